import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../parts/links.js';
import { Waiting } from '../../parts/waiting.js';
import { CandidateCard } from './candidate-card.js';
import { useCandidates, useProgress } from './data.js';
import { Filters } from './filters.js';
import { MoreRows } from './more-rows.js';
import { Queue } from './queue.js';
import { filterOf } from './year-search.js';

const route = getRouteApi('/ra-soat/$year');

/** The items of a review: what waits for who is here first, then all of them by step and filter. */
export function Board({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const filter = filterOf(route.useSearch());
  const isFiltered = Object.keys(filter).length > 0;
  const isOpen = useProgress(year).review.state === 'open';
  return (
    <Stack gap="xl">
      {isOpen && !isFiltered && <Queue year={year} />}
      <Stack gap="md" component="section" aria-labelledby="board-heading">
        <Title order={2} size="h3" id="board-heading">
          {t('board.heading')}
        </Title>
        <Filters year={year} />
        <Cards year={year} />
      </Stack>
    </Stack>
  );
}

function Cards({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const filter = filterOf(route.useSearch());
  const isFiltered = Object.keys(filter).length > 0;
  const list = useCandidates(year, filter);
  if (!list.data) return <Waiting />;
  const rows = list.data.pages.flatMap((page) => page.rows);
  const total = list.data.pages[0]?.total ?? 0;
  if (total === 0) {
    return (
      <Stack gap="xs" align="flex-start">
        <Text>{t(isFiltered ? 'board.noneFiltered' : 'board.none')}</Text>
        {isFiltered && (
          <ButtonLink
            to="/ra-soat/$year"
            params={{ year: String(year) }}
            search={{}}
            variant="default"
            size="xs"
          >
            {t('filter.liftAll')}
          </ButtonLink>
        )}
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed" role="status">
        {t('board.total', { count: total })}
      </Text>
      {rows.map((candidate) => (
        <CandidateCard key={candidate.itemId} year={year} candidate={candidate} />
      ))}
      <MoreRows shown={rows.length} total={total} list={list} />
    </Stack>
  );
}
