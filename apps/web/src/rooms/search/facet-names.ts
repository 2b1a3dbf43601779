import { $api } from '../../api/client.js';
import { useFacetNames as useCommonNames } from '../../parts/facet-names.js';
import { type Facet } from '../../parts/facets.js';

const NAMES_CHANGE_SELDOM_MS = 600_000;
const MOST_DOCUMENTS = 100;

/** What people call a value of a facet; a document by its own title. */
export function useFacetNames(): (facet: Facet, value: string) => string {
  const name = useCommonNames();
  const titles = useDocumentTitles();
  return (facet, value) => (facet === 'document' && titles.get(value)) || name(facet, value);
}

/** "Nghị định 174/2026/NĐ-CP": what stands before the colon of a long title. */
function useDocumentTitles(): ReadonlyMap<string, string> {
  const query = { kind: ['document' as const], limit: MOST_DOCUMENTS };
  const { data } = $api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query } },
    { staleTime: NAMES_CHANGE_SELDOM_MS },
  );
  return new Map(data?.hits.map(({ itemId, title }) => [itemId, title.split(':')[0]!]));
}
