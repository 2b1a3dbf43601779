import { Button, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { ItemTitle } from '../../parts/item-title.js';

const AT_ONCE = 10;

/** What rests on this item or speaks of it, a page at a time. */
export function CitedBy({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('items');
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/items/{id}/links',
    { params: { path: { id }, query: { limit: AT_ONCE } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ incoming }) => incoming.next,
    },
  );
  const rows = data?.pages.flatMap(({ incoming }) => incoming.rows) ?? [];
  const total = data?.pages[0]?.incoming.total ?? 0;
  return (
    <Stack component="section" gap="xs" aria-labelledby="cited-by">
      <Title order={2} size="h4" id="cited-by">
        {total > 0 ? own('citedBy', { count: total }) : own('citedByTitle')}
      </Title>
      <ProblemNote error={error} />
      {data && total === 0 && (
        <Text size="sm" c="dimmed">
          {own('citedByNone')}
        </Text>
      )}
      <List size="sm" spacing={6} style={{ overflowWrap: 'anywhere' }}>
        {rows.map(({ itemId, kind, type, at }) => (
          <List.Item key={`${itemId} ${type} ${at}`}>
            <Text span size="sm" c="dimmed">
              {t(`kind.${kind as 'lesson'}`)}:{' '}
            </Text>
            <TextLink {...itemLink(kind, itemId)} size="sm">
              <ItemTitle id={itemId} />
            </TextLink>
          </List.Item>
        ))}
      </List>
      {hasNextPage && (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}
