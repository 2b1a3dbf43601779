import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  backup,
  DatabaseSync,
  type SQLInputValue,
  type SQLOutputValue,
  type StatementSync,
} from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { KnowledgeError } from '@app/knowledge';
import { damaged, isBusy, translate } from './errors.js';
import { migrate } from './migrations.js';

export type Row = Readonly<Record<string, SQLOutputValue>>;

export interface DatabaseOptions {
  /** How long a writer waits for another process, in milliseconds. */
  readonly busyTimeoutMs?: number;
}

/** Up to this size all pages are checked at opening, about a millisecond per megabyte. */
const CHECK_ALL_BYTES = 64 * 2 ** 20;
/** How often a waiting writer asks again. */
const ASK_AGAIN_MS = 10;

/** One open file: prepared statements by their text, transactions, translated errors. */
export class Database {
  private readonly statements = new Map<string, StatementSync>();

  private constructor(
    private readonly db: DatabaseSync,
    readonly path: string,
    private readonly busyTimeoutMs: number,
  ) {}

  /** Opens or creates the file. Throws `damaged` for a file that is corrupt or no database. */
  static open(path: string, { busyTimeoutMs = 5000 }: DatabaseOptions = {}): Database {
    let db: DatabaseSync | null = null;
    try {
      mkdirSync(dirname(path), { recursive: true });
      db = new DatabaseSync(path, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
      keepWriteAheadLog(db, busyTimeoutMs);
      db.exec('PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF');
      checkPages(db, path);
      migrate(db);
      return new Database(db, path, busyTimeoutMs);
    } catch (error) {
      db?.close();
      throw translate(error, path);
    }
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.run(sql, (statement) => statement.get(...values));
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.run(sql, (statement) => statement.all(...values));
  }

  write(sql: string, ...values: SQLInputValue[]): void {
    this.run(sql, (statement) => statement.run(...values));
  }

  /**
   * All of `act` or nothing, durable when it returns; one writer at a time over all processes. While another
   * process writes, this one goes on reading.
   */
  async transaction<T>(act: () => T): Promise<T> {
    const latest = performance.now() + this.busyTimeoutMs;
    while (!this.begun(performance.now() < latest)) await pause(ASK_AGAIN_MS);
    try {
      const result = act();
      this.write('COMMIT');
      return result;
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Asks for the right to write without waiting for it; false: another process has it. */
  private begun(mayAskAgain: boolean): boolean {
    this.db.exec('PRAGMA busy_timeout = 0');
    try {
      this.db.exec('BEGIN IMMEDIATE');
      return true;
    } catch (error) {
      if (mayAskAgain && isBusy(error)) return false;
      throw translate(error, this.path);
    } finally {
      this.db.exec(`PRAGMA busy_timeout = ${this.busyTimeoutMs}`);
    }
  }

  /** `act` reads one and the same state of the base, whatever is written meanwhile. */
  snapshot<T>(act: () => T): T {
    this.write('BEGIN');
    try {
      return act();
    } finally {
      this.write('COMMIT');
    }
  }

  /** Copies the base as it stands into a new file, from a connection of its own: nobody waits for it. */
  async backup(target: string): Promise<void> {
    const reader = new DatabaseSync(this.path, { timeout: 5000 });
    try {
      await backup(reader, target, { rate: 2 ** 31 - 1 });
    } catch (error) {
      throw translate(error, target);
    } finally {
      reader.close();
    }
  }

  close(): void {
    this.db.close();
  }

  private run<T>(sql: string, act: (statement: StatementSync) => T): T {
    try {
      let statement = this.statements.get(sql);
      if (!statement) this.statements.set(sql, (statement = this.db.prepare(sql)));
      return act(statement);
    } catch (error) {
      throw translate(error, this.path);
    }
  }
}

/** Waits for another process that makes the same file just now: SQLite itself gives up at once there. */
function keepWriteAheadLog(db: DatabaseSync, busyTimeoutMs: number): void {
  for (const latest = performance.now() + busyTimeoutMs; ;) {
    try {
      db.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > latest) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ASK_AGAIN_MS);
    }
  }
}

/** Looks at the pages: of a large base those of the small tables alone, the others when they are read. */
function checkPages(db: DatabaseSync, path: string): void {
  const checks =
    (statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= CHECK_ALL_BYTES
      ? ['1']
      : ["'items'", "'links'"];
  for (const what of checks) {
    const found = db.prepare(`PRAGMA quick_check(${what})`).get()?.['quick_check'];
    if (found !== 'ok')
      throw new KnowledgeError('damaged', `${damaged(path)} (${String(found).replaceAll('\n', ' ')})`);
  }
}
