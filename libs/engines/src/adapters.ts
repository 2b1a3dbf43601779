import { join } from 'node:path';
import { type Settings } from '@app/config';
import { type KnowledgeStore } from '@app/knowledge';
import { type SearchIndex } from '@app/search';
import { SqliteSearchIndex } from '@app/search-sqlite';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';

/** The engines that run behind the ports. Nothing else knows which they are. */
export interface Engines {
  readonly store: KnowledgeStore;
  readonly index: SearchIndex;
  /** Copies the store as it stands to a new file while it is in use. Throws `unavailable` when it cannot be written. */
  backup(target: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens store and index as the settings say, making what is not there yet. Throws `damaged` for a broken store
 * and `unavailable` for one that cannot be opened; a broken index is emptied and says so in its state.
 */
export async function openEngines({ dataDir }: Pick<Settings, 'dataDir'>): Promise<Engines> {
  const store = SqliteKnowledgeStore.open(join(dataDir, 'trithuc.db'));
  try {
    const index = new SqliteSearchIndex(join(dataDir, 'search.db'));
    return {
      store,
      index,
      backup: (target) => store.backup(target),
      close: async () => {
        index.close();
        store.close();
      },
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

/** An index of its own in `folder`, for measuring. */
export async function openScratchIndex(folder: string): Promise<SearchIndex & { close(): void }> {
  return new SqliteSearchIndex(join(folder, 'search.db'));
}
