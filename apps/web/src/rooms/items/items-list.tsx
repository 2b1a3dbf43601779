import { Group, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { useIsOneOf } from '../../api/entrance.js';
import { isFinal } from '../../api/problem.js';
import { ButtonLink } from '../../parts/links.js';
import { numberWords } from '../../parts/format.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Waiting } from '../../parts/waiting.js';
import { ListFilters } from './list-filters.js';
import { AT_ONCE, type ListedKind, type ListSearch, queryOf } from './list-search.js';
import classes from './items-list.module.css';
import { NothingFound } from './nothing-found.js';
import { Pages } from './pages.js';

export type Hit = Schema<'HitDto'>;

interface Props {
  readonly kind: ListedKind;
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
  /** What is told of one of them beside its title. */
  readonly row: (hit: Hit) => ReactNode;
}

/** All lessons or gaps that fit, a page at a time, with filters beside them. */
export function ItemsList({ kind, search, onSearch, row }: Props) {
  const { t } = useTranslation('items');
  const isLesson = kind === 'lesson';
  const title = t(isLesson ? 'lessons' : 'gaps');
  usePageTitle(title);
  const params = { query: queryOf(kind, search, AT_ONCE) };
  const { data } = $api.useQuery(
    'get',
    '/api/v1/search',
    { params },
    { placeholderData: keepPreviousData, throwOnError: isFinal },
  );
  const all = $api.useQuery('get', '/api/v1/search', { params: { query: queryOf(kind, {}, AT_ONCE) } });
  const mayWrite = useIsOneOf('contributor', 'legal', 'curator');
  return (
    <Stack maw={1184} mx="auto">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {title}
        </Title>
        {mayWrite && (
          <ButtonLink to="/viet/$kind" params={{ kind }}>
            {t(isLesson ? 'writeLesson' : 'writeGap')}
          </ButtonLink>
        )}
      </Group>
      <div className={classes.list}>
        <ListFilters
          search={search}
          onSearch={onSearch}
          all={all.data?.facets ?? {}}
          facets={data?.facets ?? null}
        />
        {data ? <Rows kind={kind} search={search} onSearch={onSearch} row={row} data={data} /> : <Waiting />}
      </div>
    </Stack>
  );
}

function Rows({ kind, search, onSearch, row, data }: Props & { readonly data: Schema<'SearchResultDto'> }) {
  const { t } = useTranslation('items');
  const { trang: page = 1 } = search;
  const from = (page - 1) * AT_ONCE;
  if (data.hits.length === 0 && page === 1)
    return <NothingFound kind={kind} search={search} onSearch={onSearch} />;
  const range = {
    from: numberWords(from + 1),
    to: numberWords(from + data.hits.length),
    total: numberWords(data.total),
  };
  return (
    <Stack gap="md" style={{ minWidth: 0 }}>
      <Text size="sm" c="dimmed" role="status">
        {data.total > AT_ONCE ? t('list.range', range) : t('list.total', { count: data.total })}
      </Text>
      <ul className={classes.rows}>
        {data.hits.map((hit) => (
          <li key={hit.id}>{row(hit)}</li>
        ))}
      </ul>
      <Pages search={search} of={Math.ceil(data.total / AT_ONCE)} />
    </Stack>
  );
}
