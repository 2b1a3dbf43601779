import { unitCode, unitKey } from './codes.js';
import { type StoredUnit } from './lexicon.js';
import { type FoldedUnit } from './unit-table.js';

/**
 * A unit as a line of JSON: what texts were counted, added to what the index `held` of it. `turn` is left out while
 * an index is filled.
 */
export function unitLine(
  { term, documents, spellings }: FoldedUnit,
  turn?: number,
  held?: StoredUnit,
): string {
  const counts = new Map(held?.spellings ?? (held ? [[term, held.documents]] : []));
  for (const { toned, texts } of spellings)
    if (texts > 0) counts.set(toned, (counts.get(toned) ?? 0) + texts);
  const at = term.indexOf('_');
  const unit: StoredUnit = {
    key: unitKey(term),
    term,
    documents: documents + (held?.documents ?? 0),
    ...(counts.size === 1 && counts.has(term) ? {} : { spellings: [...counts] }),
    pair: at >= 0,
    ...(at >= 0 && { first: unitCode(term.slice(0, at)) }),
    ...(turn !== undefined && { turn }),
  };
  return JSON.stringify(unit);
}
