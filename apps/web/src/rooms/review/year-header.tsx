import { Box, Group, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../api/names.js';
import { dayWords, numberWords, timeWords, today } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { CycleBadge } from './badges.js';
import { CuratorActs } from './curator-acts.js';
import { type Progress as Counted, useQueue } from './data.js';
import { daysBetween, percentOf } from './days.js';
import { useScopeWords } from './scope.js';

/** What a review is of, and how far it has come. */
export function YearHeader({ progress }: { readonly progress: Counted }) {
  const { t } = useTranslation('review');
  const scopeWords = useScopeWords();
  const { review } = progress;
  const nameOf = useNames([review.openedBy, review.closedBy]);
  const { year, state, opensOn, dueOn, openedBy, openedAt, closedBy, closedAt } = review;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Title order={1}>{t('year', { year })}</Title>
        <CycleBadge state={state} />
      </Group>
      <Text>
        {t('days', { from: dayWords(opensOn), to: dayWords(dueOn) })} · {scopeWords(review)}
      </Text>
      <Text size="sm" c="dimmed">
        {t('by', { name: nameOf(openedBy), at: timeWords(openedAt) })}
        {closedBy && closedAt && ` · ${t('closedBy', { name: nameOf(closedBy), at: timeWords(closedAt) })}`}
      </Text>
      <Numbers progress={progress} />
      {state === 'closed' && (
        <TextLink to="/an-ban/$year" params={{ year: String(year) }} style={{ alignSelf: 'flex-start' }}>
          {t('editionOf', { year })}
        </TextLink>
      )}
      {state === 'open' && <CuratorActs progress={progress} />}
    </Stack>
  );
}

function Numbers({ progress: { review, total, decided, overdue } }: { readonly progress: Counted }) {
  const { t } = useTranslation('review');
  const needed = Math.ceil((review.quorumPercent / 100) * total);
  const isOpen = review.state === 'open';
  const label = t('progressLabel', {
    ...{ decided: numberWords(decided), total: numberWords(total), needed: numberWords(needed) },
  });
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 2, xs: 3, md: isOpen ? 5 : 2 }} spacing="sm">
        <Stat value={`${numberWords(decided)}/${numberWords(total)}`} words={t('stat.decided')} />
        <Stat value={t('percent', { n: review.quorumPercent })} words={t('stat.quorum')} />
        {isOpen && <Stat value={numberWords(overdue)} words={t('stat.overdue')} isBad={overdue > 0} />}
        {isOpen && <TimeLeft opensOn={review.opensOn} dueOn={review.dueOn} />}
        {isOpen && <Mine year={review.year} />}
      </SimpleGrid>
      <Progress value={percentOf(decided, total)} size="lg" aria-label={label} />
    </Stack>
  );
}

function Mine({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const queue = useQueue(year);
  return <Stat value={queue ? numberWords(queue.total) : '…'} words={t('stat.mine')} />;
}

function TimeLeft({ opensOn, dueOn }: { readonly opensOn: string; readonly dueOn: string }) {
  const { t } = useTranslation('review');
  const now = today();
  const left = daysBetween(now, dueOn);
  const until = daysBetween(now, opensOn);
  if (until > 0) return <Stat value={until} words={t('stat.daysUntil', { count: until })} />;
  if (left === 0) return <Stat value={0} words={t('stat.lastDay')} isBad />;
  return left > 0 ? (
    <Stat value={left} words={t('stat.daysLeft', { count: left })} />
  ) : (
    <Stat value={-left} words={t('stat.daysOver', { count: -left })} isBad />
  );
}

interface Counter {
  readonly value: string | number;
  readonly words: string;
  readonly isBad?: boolean;
}

function Stat({ value, words, isBad = false }: Counter) {
  return (
    <Box>
      <Text
        size="xl"
        fw={600}
        {...(isBad && { c: 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))' })}
      >
        {value}
      </Text>
      <Text size="sm" c="dimmed">
        {words}
      </Text>
    </Box>
  );
}
