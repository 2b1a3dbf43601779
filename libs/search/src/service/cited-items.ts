import { type Day } from '@app/knowledge';
import { segmentId } from '../indexing/document-of.js';
import { type SearchDocument, type SearchIndex } from '../ports/search-index.js';
import { type CitedItem } from './search-request.js';

export interface FoundCitation {
  readonly document: SearchDocument;
  readonly at: string | null;
}

/** The texts cited, in the order cited, those not loaded left out. With a day: the text of that day, where there is one. */
export async function citedDocuments(
  index: SearchIndex,
  cited: readonly CitedItem[],
  on: Day | null,
): Promise<FoundCitation[]> {
  const byItem = new Map(cited.map((one) => [one.itemId, one]));
  const current = await index.documents([...byItem.keys()]);
  return Promise.all(
    current.map(async (document) => ({
      document: on === null ? document : await segmentOn(index, document, on),
      at: byItem.get(document.itemId)!.at,
    })),
  );
}

async function segmentOn(index: SearchIndex, current: SearchDocument, day: Day): Promise<SearchDocument> {
  if (covers(current, day)) return current;
  const ids = Array.from({ length: current.version }, (_, i) => segmentId(current.itemId, i + 1));
  const older = await index.documents(ids);
  return older.find((document) => covers(document, day)) ?? current;
}

function covers({ validity }: SearchDocument, day: Day): boolean {
  if (!validity) return true;
  const { from, to } = validity;
  return from !== null && from <= day && (to === null || day < to);
}
