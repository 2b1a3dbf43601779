import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchIndexContract } from '@app/search/testing';
import { SqliteSearchIndex } from './sqlite-search-index.js';

for (const [name, tail] of [
  ['SQLite, new texts waiting in memory', 512],
  ['SQLite, every text inverted at once', 1],
] as const) {
  searchIndexContract(name, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    const index = new SqliteSearchIndex(join(folder, 'search.db'), tail);
    return {
      index,
      close: async () => {
        index.close();
        rmSync(folder, { recursive: true });
      },
    };
  });
}
