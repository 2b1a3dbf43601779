import { $api } from '../../api/client.js';
import { type FacetCounts } from '../../parts/facets.js';
import { FACETS } from './question.js';

const COUNTS_CHANGE_SELDOM_MS = 600_000;

/** All values that texts have at all, whatever is asked: those that the answer has none of are shown too. */
export function useAllValues(edition: number | null): FacetCounts {
  const query = { limit: 1, facets: [...FACETS], ...(edition && { edition }) };
  const { data } = $api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query } },
    { staleTime: COUNTS_CHANGE_SELDOM_MS },
  );
  return data?.facets ?? {};
}
