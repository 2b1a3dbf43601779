import { mkdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { SqliteSearchIndex } from '@app/search-sqlite';
import { type IndexEngine } from '../index-engine.js';

const INDEX_FILE = 'search.db';
const EDITIONS_FOLDER = 'editions';

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
