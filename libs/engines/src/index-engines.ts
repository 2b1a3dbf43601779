import { mkdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Settings } from '@app/config';
import { type SearchIndex } from '@app/search';
import { MeiliSearchIndex } from '@app/search-meili';
import { SqliteSearchIndex } from '@app/search-sqlite';

const INDEX_FILE = 'search.db';
const EDITIONS_FOLDER = 'editions';

/** A search index in use. */
export interface OpenIndex {
  readonly index: SearchIndex;
  /** The same for every process that uses this index, another for every other index. */
  readonly indexId: string;
  /** Opens one beside it that belongs to the edition of a year, empty where there was none; closed with this one. */
  openEdition(year: number): Promise<SearchIndex>;
  close(): Promise<void>;
}

/** An index for measuring: it ends with what it measured. */
export interface ScratchIndex extends Omit<OpenIndex, 'indexId' | 'openEdition'> {
  /** Closes it and leaves nothing behind. */
  remove(): Promise<void>;
}

/** One way to find items. */
export interface IndexEngine {
  /** An engine that is somewhere else need not answer yet: the calls say so. */
  open(settings: Settings): Promise<OpenIndex>;
  /** One beside the usual one, named by a folder that belongs to it: the same folder opens the same index. */
  scratch(settings: Settings, folder: string): Promise<ScratchIndex>;
}

export const sqlite: IndexEngine = {
  async open({ dataDir }) {
    const path = join(dataDir, INDEX_FILE);
    await mkdir(dataDir, { recursive: true });
    const index = new SqliteSearchIndex(path);
    const opened = [index];
    return {
      index,
      indexId: `sqlite ${hostname()} ${path}`,
      openEdition: async (year) => {
        const folder = join(dataDir, EDITIONS_FOLDER);
        await mkdir(folder, { recursive: true });
        const edition = new SqliteSearchIndex(join(folder, `${year}.db`));
        opened.push(edition);
        return edition;
      },
      close: async () => {
        for (const one of opened) one.close();
      },
    };
  },

  async scratch(settings, dataDir) {
    const { index, close } = await sqlite.open({ ...settings, dataDir });
    return { index, close, remove: () => close().then(() => rm(dataDir, { recursive: true, force: true })) };
  },
};

export const meili: IndexEngine = {
  async open(settings) {
    const { meiliUrl, meiliIndex } = settings;
    const indexId = `meili ${new URL(meiliUrl).origin} ${meiliIndex}`;
    const openEdition = async (year: number) =>
      openMeili({ ...settings, meiliIndex: `${meiliIndex}_edition_${year}` });
    return { index: openMeili(settings), indexId, openEdition, close: async () => undefined };
  },

  /** There is one, whatever the folder: keys are made for its name, once. */
  async scratch(settings) {
    const index = openMeili({ ...settings, meiliIndex: `${settings.meiliIndex}_scratch` });
    return { index, close: async () => undefined, remove: () => index.remove() };
  },
};

function openMeili({ meiliUrl: url, meiliKey: key, meiliIndex: name }: Settings): MeiliSearchIndex {
  return MeiliSearchIndex.open({ url, key, name });
}
