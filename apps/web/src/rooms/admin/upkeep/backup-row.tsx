import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../../api/client.js';
import { timeWords } from '../../../parts/format.js';
import { sizeWords } from '../../../parts/size-words.js';
import classes from '../admin.module.css';
import { ConfirmPanel } from '../confirm-panel.js';

/** One copy that is kept on the server. */
export function BackupRow({ backup: { name, bytes, madeAt } }: { readonly backup: Schema<'BackupDto'> }) {
  const { t } = useTranslation('admin');
  const [isAsked, setAsked] = useState(false);
  const client = useQueryClient();
  const remove = $api.useMutation('delete', '/api/v1/backups/{name}', {
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', '/api/v1/backups'] }),
  });
  return (
    <li>
      <div className={`${classes.row} ${classes.copy}`}>
        <Text fw={600}>{timeWords(madeAt)}</Text>
        <Text size="sm">{sizeWords(bytes)}</Text>
        <Text size="sm" c="dimmed">
          {name}
        </Text>
        <Group gap="xs">
          <Button
            component="a"
            href={`/api/v1/backups/${name}`}
            download={name}
            size="xs"
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
            aria-label={t('backup.downloadOne', { time: timeWords(madeAt) })}
          >
            {t('backup.download')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconTrash size={14} aria-hidden />}
            aria-label={t('backup.removeOne', { time: timeWords(madeAt) })}
            onClick={() => setAsked(true)}
          >
            {t('backup.remove')}
          </Button>
        </Group>
      </div>
      {isAsked && (
        <ConfirmPanel
          title={t('backup.removeTitle', { time: timeWords(madeAt) })}
          action={t('backup.remove')}
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ params: { path: { name } } })}
          onCancel={() => setAsked(false)}
        >
          {t('backup.removeHint')}
        </ConfirmPanel>
      )}
    </li>
  );
}
