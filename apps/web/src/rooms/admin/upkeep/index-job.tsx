import { Alert, List, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client.js';
import { useNames } from '../../../api/names.js';
import { numberWords, timeWords } from '../../../parts/format.js';
import { StateMark } from '../state-mark.js';

type Job = Schema<'IndexJobDto'>;

/** The piece of upkeep under way, or how the last one went. */
export function IndexJob({ job }: { readonly job: Job }) {
  const { t } = useTranslation('admin');
  const nameOf = useNames([job.by]);
  const { act, startedAt, endedAt, done, total, failure } = job;
  const isCounted = act === 'rebuild' && total > 0;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('index.job')}>
      <Stack gap="xs" role="status">
        <Text fw={600}>
          {t(`index.${act}`)}{' '}
          <StateMark tone={toneOf(job)}>
            {t(endedAt === null ? 'index.underWay' : failure ? 'index.didFail' : 'index.done')}
          </StateMark>
        </Text>
        <Text size="sm" c="dimmed">
          {t(endedAt === null ? 'index.began' : 'index.ran', {
            name: nameOf(job.by),
            from: timeWords(startedAt),
            to: endedAt === null ? '' : timeWords(endedAt),
          })}
        </Text>
        {endedAt === null && (
          <Progress
            value={isCounted ? Math.min(100, (done / total) * 100) : 100}
            animated={!isCounted}
            aria-label={t('index.job')}
          />
        )}
        {endedAt === null && isCounted && (
          <Text size="sm">{t('index.so', { done: numberWords(done), total: numberWords(total) })}</Text>
        )}
        {failure && (
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('index.didFail')}>
            {failure}
          </Alert>
        )}
        {job.differences && <Differences act={act} differences={job.differences} />}
      </Stack>
    </Paper>
  );
}

function toneOf({ endedAt, failure, differences }: Job): 'plain' | 'bad' | 'good' | 'warning' {
  if (endedAt === null) return 'plain';
  if (failure) return 'bad';
  return differences && countOf(differences) > 0 ? 'warning' : 'good';
}

type Found = NonNullable<Job['differences']>;
const SIDES = ['missing', 'stale', 'surplus'] as const;

function countOf(differences: Found): number {
  return SIDES.reduce((sum, side) => sum + differences[side].count, 0);
}

function Differences({ act, differences }: { readonly act: Job['act']; readonly differences: Found }) {
  const { t } = useTranslation('admin');
  if (countOf(differences) === 0) return <Text size="sm">{t('index.same')}</Text>;
  return (
    <>
      <Text size="sm">{t(act === 'repair' ? 'index.mended' : 'index.differs')}</Text>
      <List size="sm">
        {SIDES.filter((side) => differences[side].count > 0).map((side) => (
          <List.Item key={side}>
            {t(`index.${side}`, { count: differences[side].count })}: {differences[side].ids.join(', ')}
            {differences[side].count > differences[side].ids.length && ' …'}
          </List.Item>
        ))}
      </List>
    </>
  );
}
