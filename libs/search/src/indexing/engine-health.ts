import { type KnowledgeStore } from '@app/knowledge';
import { type SearchIndex } from '../ports/search-index.js';
import { type FollowingIndexer } from './following-indexer.js';
import { type IndexingState } from './indexing-state.js';

/** An engine that takes longer to say how it is does not serve anybody. */
const PATIENCE_MS = 2_000;

type PartState = 'ok' | 'failing';

/** How store and index are, as one process sees them. Null: not known. */
export interface EngineHealth {
  readonly database: { readonly status: PartState };
  readonly index: {
    readonly status: PartState;
    readonly documents: number | null;
    /** Changes that are not in the index yet, counted to 1000. */
    readonly lag: number | null;
    /** Which process keeps the index in step. */
    readonly keeper: 'this' | 'other' | 'none' | null;
    /** Items this process could not bring in. */
    readonly setAside: number | null;
  };
}

interface Engines {
  readonly store: KnowledgeStore;
  readonly index: SearchIndex;
  readonly indexer: FollowingIndexer;
}

/** Looks at both engines right now. Never throws and never waits long. */
export async function engineHealth({ store, index, indexer }: Engines): Promise<EngineHealth> {
  const [read, held, state] = await Promise.all([
    inTime(store.changes(0, 1)),
    inTime(index.state()),
    inTime(indexer.state()),
  ]);
  return {
    database: { status: read ? 'ok' : 'failing' },
    index: {
      status: held ? 'ok' : 'failing',
      documents: held && held.documents,
      lag: state && state.behind,
      keeper: state && keeperOf(state),
      setAside: state && state.failed.length,
    },
  };
}

function keeperOf({ active, holder }: IndexingState): 'this' | 'other' | 'none' {
  if (active) return 'this';
  return holder === null ? 'none' : 'other';
}

/** Null for what fails or takes too long. */
async function inTime<T>(looking: Promise<T>): Promise<T | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(late.resolve, PATIENCE_MS, null);
  return Promise.race([looking, late.promise])
    .catch(() => null)
    .finally(() => clearTimeout(timer));
}
