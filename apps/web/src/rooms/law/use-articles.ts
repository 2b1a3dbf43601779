import { useEffect } from 'react';
import { $api, type Schema } from '../../api/client.js';

const AT_ONCE = 50;
const LAW_CHANGES_SELDOM_MS = 300_000;

export interface Articles {
  readonly byId: ReadonlyMap<string, Schema<'ItemDto'>>;
  readonly total: number | undefined;
  /** All of them are here. */
  readonly isWhole: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** The articles of a document as they stand on a day: the first ones first, the rest one page after the other. */
export function useArticles(id: string, on: string): Articles {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = $api.useInfiniteQuery(
    'get',
    '/api/v1/documents/{id}/provisions',
    { params: { path: { id }, query: { on, limit: AT_ONCE } } },
    {
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }: Schema<'DocumentProvisionsDto'>) => next,
      staleTime: LAW_CHANGES_SELDOM_MS,
    },
  );
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  return {
    byId: new Map(rows.map((row) => [row.id, row])),
    total: data?.pages[0]?.total,
    isWhole: data !== undefined && !hasNextPage,
    error,
    refetch,
  };
}
