import { type Day, type LegalStatus, type Validity } from '@app/knowledge';
import { type SearchDocument } from '../ports/search-index.js';
import { type Card } from './search-request.js';

/** The status of a text on a day; null for one without legal force. */
export function statusOn(validity: Validity | null, day: Day): LegalStatus | null {
  if (!validity) return null;
  const { from, to, suspended } = validity;
  if (to !== null && day >= to) return 'no-longer';
  if (from === null) return 'unknown';
  if (day < from) return 'not-yet';
  return suspended ? 'suspended' : 'in-force';
}

/** What lists show of a document, its status as of a day. */
export function cardOf(document: SearchDocument, day: Day): Card {
  const { id, itemId, version, kind, title, path, facets, validity, maturity } = document;
  return {
    id,
    itemId,
    version,
    kind,
    title,
    path,
    facets,
    validity,
    maturity,
    status: statusOn(validity, day),
  };
}
