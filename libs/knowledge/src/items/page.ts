import { setImmediate as breathe } from 'node:timers/promises';
import { KnowledgeError } from '../errors.js';
import { type Page, type PageRequest } from '../ports/knowledge-store.js';

/** The place after a row in an ordered list, as the opaque cursor callers pass back. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The inverse of `encodeCursor`; null for no cursor. Throws `invalid` for one that no store gave out. */
export function decodeCursor(cursor: string | null, parts: number): string[] | null {
  if (cursor === null) return null;
  const key = parsed(Buffer.from(cursor, 'base64url').toString());
  const isKey = Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string');
  if (isKey) return key;
  throw new KnowledgeError('invalid', 'con trỏ trang không hợp lệ', [
    { field: 'cursor', message: 'không hợp lệ' },
  ]);
}

/** A page from one row more than was asked for: that row tells whether another page follows. */
export function pageOf<T>(
  rows: readonly T[],
  { limit }: PageRequest,
  total: number,
  keyOf: (row: T) => string[],
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last ? encodeCursor(keyOf(last)) : null, total };
}

const PAGE = 500;

/** All rows of a paged list that is known to be short enough to hold: `read` gives the page asked for. */
export async function everyRow<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = [];
  for await (const page of pagesOf(read, PAGE)) rows.push(...page);
  return rows;
}

/**
 * The rows of a paged list, so many at once and none of it empty, however long it is. Others work between two pages: an
 * engine in this process leaves no room for them by itself.
 */
export async function* pagesOf<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  limit: number,
): AsyncGenerator<readonly T[]> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read({ cursor, limit });
    if (page.rows.length > 0) yield page.rows;
    cursor = page.next;
    if (cursor !== null) await breathe();
  } while (cursor !== null);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
