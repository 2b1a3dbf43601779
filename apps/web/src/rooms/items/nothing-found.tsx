import { Button, Stack, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { useFacetNames } from '../../parts/facet-names.js';
import { FACETS, type ListedKind, type ListSearch, queryOf, withFacet, without } from './list-search.js';

interface Props {
  readonly kind: ListedKind;
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
}

/** Why a list is empty, and what there would be without each thing that was asked for. */
export function NothingFound({ kind, search, onSearch }: Props) {
  const { t } = useTranslation('items');
  const { t: common } = useTranslation();
  const nameOf = useFacetNames();
  const { q } = search;
  const ways = FACETS.filter(({ name }) => search[name]).map(({ name, facet }) => ({
    what: `${common(`facet.${facet}`)} ${search[name]!.map((value) => nameOf(facet, value)).join(', ')}`,
    search: withFacet(search, name, []),
  }));
  if (ways.length > 1) ways.push({ what: t('list.allFilters'), search: q ? { q } : {} });
  if (q && ways.length > 0) {
    ways.push({ what: t('list.query', { q }), search: without(search, 'q', 'trang') });
  }
  const found = useQueries({
    queries: ways.map((way) =>
      $api.queryOptions('get', '/api/v1/search', { params: { query: queryOf(kind, way.search, 1) } }),
    ),
  });
  return (
    <Stack align="flex-start" py="md">
      <Text role="status">
        {q ? t('list.noneFor', { q }) : t(ways.length > 0 ? 'list.noneFiltered' : 'list.none')}
      </Text>
      {ways.map((way, index) => {
        const total = found[index]?.data?.total ?? 0;
        if (total === 0) return null;
        return (
          <Button key={way.what} variant="default" onClick={() => onSearch(way.search)} h="auto" mih={36}>
            <Text span style={{ whiteSpace: 'normal' }} py={4}>
              {t('list.without', { what: way.what, count: total })}
            </Text>
          </Button>
        );
      })}
    </Stack>
  );
}
