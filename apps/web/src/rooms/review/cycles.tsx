import { Group, Paper, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { useIsOneOf } from '../../api/entrance.js';
import { dayWords, numberWords } from '../../parts/format.js';
import { ButtonLink, TextLink } from '../../parts/links.js';
import { CycleBadge } from './badges.js';
import { type Review } from './data.js';
import { percentOf } from './days.js';
import { useScopeWords } from './scope.js';

/** Every review, the last year first. */
export function Cycles() {
  const { t } = useTranslation('review');
  const { data: reviews } = $api.useSuspenseQuery('get', '/api/v1/reviews');
  if (reviews.length === 0) {
    return (
      <Stack gap={4} maw={720}>
        <Text fw={600}>{t('cycles.none')}</Text>
        <Text c="dimmed">{t('cycles.noneHint')}</Text>
      </Stack>
    );
  }
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      {reviews.map((review) => (
        <Cycle key={review.year} review={review} />
      ))}
    </SimpleGrid>
  );
}

function Cycle({ review }: { readonly review: Review }) {
  const { t } = useTranslation('review');
  const scopeWords = useScopeWords();
  const { year, state, opensOn, dueOn } = review;
  const params = { year: String(year) };
  return (
    <Paper withBorder p="md">
      <Stack gap="xs" align="stretch">
        <Group justify="space-between">
          <Title order={2} size="h3">
            <TextLink to="/ra-soat/$year" params={params} c="inherit">
              {t('year', { year })}
            </TextLink>
          </Title>
          <CycleBadge state={state} />
        </Group>
        <Text size="sm">{t('days', { from: dayWords(opensOn), to: dayWords(dueOn) })}</Text>
        <Text size="sm" c="dimmed">
          {scopeWords(review)}
        </Text>
        {state === 'opening' ? <BrokenOff review={review} /> : <HowFar year={year} />}
        {state === 'closed' && (
          <TextLink to="/an-ban/$year" params={params}>
            {t('editionOf', { year })}
          </TextLink>
        )}
      </Stack>
    </Paper>
  );
}

/** Counts of one review; the list does not wait for it. */
function HowFar({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const { data } = $api.useQuery('get', '/api/v1/reviews/{year}', { params: { path: { year } } });
  if (!data) return <Progress value={0} aria-label={t('cycles.progress')} />;
  const { decided, total } = data;
  const words = t('decidedOf', { decided: numberWords(decided), total: numberWords(total) });
  return (
    <Stack gap={4}>
      <Text size="sm">
        {t('cycles.progress')}: {words} ({t('percent', { n: percentOf(decided, total) })})
      </Text>
      <Progress value={percentOf(decided, total)} aria-label={`${t('cycles.progress')}: ${words}`} />
    </Stack>
  );
}

/** A review whose opening was broken off goes on when it is opened again by the same plan. */
function BrokenOff({ review }: { readonly review: Review }) {
  const { t } = useTranslation('review');
  const runs = useIsOneOf('curator');
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm" fw={600}>
        {t('resume.title')}
      </Text>
      <Text size="sm">{t('resume.hint')}</Text>
      {runs && (
        <ButtonLink to="/ra-soat/mo" search={{ year: review.year }} variant="light" size="xs">
          {t('resume.do')}
        </ButtonLink>
      )}
    </Stack>
  );
}
