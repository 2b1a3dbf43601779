import { type Day, statusOn } from '@app/knowledge';
import { segmentId } from '../indexing/document-of.js';
import { type SearchDocument } from '../ports/search-index.js';
import { type CitedItem } from './search-request.js';
import { type SeenIndex } from './seen-index.js';

export interface FoundCitation {
  readonly document: SearchDocument;
  readonly at: string | null;
}

/** The texts cited, in the order cited, those not loaded left out. With a day: the text of that day, where there is one. */
export async function citedDocuments(
  index: SeenIndex,
  cited: readonly CitedItem[],
  on: Day | null,
): Promise<FoundCitation[]> {
  // Of several places in one article the first is where the hit points.
  const byItem = new Map([...cited].reverse().map(({ itemId, at }) => [itemId, at]));
  const itemIds = [...new Set(cited.map(({ itemId }) => itemId))];
  const current = await index.documents(itemIds);
  return Promise.all(
    current.map(async (document) => ({
      document: on === null ? document : await segmentOn(index, document, on),
      at: byItem.get(document.itemId) ?? null,
    })),
  );
}

/** The segment that held on a day, else what readers see now: its status then says that it did not hold. */
async function segmentOn(index: SeenIndex, current: SearchDocument, day: Day): Promise<SearchDocument> {
  if (held(current, day)) return current;
  const ids = Array.from({ length: current.version }, (_, i) => segmentId(current.itemId, i + 1));
  const older = await index.documents(ids);
  return older.find((document) => held(document, day)) ?? current;
}

function held({ validity }: SearchDocument, day: Day): boolean {
  const status = validity && statusOn(validity, day);
  return status === null || status === 'in-force' || status === 'suspended';
}
