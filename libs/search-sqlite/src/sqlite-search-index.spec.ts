import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchIndexContract } from '@app/search/testing';
import { SqliteSearchIndex } from './sqlite-search-index.js';

searchIndexContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const index = new SqliteSearchIndex(join(folder, 'search.db'));
  return {
    index,
    close: async () => {
      index.close();
      rmSync(folder, { recursive: true });
    },
  };
});
