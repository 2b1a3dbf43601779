import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { dayWords } from '../../parts/format.js';
import { ChartCard } from './chart-card.js';
import { type ChartModel } from './chart-model.js';

/** What was looked for in vain, as the review of the year was given it; for those who work on reviews. */
export function MissesView({ year }: { readonly year: number }) {
  const { t } = useTranslation('measures');
  const { data } = $api.useSuspenseQuery('get', '/api/v1/reviews');
  const review = data.find((one) => one.year === year);
  const wanted = review?.wanted ?? [];
  const model: ChartModel = {
    ...{ key: 'wanted', shape: 'bars', link: null },
    title: t('misses.title', { year }),
    query: t('misses.query'),
    basis: t('misses.basis', { count: wanted.length, day: dayWords(review?.opensOn ?? '') }),
    rowTitle: t('misses.row'),
    series: [{ key: 'count', label: t('misses.times') }],
    rows: wanted.map(({ text, count, lastDay }) => ({
      ...{ key: text, label: t('misses.label', { text, day: dayWords(lastDay) }) },
      ...{ values: [count], link: null, isDrawn: true },
    })),
  };
  return (
    <>
      <Title order={2} size="h3" mb="sm">
        {t('views.thieu.title')}
      </Title>
      {review ? (
        <ChartCard model={model} empty={t('misses.none')} />
      ) : (
        <Text>{t('misses.noReview', { year })}</Text>
      )}
    </>
  );
}
