import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { type Candidate, useRefresh } from './data.js';

interface Props {
  readonly year: number;
  readonly candidate: Candidate;
  readonly version: Schema<'VersionDto'>;
  readonly onSaid: (words: string) => void;
}

/** Where a second person agrees to what takes an item from readers. */
export function Confirm({ year, candidate, version, onSaid }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const refresh = useRefresh();
  const [asksOnceMore, { open, close }] = useDisclosure();
  const { itemId, title, verdict } = candidate;
  const confirm = $api.useMutation('post', '/api/v1/reviews/{year}/candidates/{id}/confirm', {
    onSuccess: async () => {
      onSaid(t('judge.agreed', { ruling: t(`ruling.${verdict!.ruling}`), title }));
      await refresh();
    },
  });
  if (!verdict) return null;
  const send = (): void =>
    confirm.mutate({
      params: { path: { year, id: itemId } },
      body: { version: version.version, contentHash: version.contentHash },
    });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="confirm-heading">
      <Stack gap="sm">
        <Title order={2} size="h4" id="confirm-heading">
          {t('confirm.heading')}
        </Title>
        <Text size="sm">{t(verdict.ruling === 'merge' ? 'confirm.merge' : 'confirm.retire')}</Text>
        {!asksOnceMore && <Button onClick={open}>{t('confirm.do')}</Button>}
        {asksOnceMore && (
          <>
            <Text fw={600}>{t('confirm.sure', { ruling: t(`ruling.${verdict.ruling}`), title })}</Text>
            <Group>
              <Button data-autofocus autoFocus loading={confirm.isPending} onClick={send}>
                {t('confirm.do')}
              </Button>
              <Button variant="default" onClick={close}>
                {common('cancel')}
              </Button>
            </Group>
          </>
        )}
        <ProblemNote error={confirm.error} />
        <Text size="sm" c="dimmed">
          {t('confirm.no', { name: verdict.by.name })}
        </Text>
        <Anchor href="#comments-heading" size="sm">
          {t('confirm.discuss')}
        </Anchor>
      </Stack>
    </Paper>
  );
}
