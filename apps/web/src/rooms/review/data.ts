import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { $api, type Schema } from '../../api/client.js';
import { useIsOneOf } from '../../api/entrance.js';
import { isFinal } from '../../api/problem.js';
import { type CandidateFilter } from './year-search.js';

export type Candidate = Schema<'ReviewCandidateDto'>;
export type CandidateInFull = Schema<'CandidateInFullDto'>;
export type Progress = Schema<'ProgressDto'>;
export type Review = Schema<'ReviewDto'>;
export type Ruling = Schema<'VerdictDto'>['ruling'];

/** What a list gives at a time, and how much of a queue one walks through. */
const PAGE = 20;
const QUEUE = 100;

/** Those who work on reviews; others see that there is one, and what came of it. */
export function useReviews(): boolean {
  return useIsOneOf('reviewer', 'legal', 'curator');
}

export function useProgress(year: number): Progress {
  return $api.useSuspenseQuery('get', '/api/v1/reviews/{year}', { params: { path: { year } } }).data;
}

/** Page by page: a review may have fifty thousand items. */
export function useCandidates(year: number, filter: CandidateFilter, limit = PAGE) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/reviews/{year}/candidates',
    { params: { path: { year }, query: { ...filter, limit } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }: Schema<'CandidatePageDto'>) => next ?? undefined,
      throwOnError: isFinal,
    },
  );
}

export function useAssignments(year: number, filter: CandidateFilter) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/reviews/{year}/assignments',
    { params: { path: { year }, query: { ...filter, limit: PAGE } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }: Schema<'AssignmentPageDto'>) => next ?? undefined,
      throwOnError: isFinal,
    },
  );
}

const queueInit = (year: number) => ({
  params: { path: { year }, query: { mine: true, state: 'assigned', limit: QUEUE } as const },
});

/** What waits for a verdict of who is here, the first of it. */
export function useQueue(year: number) {
  return $api.useQuery('get', '/api/v1/reviews/{year}/candidates', queueInit(year), { throwOnError: isFinal })
    .data;
}

/** The same, asked anew: after a verdict. */
export function freshQueue(client: QueryClient, year: number): Promise<Schema<'CandidatePageDto'>> {
  const options = $api.queryOptions('get', '/api/v1/reviews/{year}/candidates', queueInit(year));
  return client.fetchQuery({ ...options, staleTime: 0 });
}

/** Has all that is shown of reviews and of the items in them asked for again, now or (`later`) when it is shown next. */
export function useRefresh(): (when?: 'now' | 'later') => Promise<void> {
  const client = useQueryClient();
  return (when = 'now') =>
    client.invalidateQueries({
      predicate: ({ queryKey: [, path] }) =>
        typeof path === 'string' && /^\/api\/v1\/(reviews|editions|items)\b/.test(path),
      refetchType: when === 'now' ? 'active' : 'none',
    });
}
