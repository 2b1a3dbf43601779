import { type ItemFilter } from '@app/knowledge';
import { type SQLInputValue } from 'node:sqlite';

/** A list of items that one index answers in order of id. */
export interface IndexedList {
  readonly where: string;
  readonly values: readonly SQLInputValue[];
}

/** Ids are printable ASCII: nothing that starts with a prefix comes after the prefix and this. */
const AFTER_ALL = '\x7f';

/** The filter as lists that need no sorting: one a kind, or one for all kinds. */
export function matching({ kinds, idPrefix, published }: ItemFilter): IndexedList[] {
  const clauses = [
    ...(published === undefined ? [] : [`published IS ${published ? 'NOT NULL' : 'NULL'}`]),
    ...(idPrefix ? ['item_id >= ? AND item_id < ?'] : []),
  ];
  const values = idPrefix ? [idPrefix, idPrefix + AFTER_ALL] : [];
  if (!kinds) return [{ where: clauses.join(' AND ') || 'true', values }];
  const where = ['kind = ?', ...clauses].join(' AND ');
  return [...new Set(kinds)].map((kind) => ({ where, values: [kind, ...values] }));
}

/** Takes the list's values, then the id to go on after, then how many. */
export function pageSql({ where }: IndexedList): string {
  return `SELECT item_id FROM items WHERE ${where} AND item_id > ? ORDER BY item_id LIMIT ?`;
}

export function countSql({ where }: IndexedList): string {
  return `SELECT count(*) AS n FROM items WHERE ${where}`;
}
