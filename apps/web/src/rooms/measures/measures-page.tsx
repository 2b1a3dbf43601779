import { Button, Group, NativeSelect, Tabs, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsOneOf, useSession } from '../../api/entrance.js';
import { Problem } from '../../api/problem.js';
import { ErrorScreen } from '../../parts/error-screen.js';
import { today } from '../../parts/format.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Waiting } from '../../parts/waiting.js';
import { BreakdownsView } from './breakdowns-view.js';
import { FiguresView } from './figures-view.js';
import { type MeasuresSearch, type View, VIEWS } from './measures-search.js';
import { MissesView } from './misses-view.js';

const route = getRouteApi('/so-lieu');
const YEARS_SHOWN = 10;

/** Figures of the sector: of a year, and of what the base holds today. */
export function MeasuresPage() {
  const { t } = useTranslation('measures');
  const { t: common } = useTranslation();
  usePageTitle(t('title'));
  const session = useSession();
  const navigate = route.useNavigate();
  const seesMisses = useIsOneOf('curator', 'administrator');
  const { nam: year = Number(today().slice(0, 4)), xem } = route.useSearch();
  const views = VIEWS.filter((view) => view !== 'thieu' || seesMisses);
  const view = views.find((one) => one === xem) ?? 'nam';
  if (session === null) return <ErrorScreen error={new Problem('unauthenticated', 401, '')} />;
  return (
    <>
      <Group justify="space-between" align="flex-end" mb="md">
        <Title order={1}>{t('title')}</Title>
        <Group align="flex-end" className="no-print">
          {view === 'nam' && <YearChoice year={year} />}
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {common('print')}
          </Button>
        </Group>
      </Group>
      <Tabs
        value={view}
        onChange={(one) => void navigate({ search: (old) => viewed(old, one as View) })}
        keepMounted={false}
      >
        <Tabs.List mb="md" className="no-print">
          {views.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`views.${one}.name`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {views.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <Suspense fallback={<Waiting />}>
              <Shown view={one} year={year} views={views} />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}

/** The year stays; what was chosen in the other view does not. */
function viewed({ nam }: MeasuresSearch, xem: View): MeasuresSearch {
  return { nam, xem };
}

interface ShownProps {
  readonly view: View;
  readonly year: number;
  readonly views: readonly View[];
}

function Shown({ view, year, views }: ShownProps) {
  switch (view) {
    case 'nam':
      return <FiguresView year={year} views={views} />;
    case 'thieu':
      return <MissesView />;
    case 'kho':
    case 'hieu-luc':
      return <BreakdownsView view={view} />;
  }
}

function YearChoice({ year }: { readonly year: number }) {
  const { t } = useTranslation('measures');
  const navigate = route.useNavigate();
  const last = Number(today().slice(0, 4));
  const years = Array.from({ length: YEARS_SHOWN }, (_, n) => last - n);
  const shown = years.includes(year) ? years : [...years, year].sort((a, b) => b - a);
  return (
    <NativeSelect
      label={t('year')}
      data={shown.map(String)}
      value={String(year)}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ search: (old) => ({ ...old, nam: Number(value) }), resetScroll: false })
      }
    />
  );
}
