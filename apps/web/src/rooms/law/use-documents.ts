import { useEffect } from 'react';
import { $api, type Schema } from '../../api/client.js';

const AT_ONCE = 100;

/** Every document there is, page after page; undefined until the first page is here. */
export function useDocuments(): readonly Schema<'DocumentSummaryDto'>[] | undefined {
  const { data, hasNextPage, isFetching, fetchNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/documents',
    { params: { query: { limit: AT_ONCE } } },
    {
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }: Schema<'DocumentPageDto'>) => next,
      throwOnError: true,
    },
  );
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return data?.pages.flatMap(({ rows }) => rows);
}
