import { statSync } from 'node:fs';
import {
  KnowledgeError,
  SearchIndex,
  type Audiences,
  type Changes,
  type Frequency,
  type IndexEntry,
  type IndexState,
  type Recalled,
  type RecallRequest,
  type SearchDocument,
  type Spelling,
} from '@app/search';
import { openDatabase, removeDatabase, type IndexDatabase } from './database.js';
import { IndexReader } from './reader.js';
import { write } from './writer.js';

/** Entries read at once. */
const PAGE = 1_000;

/**
 * The search index in one SQLite file, several processes at once. A damaged file is thrown away and begun
 * anew: `state().notice` says so, and its sequence 0 makes the indexer fill it again.
 */
export class SqliteSearchIndex extends SearchIndex {
  private database: IndexDatabase;
  private reader: IndexReader;
  /** What had to be put right since this was opened. */
  private notice: string | null;

  /**
   * Opens or creates the file; throws `unavailable` when it cannot. So many texts as `tail` wait in memory before
   * they are inverted into a segment of their own: small writes stay cheap, segments few.
   */
  constructor(
    private readonly path: string,
    private readonly tail = 512,
  ) {
    super();
    this.open();
  }

  close(): void {
    this.database.close();
  }

  override async apply(changes: Changes): Promise<void> {
    this.read(() => {
      this.database.transaction(() => {
        this.reader.refresh();
        write(this.database, changes, this.tail, () => this.reader.tail());
      });
      this.reader.catchUp();
    });
  }

  override async recall(request: RecallRequest): Promise<Recalled> {
    return this.read(() => this.reader.recall(request));
  }

  override async frequencies(
    units: readonly string[],
    audiences: Audiences = null,
  ): Promise<readonly number[]> {
    const frequency = (unit: string) =>
      audiences ? this.reader.seenOf(unit, audiences) : this.reader.factsOf(unit).documents;
    return this.read(() => units.map(frequency));
  }

  override async spellings(units: readonly string[]): Promise<readonly (readonly Spelling[])[]> {
    return this.read(() => units.map((unit) => this.reader.factsOf(unit).spellings));
  }

  override async vocabulary(): Promise<ReadonlyMap<string, number>> {
    return this.read(() => this.reader.vocabulary());
  }

  override async complete(prefix: string, limit: number): Promise<readonly Frequency[]> {
    return this.read(() => this.reader.complete(prefix, limit));
  }

  override async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    return this.read(() => ids.map((id) => this.reader.document(id)).filter((document) => document !== null));
  }

  override async *entries(): AsyncIterable<IndexEntry> {
    const sql = 'SELECT id, hash FROM text WHERE id > ? ORDER BY id LIMIT ?';
    for (let last: string | undefined = ''; last !== undefined;) {
      const after: string = last;
      const rows = this.read(() => this.database.rows<[id: string, hash: string]>(sql, after, PAGE));
      for (const [id, hash] of rows) yield { id, hash };
      last = rows.at(-1)?.[0];
    }
  }

  override async state(): Promise<IndexState> {
    return this.read(() => ({ ...this.reader.state, bytes: statSync(this.path).size, notice: this.notice }));
  }

  /**
   * The fresh index is a file beside this one, copied over it in one transaction at the end: whatever is killed
   * when, the file is whole, and other processes see it as they see any other write. Throws `unavailable` while
   * another process renews.
   */
  override async renew<T>(fill: (fresh: SearchIndex) => Promise<T>): Promise<T> {
    const path = `${this.path}.fresh`;
    const fresh = new SqliteSearchIndex(path, this.tail);
    try {
      fresh.seize();
    } catch (error) {
      fresh.close();
      throw error;
    }
    try {
      const result = await fill(fresh);
      await fresh.database.copyOver(this.path);
      return result;
    } finally {
      fresh.close();
      removeDatabase(path);
    }
  }

  /** What a renewal that was killed left behind goes, and nobody else comes in. */
  private seize(): void {
    this.database.seize();
    this.reader.catchUp();
  }

  /** Sees the newest state of the file; begins anew when the file turns out to be damaged. */
  private read<T>(work: () => T): T {
    try {
      if (this.database.isReplaced()) this.reopen();
      this.reader.refresh();
      return work();
    } catch (error) {
      if (!isDamaged(error)) throw error;
      this.beginAnew();
      throw new KnowledgeError('unavailable', `${this.notice} Thử lại sau ít phút.`, [], { cause: error });
    }
  }

  private beginAnew(): void {
    this.reopen('bị hỏng');
  }

  private reopen(fault?: string): void {
    this.database.close();
    this.open(fault);
  }

  /** `fault` tells what is wrong with a file that has to go. */
  private open(fault?: string): void {
    const { database, notice } = openDatabase(this.path, fault);
    this.database = database;
    this.notice = notice;
    this.reader = new IndexReader(database);
    try {
      this.reader.refresh();
    } catch (error) {
      if (fault !== undefined || !isDamaged(error)) throw error;
      this.beginAnew();
    }
  }
}

function isDamaged(error: unknown): boolean {
  return error instanceof KnowledgeError && error.code === 'damaged';
}
