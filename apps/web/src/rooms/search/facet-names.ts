import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { useReferenceNames } from '../../api/reference.js';
import { citationWords } from '../../parts/place-words.js';
import { type Facet } from './question.js';

const NAMES_CHANGE_SELDOM_MS = 600_000;
const MOST_DOCUMENTS = 100;

/** What people call a value of a facet. */
export function useFacetNames(): (facet: Facet, value: string) => string {
  const { t } = useTranslation();
  const sector = useReferenceNames('sectors');
  const place = useReferenceNames('provinces');
  const document = useDocumentNames();
  return (facet, value) => {
    switch (facet) {
      case 'kind':
        return t(`kind.${value as 'lesson'}`);
      case 'status':
        return t(`status.${value as 'in-force'}`);
      case 'sector':
        return sector(value);
      case 'place':
        return place(value);
      case 'document':
        return document(value);
      case 'year':
        return value;
    }
  };
}

/** "Nghị định 174/2026/NĐ-CP": what stands before the colon of a long title. */
function useDocumentNames(): (id: string) => string {
  const query = { kind: ['document' as const], limit: MOST_DOCUMENTS };
  const { data } = $api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query } },
    { staleTime: NAMES_CHANGE_SELDOM_MS },
  );
  const names = new Map(data?.hits.map(({ itemId, title }) => [itemId, title.split(':')[0]!]));
  return (id) => names.get(id) ?? citationWords(id);
}
