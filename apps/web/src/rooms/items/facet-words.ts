import { useReferenceNames } from '../../api/reference.js';
import { type FacetName } from './list-search.js';

/** What people call a value of a facet. */
export function useFacetWords(): (name: FacetName, value: string) => string {
  const sector = useReferenceNames('sectors');
  const place = useReferenceNames('provinces');
  return (name, value) => {
    if (name === 'linhvuc') return sector(value);
    return name === 'noi' ? place(value) : value;
  };
}
