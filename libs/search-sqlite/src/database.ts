import { rmSync, statSync } from 'node:fs';
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { KnowledgeError } from '@app/search';
import { META_KEYS, SCHEMA, SCHEMA_VERSION, TABLES, type Meta } from './schema.js';

const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
/** More pages than any file has: a copy goes in one step, or its own process could not write meanwhile. */
const ALL_PAGES = 2 ** 31 - 1;
/** How long a process waits for another one, and how often it asks again where SQLite does not wait by itself. */
const WAIT_MS = 5000;
const ASK_AGAIN_MS = 10;

/** The index file: connection, prepared statements, transactions, and errors in the words of the core. */
export class IndexDatabase {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private readonly inode: number;

  constructor(readonly path: string) {
    this.connection = new DatabaseSync(path);
    try {
      this.connection.exec(`PRAGMA busy_timeout = ${WAIT_MS}; PRAGMA page_size = 8192;`);
      keepWriteAheadLog(this.connection);
      this.connection.exec(
        'PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 67108864;',
      );
    } catch (error) {
      this.connection.close();
      throw error;
    }
    this.inode = statSync(path).ino;
  }

  /** Whether another process has thrown the file away and begun anew. */
  isReplaced(): boolean {
    return statSync(this.path, { throwIfNoEntry: false })?.ino !== this.inode;
  }

  /** Rows as arrays in the order of the columns asked for. */
  rows<T extends readonly unknown[]>(sql: string, ...values: SQLInputValue[]): T[] {
    return guarded(() => this.statement(sql).all(...values) as unknown as T[]);
  }

  row<T extends readonly unknown[]>(sql: string, ...values: SQLInputValue[]): T | undefined {
    return guarded(() => this.statement(sql).get(...values) as unknown as T | undefined);
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    guarded(() => this.statement(sql).run(...values));
  }

  /** All or nothing; waits its turn behind another process that writes. */
  transaction<T>(work: () => T): T {
    guarded(() => this.connection.exec('BEGIN IMMEDIATE'));
    try {
      const result = work();
      guarded(() => this.connection.exec('COMMIT'));
      return result;
    } catch (error) {
      if (this.connection.isTransaction) this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  meta(): Meta {
    const values = new Map(this.rows<[string, number]>('SELECT key, value FROM meta'));
    return Object.fromEntries(META_KEYS.map((key) => [key, values.get(key) ?? 0])) as Meta;
  }

  /** Makes the tables where they are not; false for a file made by another version of the program. */
  prepare(): boolean {
    if (this.version() === 0) {
      this.transaction(() => {
        // Another process may have made them since.
        if (this.version() !== 0) return;
        this.connection.exec(`${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION};`);
      });
    }
    return this.version() === SCHEMA_VERSION;
  }

  /** Empties the file and keeps all others out of it until it is closed; `unavailable` while one is in. */
  seize(): void {
    const drop = TABLES.map((table) => `DROP TABLE ${table};`).join(' ');
    guarded(() => this.connection.exec('PRAGMA locking_mode = EXCLUSIVE'));
    this.transaction(() => this.connection.exec(`${drop} ${SCHEMA}`));
  }

  /** Puts all of this in the place of what another index file holds, in one transaction, off the main thread. */
  async copyOver(path: string): Promise<void> {
    await backup(this.connection, path, { rate: ALL_PAGES }).catch((error: unknown) => {
      throw translated(error);
    });
  }

  close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private version(): number {
    return this.row<[number]>('PRAGMA user_version')![0];
  }

  private statement(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.connection.prepare(sql);
    statement.setReturnArrays(true);
    this.statements.set(sql, statement);
    return statement;
  }
}

/**
 * The index file opened; made anew when it is damaged, of another version, or `fault` says what is wrong with it.
 * `notice` then tells so.
 */
export function openDatabase(
  path: string,
  fault?: string,
): { database: IndexDatabase; notice: string | null } {
  const opened = fault ?? tryOpen(path);
  if (typeof opened !== 'string') return { database: opened, notice: null };
  removeDatabase(path);
  const database = new IndexDatabase(path);
  database.prepare();
  return { database, notice: `Chỉ mục tìm kiếm ${path} ${opened}: đã bỏ để dựng lại từ đầu.` };
}

export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

/** The database, or what is wrong with it. */
function tryOpen(path: string): IndexDatabase | string {
  let database: IndexDatabase | null = null;
  try {
    database = new IndexDatabase(path);
    if (database.prepare()) return database;
    database.close();
    return 'thuộc phiên bản khác của chương trình';
  } catch (error) {
    database?.close();
    if (isDamage(error)) return 'bị hỏng';
    const message = `không mở được chỉ mục tìm kiếm ${path}: ${String(error)}`;
    throw new KnowledgeError('unavailable', message, [], { cause: error });
  }
}

function isDamage(error: unknown): boolean {
  if (error instanceof KnowledgeError) return error.code === 'damaged';
  return [CORRUPT, NOT_A_DATABASE].includes(codeOf(error));
}

/** SQLite's result code of a driver error, 0 for any other. */
function codeOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return 0;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
}

/** Waits for another process that makes the same file just now: SQLite itself gives up at once there. */
function keepWriteAheadLog(connection: DatabaseSync): void {
  for (const latest = performance.now() + WAIT_MS; ;) {
    try {
      connection.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (codeOf(error) !== BUSY || performance.now() > latest) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ASK_AGAIN_MS);
    }
  }
}

/** Tells what the driver says in the core's own words. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translated(error);
  }
}

function translated(error: unknown): unknown {
  const code = codeOf(error);
  if (code === 0) return error;
  const kind = code === CORRUPT || code === NOT_A_DATABASE ? 'damaged' : 'unavailable';
  return new KnowledgeError(kind, `chỉ mục tìm kiếm: ${String(error)}`, [], { cause: error });
}
