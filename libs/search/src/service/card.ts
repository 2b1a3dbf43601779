import { type Day, statusOn } from '@app/knowledge';
import { type SearchDocument } from '../ports/search-index.js';
import { type Card } from './search-request.js';

/** What lists show of a document, its status as of a day. */
export function cardOf(document: SearchDocument, day: Day): Card {
  const { id, itemId, version, kind, title, path, facets, validity } = document;
  return {
    id,
    itemId,
    version,
    kind,
    title,
    path,
    facets,
    validity,
    status: validity && statusOn(validity, day),
  };
}
