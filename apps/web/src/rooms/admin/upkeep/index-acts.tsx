import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../../api/client.js';
import { ProblemNote } from '../../../parts/problem-note.js';
import { ConfirmPanel } from '../confirm-panel.js';

type Act = Schema<'IndexJobRequestDto'>['act'];

const ACTS: readonly Act[] = ['reconcile', 'repair', 'rebuild'];

/** What an administrator may have done to the index, one at a time; it serves meanwhile. */
export function IndexActs({ isBusy }: { readonly isBusy: boolean }) {
  const { t } = useTranslation('admin');
  const [asked, setAsked] = useState<Act | null>(null);
  const client = useQueryClient();
  const begin = $api.useMutation('post', '/api/v1/index/jobs', {
    onSuccess: () => {
      setAsked(null);
      return client.invalidateQueries({ queryKey: ['get', '/api/v1/index'] });
    },
  });
  const ask = (act: Act): void => {
    begin.reset();
    if (act === 'reconcile') begin.mutate({ body: { act } });
    else setAsked(act);
  };
  return (
    <Stack component="section" gap="md">
      <Title order={2} size="h4">
        {t('index.acts')}
      </Title>
      {ACTS.map((act) => (
        <Group key={act} align="center" wrap="wrap">
          <Button
            variant="default"
            miw="11rem"
            disabled={isBusy}
            loading={begin.isPending && asked === null && act === 'reconcile'}
            onClick={() => ask(act)}
          >
            {t(`index.${act}`)}
          </Button>
          <Text size="sm" flex="1 1 18rem">
            {t(`index.${act}Hint`)}
          </Text>
        </Group>
      ))}
      {asked === null && <ProblemNote error={begin.error} />}
      {asked && (
        <ConfirmPanel
          key={asked}
          title={t(`index.${asked}`)}
          action={t(`index.${asked}`)}
          isPending={begin.isPending}
          error={begin.error}
          onConfirm={() => begin.mutate({ body: { act: asked } })}
          onCancel={() => setAsked(null)}
        >
          {t(`index.${asked}Hint`)}
        </ConfirmPanel>
      )}
    </Stack>
  );
}
