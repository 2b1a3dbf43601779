import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, type Schema } from '../../api/client.js';

const AT_ONCE = 100;

/** Every document there is, page after page; undefined until the first page is here. */
export function useDocuments(): readonly Schema<'DocumentSummaryDto'>[] | undefined {
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['get', '/api/v1/documents', 'all'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: AT_ONCE, ...(pageParam && { cursor: pageParam }) };
      return (await api.GET('/api/v1/documents', { params: { query }, signal })).data!;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    throwOnError: true,
  });
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return data?.pages.flatMap(({ rows }) => rows);
}
