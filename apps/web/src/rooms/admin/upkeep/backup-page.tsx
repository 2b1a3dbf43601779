import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { timeWords } from '../../../parts/format.js';
import { usePageTitle } from '../../../parts/page-title.js';
import { ProblemNote } from '../../../parts/problem-note.js';
import { sizeWords } from '../../../parts/size-words.js';
import classes from '../admin.module.css';
import { BackupRow } from './backup-row.js';

const MONGO =
  'mongodump --uri "$TRITHUC_MONGO_URI" --oplog --archive=trithuc.archive\n' +
  'mongorestore --uri "$TRITHUC_MONGO_URI" --oplogReplay --archive=trithuc.archive';
const EXPORT = 'npm run trithuc -- export trithuc.jsonl';

/** Copies of the whole base: made and fetched here, put back by hand on the server. */
export function BackupPage() {
  const { t } = useTranslation('admin');
  usePageTitle(t('sections.backup'));
  const { data } = $api.useSuspenseQuery('get', '/api/v1/backups');
  return (
    <Stack maw={860}>
      <Title order={1} size="h2">
        {t('sections.backup')}
      </Title>
      {data.areMadeHere ? <Copies rows={data.rows} /> : <Elsewhere />}
    </Stack>
  );
}

function Copies({ rows }: { readonly rows: Parameters<typeof BackupRow>[0]['backup'][] }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const make = $api.useMutation('post', '/api/v1/backups', {
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', '/api/v1/backups'] }),
  });
  const [last] = rows;
  return (
    <>
      <Text maw={680}>{t('backup.about')}</Text>
      <Group>
        <Button
          leftSection={<IconDatabaseExport size={16} aria-hidden />}
          loading={make.isPending}
          onClick={() => make.mutate({})}
        >
          {t('backup.make')}
        </Button>
        <Text size="sm" c="dimmed">
          {last ? t('backup.last', { time: timeWords(last.madeAt) }) : t('backup.never')}
        </Text>
      </Group>
      <ProblemNote error={make.error} />
      {make.data && (
        <Text size="sm" role="status">
          {t('backup.made', { name: make.data.name, size: sizeWords(make.data.bytes) })}
        </Text>
      )}
      <ul className={classes.rows}>
        {rows.map((backup) => (
          <BackupRow key={backup.name} backup={backup} />
        ))}
      </ul>
      <Restore name={last?.name ?? 'trithuc-….db'} />
    </>
  );
}

/** By hand and on the server: whoever puts another base in the place of this one has to stop it first. */
function Restore({ name }: { readonly name: string }) {
  const { t } = useTranslation('admin');
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('backup.restore')}
      </Title>
      <List type="ordered" size="sm" spacing="xs">
        <List.Item>{t('backup.stop')}</List.Item>
        <List.Item>
          {t('backup.put')}
          <code className={classes.command}>
            {`cd "$TRITHUC_DATA_DIR"\nmkdir -p cu && mv trithuc.db* cu/\ncp backups/${name} trithuc.db`}
          </code>
        </List.Item>
        <List.Item>{t('backup.start')}</List.Item>
        <List.Item>
          {t('backup.verify')}
          <code className={classes.command}>{'npm run trithuc -- verify\nnpm run trithuc -- reconcile'}</code>
        </List.Item>
      </List>
    </Stack>
  );
}

function Elsewhere() {
  const { t } = useTranslation('admin');
  return (
    <>
      <Text maw={680}>{t('backup.elsewhere')}</Text>
      <code className={classes.command}>{MONGO}</code>
      <Text maw={680}>{t('backup.items')}</Text>
      <code className={classes.command}>{EXPORT}</code>
    </>
  );
}
