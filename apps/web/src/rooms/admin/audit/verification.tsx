import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../../api/client.js';
import { ProblemNote } from '../../../parts/problem-note.js';
import classes from '../admin.module.css';
import { StateMark } from '../state-mark.js';

/** Computes the chain of the log anew on demand and says whether anything of it was altered. */
export function Verification() {
  const { t } = useTranslation('admin');
  const { data, error, isFetching, refetch } = useQuery({
    ...$api.queryOptions('get', '/api/v1/audit/verification'),
    ...{ enabled: false, gcTime: 0, retry: false },
  });
  return (
    <Stack gap="xs">
      <Group>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={16} aria-hidden />}
          loading={isFetching}
          onClick={() => void refetch()}
        >
          {t('audit.verify')}
        </Button>
        <Text size="sm" c="dimmed" flex="1 1 16rem">
          {t('audit.verifyHint')}
        </Text>
      </Group>
      <ProblemNote error={error} />
      {data && !isFetching && <Verdict verdict={data} />}
    </Stack>
  );
}

function Verdict({ verdict }: { readonly verdict: Schema<'AuditVerificationDto'> }) {
  const { t } = useTranslation('admin');
  const { from, checked, head, broken } = verdict;
  return (
    <Stack gap={4} role="status">
      <div>
        {broken ? (
          <StateMark tone="bad">{t(`audit.fault.${broken.fault}`, { n: broken.sequence })}</StateMark>
        ) : (
          <StateMark tone="good">{t('audit.whole', { count: checked })}</StateMark>
        )}
      </div>
      {from > 0 && <Text size="sm">{t('audit.since', { n: from + 1 })}</Text>}
      {broken && <Text size="sm">{t('audit.broken')}</Text>}
      {head && !broken && (
        <>
          <Text size="sm">{t('audit.head')}</Text>
          <code className={classes.command}>{head}</code>
        </>
      )}
    </Stack>
  );
}
