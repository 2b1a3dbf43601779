import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Settings } from '@app/config';
import { KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { type SearchIndex } from '@app/search';
import { SqliteSearchIndex } from '@app/search-sqlite';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';

const STORE_FILE = 'trithuc.db';
const INDEX_FILE = 'search.db';

type Place = Pick<Settings, 'dataDir'>;

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
export async function openEngines({ dataDir }: Place): Promise<Engines> {
  const store = SqliteKnowledgeStore.open(join(dataDir, STORE_FILE));
  try {
    const index = new SqliteSearchIndex(join(dataDir, INDEX_FILE));
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

/**
 * Makes a store that is not there yet: `fill` writes a fresh one aside, and only when it has finished does that one
 * take the place the settings name. Throws `refused` when a store is there already; a failure leaves nothing.
 */
export async function restoreStore<T>(
  { dataDir }: Place,
  fill: (store: KnowledgeStore) => Promise<T>,
): Promise<T> {
  const target = join(dataDir, STORE_FILE);
  if (existsSync(target)) {
    throw new KnowledgeError('refused', `${target} đã có; hãy chuyển nó đi nơi khác rồi khôi phục lại`);
  }
  await mkdir(dataDir, { recursive: true });
  const aside = await mkdtemp(join(dataDir, 'restore-'));
  try {
    const store = SqliteKnowledgeStore.open(join(aside, STORE_FILE));
    const result = await fill(store).finally(() => store.close());
    for (const suffix of ['', '-wal', '-shm']) await rm(join(dataDir, INDEX_FILE + suffix), { force: true });
    await rename(join(aside, STORE_FILE), target);
    return result;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** An index of its own in a folder, for measuring. */
export function openScratchIndex(folder: string): SqliteSearchIndex {
  return new SqliteSearchIndex(join(folder, INDEX_FILE));
}
