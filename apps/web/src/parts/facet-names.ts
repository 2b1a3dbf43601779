import { useTranslation } from 'react-i18next';
import { useReferenceNames } from '../api/reference.js';
import { type Facet, vocabularyOf } from './facets.js';
import { citationWords } from './place-words.js';

/** What people call a value of a facet. */
export function useFacetNames(): (facet: Facet, value: string) => string {
  const { t } = useTranslation();
  const sector = useReferenceNames('sectors');
  const place = useReferenceNames('provinces');
  return (facet, value) => {
    if (vocabularyOf(facet)) return t(`${facet as 'kind'}.${value as 'lesson'}`);
    const names: { readonly [name in Facet]?: (value: string) => string } = {
      ...{ sector, place, document: citationWords },
    };
    return names[facet]?.(value) ?? value;
  };
}
