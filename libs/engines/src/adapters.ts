import { type Settings } from '@app/config';
import * as indexes from './index-engines.js';
import { type IndexEngine, type OpenIndex, type ScratchIndex } from './index-engines.js';
import * as stores from './store-engines.js';
import { type Contents, type OpenStore, type StoreEngine } from './store-engines.js';

/** The names that settings use. */
const STORES: Readonly<Record<Settings['store'], StoreEngine>> = stores;
const INDEXES: Readonly<Record<Settings['index'], IndexEngine>> = indexes;

/** The engines that run behind the ports. Nothing else knows which they are. */
export type Engines = OpenStore & OpenIndex;

/**
 * Opens store and index as the settings say, making what is not there yet. Throws `damaged` for a broken store
 * and `unavailable` for one that cannot be opened; a broken index is emptied and says so in its state.
 */
export async function openEngines(settings: Settings): Promise<Engines> {
  const store = await openStore(settings);
  try {
    const index = await INDEXES[settings.index].open(settings);
    const close = () => index.close().finally(() => store.close());
    return { ...store, ...index, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens the store alone. Throws as `openEngines` does. */
export function openStore(settings: Settings): Promise<OpenStore> {
  return STORES[settings.store].open(settings);
}

/** Makes the store that the settings name: see `StoreEngine.fill`. */
export function fillStore<T>(settings: Settings, fill: (contents: Contents) => Promise<T>): Promise<T> {
  return STORES[settings.store].fill(settings, fill);
}

/** An index of its own, named by a folder, for measuring. */
export function openScratchIndex(settings: Settings, folder: string): Promise<ScratchIndex> {
  return INDEXES[settings.index].scratch(settings, folder);
}
