import { NativeSelect, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { dayWords, numberWords, today } from '../../parts/format.js';
import { ChartCard } from './chart-card.js';
import { FigureCard } from './figure-card.js';
import { historyModel, partsModel } from './figure-model.js';
import { type View } from './measures-search.js';
import { SilentProvinces } from './silent-provinces.js';
import classes from './measures.module.css';

type Figure = Schema<'FigureDto'>;

const route = getRouteApi('/so-lieu');
const REPEATED = 'repeat-findings';

/** The figures of a year, and what they were before. */
export function FiguresView({ year, views }: { readonly year: number; readonly views: readonly View[] }) {
  const { t } = useTranslation('measures');
  const { data } = $api.useSuspenseQuery('get', '/api/v1/measures/{year}', { params: { path: { year } } });
  const day = today();
  const repeated = data.find(({ key }) => key === REPEATED);
  return (
    <>
      <Title order={2} size="h3" mb={4}>
        {t('views.nam.title', { year })}
      </Title>
      {day.startsWith(`${year}-`) && <Text mb="sm">{t('goingOn', { year, day: dayWords(day) })}</Text>}
      <div className={classes.cards}>
        {data.map((figure) => (
          <FigureCard key={figure.key} figure={figure} year={year} views={views} />
        ))}
      </div>
      <Title order={2} size="h3" mt="xl" mb="sm" id="qua-cac-nam">
        {t('overYears')}
      </Title>
      <OverYears figures={data} />
      <Title order={2} size="h3" mt="xl" mb="sm">
        {t('madeOf')}
      </Title>
      <div className={classes.charts}>
        {repeated && <Repeated figure={repeated} />}
        <SilentProvinces figures={data} year={year} />
      </div>
    </>
  );
}

function useBasis(): (figure: Pick<Figure, 'base'>) => string {
  const { t } = useTranslation('measures');
  return ({ base }) => t('base', { n: numberWords(base) });
}

/** The years of one figure, chosen by name. */
function OverYears({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation('measures');
  const navigate = route.useNavigate();
  const basis = useBasis();
  const { so } = route.useSearch();
  const figure = figures.find(({ key }) => key === so) ?? figures[0];
  if (!figure) return null;
  const { name, unit } = figure;
  const model = historyModel(figure, {
    rowTitle: t('year'),
    basis: basis(figure),
    series: `${name} (${unit})`,
  });
  const isOneYear = model.rows.filter(({ values }) => values[0] !== null).length < 2;
  return (
    <>
      <NativeSelect
        label={t('figure')}
        data={figures.map(({ key: value, name: label }) => ({ value, label }))}
        value={figure.key}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: (old) => ({ ...old, so: value }), replace: true, resetScroll: false })
        }
        maw={480}
        mb="sm"
        className="no-print"
      />
      <ChartCard model={isOneYear ? { ...model, rows: [] } : model} empty={t('oneYear')} />
    </>
  );
}

function Repeated({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation('measures');
  const basis = useBasis();
  const words = { rowTitle: t('repeatedRow'), basis: basis(figure), series: t('lessons') };
  return <ChartCard model={partsModel(figure, words)} empty={t('noRepeated')} />;
}
