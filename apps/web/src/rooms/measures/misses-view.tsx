import { NativeSelect, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { dayWords, numberWords } from '../../parts/format.js';
import { ChartCard } from './chart-card.js';
import { DAYS, type Days } from './measures-search.js';
import { missesModel, missOf } from './misses-model.js';
import { MissActs } from './miss-acts.js';

const route = getRouteApi('/so-lieu');
const MONTH: Days = 30;

/** What was looked for in vain these days, and the way to write what is missing; for curators and administrators. */
export function MissesView() {
  const { t } = useTranslation('measures');
  const navigate = route.useNavigate();
  const { songay: days = MONTH, dong } = route.useSearch();
  const query = { params: { query: { days } } };
  const { data } = $api.useSuspenseQuery('get', '/api/v1/searches/missing', query);
  const [from, to] = [dayWords(data.from), dayWords(data.to)];
  const isAll = data.total === data.rows.length;
  const counted = t('misses.basis', { count: data.total, n: numberWords(data.total) });
  const model = missesModel(data.rows, {
    title: t('misses.title', { from, to }),
    query: t('misses.query'),
    basis: isAll ? counted : `${counted} · ${t('misses.most', { count: data.rows.length })}`,
    rowTitle: t('misses.row'),
    series: { searched: t('misses.searched'), reported: t('misses.reported') },
    label: ({ text, lastDay }) => t('misses.label', { text, day: dayWords(lastDay) }),
  });
  const chosen = missOf(data.rows, dong);
  return (
    <>
      <Title order={2} size="h3" mb="sm">
        {t('views.thieu.title')}
      </Title>
      <NativeSelect
        label={t('misses.days')}
        data={DAYS.map((value) => ({ value: String(value), label: t(`misses.last.${value}`) }))}
        value={String(days)}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: (old) => ({ ...old, songay: Number(value) as Days, dong: undefined }) })
        }
        maw={240}
        mb="sm"
        className="no-print"
      />
      <Text size="sm" mb="sm" className="no-print">
        {t('misses.hint')}
      </Text>
      <ChartCard model={model} isWide empty={t('misses.none')}>
        {chosen && <MissActs key={chosen.text} text={chosen.text} />}
      </ChartCard>
    </>
  );
}
