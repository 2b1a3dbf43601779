import { type Settings } from '@app/config';
import { type IndexEngine, type OpenIndex, type ScratchIndex } from './index-engine.js';
import { type Contents, type OpenStore, type StoreEngine } from './store-engine.js';

/** By the names that settings use. What the others are made of is not even loaded: a program starts sooner and smaller. */
const STORES: Readonly<Record<Settings['store'], () => Promise<StoreEngine>>> = {
  sqlite: async () => (await import('./stores/sqlite.js')).sqlite,
  mongo: async () => (await import('./stores/mongo.js')).mongo,
};
const INDEXES: Readonly<Record<Settings['index'], () => Promise<IndexEngine>>> = {
  sqlite: async () => (await import('./indexes/sqlite.js')).sqlite,
  meili: async () => (await import('./indexes/meili.js')).meili,
};

/** The engines that run behind the ports. Nothing else knows which they are. */
export type Engines = OpenStore & OpenIndex;

/**
 * Opens store and index as the settings say, making what is not there yet. Throws `damaged` for a broken store
 * and `unavailable` for one that cannot be opened; a broken index is emptied and says so in its state.
 */
export async function openEngines(settings: Settings): Promise<Engines> {
  const store = await openStore(settings);
  try {
    const index = await (await INDEXES[settings.index]()).open(settings);
    const close = () => index.close().finally(() => store.close());
    return { ...store, ...index, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens the store alone. Throws as `openEngines` does. */
export async function openStore(settings: Settings): Promise<OpenStore> {
  return (await STORES[settings.store]()).open(settings);
}

/** Makes the store that the settings name: see `StoreEngine.fill`. */
export async function fillStore<T>(settings: Settings, fill: (contents: Contents) => Promise<T>): Promise<T> {
  return (await STORES[settings.store]()).fill(settings, fill);
}

/** An index of its own, named by a folder, for measuring. */
export async function openScratchIndex(settings: Settings, folder: string): Promise<ScratchIndex> {
  return (await INDEXES[settings.index]()).scratch(settings, folder);
}
