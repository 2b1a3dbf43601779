import { Box, Stack, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Assignments } from './assignments.js';
import { Board } from './board.js';
import { Calendar } from './calendar.js';
import { useProgress, useReviews } from './data.js';
import { ProgressTab } from './progress-tab.js';
import { Wanted } from './wanted.js';
import { YearHeader } from './year-header.js';
import { filterOf, type Tab, TABS } from './year-search.js';

const route = getRouteApi('/ra-soat/$year');

/** The review of a year: how far it is, its items, who has them, and what people looked for in vain. */
export function YearPage() {
  const { t } = useTranslation('review');
  const year = Number(route.useParams().year);
  const reviews = useReviews();
  usePageTitle(t('year', { year }));
  return (
    <Stack gap="md">
      <TextLink to="/ra-soat" style={{ alignSelf: 'flex-start' }}>
        {t('title')}
      </TextLink>
      {reviews ? <Year year={year} /> : <Calendar />}
    </Stack>
  );
}

function Year({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const progress = useProgress(year);
  const { tab = 'board' } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (chosen: string | null): void => {
    const found = TABS.find((each) => each === chosen);
    void navigate({ search: (before) => ({ ...filterOf(before), ...(found && { tab: found }) }) });
  };
  return (
    <Stack gap="lg">
      <YearHeader progress={progress} />
      <Tabs value={tab} onChange={show} keepMounted={false} activateTabWithKeyboard={false}>
        <Tabs.List aria-label={t('tab.label')}>
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((each) => (
          <Tabs.Panel key={each} value={each} pt="md">
            <Box>{panelOf(each, year)}</Box>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}

function panelOf(tab: Tab, year: number) {
  switch (tab) {
    case 'board':
      return <Board year={year} />;
    case 'progress':
      return <ProgressTab year={year} />;
    case 'assignments':
      return <Assignments year={year} />;
    case 'wanted':
      return <Wanted year={year} />;
  }
}
