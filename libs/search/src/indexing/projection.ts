import {
  timeline,
  type HistoryEntry,
  type Instant,
  type ItemState,
  type KnowledgeStore,
} from '@app/knowledge';
import { type SearchDocument } from '../ports/search-index.js';
import { documentOf, isIndexed } from './document-of.js';

/**
 * Everything the index should hold of some items, as the store stands now. What is not published or restricted has
 * nothing there.
 */
export async function project(
  store: KnowledgeStore,
  states: readonly ItemState[],
  now: Instant,
): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const { newest, published } of states) {
    if (!published) continue;
    // One version has no older segments: most items spare the store a question.
    const history = newest.version > 1 ? await store.history(newest.itemId) : [];
    documents.push(...documentsOf({ newest, published }, history, now).filter(isIndexed));
  }
  return documents;
}

function documentsOf(
  { published }: ItemState,
  history: readonly HistoryEntry[],
  now: Instant,
): SearchDocument[] {
  if (!published) return [];
  const segments = timeline(history, now);
  const own = segments.find(({ version }) => version.version === published.version);
  const validity =
    own && published.validity ? { ...published.validity, from: own.from, to: own.to } : published.validity;
  const older = segments.filter((segment) => segment !== own);
  return [
    documentOf(published, validity, true),
    ...older.map(({ version, from, to }) =>
      documentOf(version, { from, to, suspended: version.validity?.suspended ?? false }, false, published),
    ),
  ];
}
