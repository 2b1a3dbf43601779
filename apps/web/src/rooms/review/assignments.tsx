import { Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { useIsOneOf } from '../../api/entrance.js';
import { timeWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { Waiting } from '../../parts/waiting.js';
import { useAssignments, useProgress } from './data.js';
import { Filters } from './filters.js';
import { MoreRows } from './more-rows.js';
import { Reassign } from './reassign.js';
import { filterOf } from './year-search.js';

type Assignment = Schema<'AssignmentDto'>;
const route = getRouteApi('/ra-soat/$year');

/** Who was given what, and why just they. */
export function Assignments({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const filter = filterOf(route.useSearch());
  const list = useAssignments(year, filter);
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        {t('assignments.heading')}
      </Title>
      <Filters year={year} />
      {!list.data && <Waiting />}
      {list.data && (
        <Text size="sm" c="dimmed" role="status">
          {t('board.total', { count: total })}
        </Text>
      )}
      {list.data && total === 0 && <Text>{t('board.noneFiltered')}</Text>}
      {rows.map((row) => (
        <Row key={row.itemId} year={year} row={row} />
      ))}
      <MoreRows shown={rows.length} total={total} list={list} />
    </Stack>
  );
}

interface RowProps {
  readonly year: number;
  readonly row: Assignment;
}

function Row({ year, row }: RowProps) {
  const { t } = useTranslation('review');
  const { itemId, title, assignee, assignedAt, explanation } = row;
  const params = { year: String(year) };
  return (
    <Paper withBorder p="sm" component="article">
      <Stack gap={6} align="stretch">
        <Title order={3} size="h5">
          <TextLink to="/ra-soat/$year/muc/$" params={{ ...params, _splat: itemId }}>
            {title}
          </TextLink>
        </Title>
        <Group gap="md">
          {assignee ? (
            <TextLink
              to="/ra-soat/$year"
              params={params}
              search={{ tab: 'assignments', assignee: assignee.id }}
              fw={600}
            >
              {assignee.name}
            </TextLink>
          ) : (
            <Text fw={600}>{t('assignments.nobody')}</Text>
          )}
          {assignedAt && (
            <Text size="sm" c="dimmed">
              {t('assignments.at', { at: timeWords(assignedAt) })}
            </Text>
          )}
        </Group>
        <Text size="sm">{explanation}</Text>
        <More year={year} row={row} />
      </Stack>
    </Paper>
  );
}

/** Who was not thought of and why, and for a curator the way to give it to somebody else. */
function More({ year, row: { itemId, excluded } }: RowProps) {
  const { t } = useTranslation('review');
  const runs = useIsOneOf('curator');
  const isOpen = useProgress(year).review.state === 'open';
  const [seesExcluded, { toggle }] = useDisclosure();
  const Chevron = seesExcluded ? IconChevronUp : IconChevronDown;
  return (
    <Stack gap="xs" align="stretch">
      {excluded.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          rightSection={<Chevron size={14} aria-hidden />}
          aria-expanded={seesExcluded}
          onClick={toggle}
        >
          {t('assignments.excluded', { count: excluded.length })}
        </Button>
      )}
      {seesExcluded && (
        <List size="sm">
          {excluded.map(({ person, why }) => (
            <List.Item key={person.id}>
              {person.name}: {t(`bar.${why}`)}
            </List.Item>
          ))}
        </List>
      )}
      {runs && isOpen && <Reassign year={year} itemId={itemId} />}
    </Stack>
  );
}
