import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteSearchIndex } from '../src/sqlite-search-index.js';

/** A folder for index files, fresh for each test; what a test has opened is closed after it. */
export class IndexFolder {
  folder = '';
  path = '';
  private readonly open: SqliteSearchIndex[] = [];

  constructor() {
    beforeEach(() => {
      this.folder = mkdtempSync(join(tmpdir(), 'search-'));
      this.path = join(this.folder, 'search.db');
    });
    afterEach(() => {
      for (const index of this.open.splice(0)) index.close();
      rmSync(this.folder, { recursive: true });
    });
  }

  opened(at = this.path, tail = 8): SqliteSearchIndex {
    const index = new SqliteSearchIndex(at, tail);
    this.open.push(index);
    return index;
  }
}
