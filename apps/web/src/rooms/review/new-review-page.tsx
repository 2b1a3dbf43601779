import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { today } from '../../parts/format.js';
import { NewReviewForm } from './new-review-form.js';

const route = getRouteApi('/ra-soat/mo');

/** Where a curator opens a review; with a year, one that was broken off or found nothing, from its own plan. */
export function NewReviewPage() {
  const { t } = useTranslation('review');
  const { year } = route.useSearch();
  const { data: reviews } = $api.useSuspenseQuery('get', '/api/v1/reviews');
  const again = reviews.find((review) => review.year === year && review.state !== 'closed');
  const thisYear = Number(today().slice(0, 4));
  const taken = new Set(reviews.map((review) => review.year));
  const next = taken.has(thisYear) ? thisYear + 1 : thisYear;
  usePageTitle(t('new.title'));
  return (
    <Stack gap="md" maw={640}>
      <TextLink to="/ra-soat">{t('title')}</TextLink>
      <Title order={1}>{t('new.title')}</Title>
      <Text>{t('new.hint')}</Text>
      <NewReviewForm plan={again ?? planFor(next)} />
    </Stack>
  );
}

/** What most years are reviewed by; all of it can be changed. */
function planFor(year: number) {
  return {
    ...{ year, kinds: ['lesson', 'gap'], sectors: null, quorumPercent: 90 },
    ...{ opensOn: `${year}-11-01`, dueOn: `${year}-12-15` },
  };
}
