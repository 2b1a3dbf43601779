import { Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { numberWords } from '../../parts/format.js';
import { modelOf } from './breakdown-model.js';
import { ChartCard } from './chart-card.js';
import { RowItems } from './row-items.js';
import { useRowWords } from './row-words.js';
import classes from './measures.module.css';

type Breakdown = Schema<'BreakdownDto'>;
type Key = Breakdown['key'];

const route = getRouteApi('/so-lieu');

/** In the order they are shown, two in a row where there is room. */
const SHOWN = {
  kho: [
    'lessons-by-place',
    'lessons-by-sector',
    'lessons-by-year',
    'lessons-by-maturity',
    'gaps-by-kind',
    'gaps-by-sector',
    'gaps-by-place',
  ],
  'hieu-luc': ['provisions-by-status', 'lessons-by-basis', 'provisions-by-document', 'lapsed-provisions'],
} as const satisfies Record<string, readonly Key[]>;
const WIDE: readonly Key[] = ['provisions-by-document', 'lapsed-provisions', 'gaps-by-place'];

/** What the base holds today. */
export function BreakdownsView({ view }: { readonly view: keyof typeof SHOWN }) {
  const { t } = useTranslation('measures');
  const { data } = $api.useSuspenseQuery('get', '/api/v1/holdings');
  const shown = SHOWN[view].flatMap((key) => data.find((breakdown) => breakdown.key === key) ?? []);
  return (
    <>
      <Title order={2} size="h3" mb="sm">
        {t(`views.${view}.title`)}
      </Title>
      <div className={classes.charts}>
        {shown.map((breakdown) => (
          <BreakdownCard key={breakdown.key} breakdown={breakdown} />
        ))}
      </div>
    </>
  );
}

function BreakdownCard({ breakdown }: { readonly breakdown: Breakdown }) {
  const { t } = useTranslation('measures');
  const words = useRowWords();
  const { dong } = route.useSearch();
  const { key, base, unit, illustrations, rows } = breakdown;
  const n = t('basis', { count: base, n: numberWords(base), unit });
  const made = illustrations > 0 ? ` · ${t('illustrations', { count: illustrations })}` : '';
  const model = modelOf(breakdown, {
    rowTitle: t(`rows.${key}.title`),
    basis: `${n}${made}`,
    row: (row) => words.row(key, row),
    part: (part) => words.part(key, part),
  });
  const chosen = rows.find((row) => dong === `${key}:${row.key}`);
  return (
    <ChartCard model={model} isWide={WIDE.includes(key)} empty={t(`rows.${key}.empty`)}>
      {chosen && <RowItems breakdown={key} row={chosen.key} label={words.row(key, chosen)} />}
    </ChartCard>
  );
}
