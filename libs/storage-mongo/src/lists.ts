import {
  decodeCursor,
  type HistoryEntry,
  type Instant,
  type ItemFilter,
  type ItemState,
  type Page,
  pageOf,
  type PageRequest,
  type Referrer,
} from '@app/knowledge';
import { type Database } from './database.js';
import { type Head, type ItemDoc, placeOf, referrerOf, versionOf, versionsOf } from './documents.js';
import { shownRecord } from './draft.js';
import { countedIn, matching } from './filter.js';
import { type Reader } from './reader.js';

/** As many rows in one answer of the server as it has room for. */
export const AT_ONCE = { batchSize: 10_000 } as const;

/** The lists that people read. */
export class Lists {
  constructor(
    private readonly db: Database,
    private readonly reader: Reader<Head>,
  ) {}

  history(itemId: string): Promise<readonly HistoryEntry[]> {
    const { versions, changes } = this.db.collections;
    return this.reader.forPeople(async (_head, from) => {
      const published = { itemId, type: 'published' } as const;
      const [rows, shows] = await Promise.all([
        versions.find({ _id: versionsOf(itemId) }, { sort: { _id: 1 }, ...AT_ONCE, ...from }).toArray(),
        changes.find(published, { projection: { version: 1, at: 1 }, ...AT_ONCE, ...from }).toArray(),
      ]);
      const stamps = [...rows.map(({ stamp }) => stamp), ...shows.map(({ _id }) => _id)];
      const first = new Map<number, Instant>();
      for (const { version, at } of shows) if (at < (first.get(version) ?? '~')) first.set(version, at);
      const result = rows.map(({ record }) => {
        const version = versionOf(record, itemId);
        return { version, publishedAt: first.get(version.version) ?? null };
      });
      return { result, newest: Math.max(0, ...stamps) };
    });
  }

  list(filter: ItemFilter, page: PageRequest): Promise<Page<ItemState>> {
    const { items } = this.db.collections;
    const after = decodeCursor(page.cursor, 1)?.[0] ?? null;
    return this.reader.forPeople(async (head, from) => {
      const options = { sort: { _id: 1 }, limit: page.limit + 1, ...AT_ONCE, ...from } as const;
      const [rows, total] = await Promise.all([
        items.find(matching(filter, after), options).toArray(),
        countedIn(head, filter) ?? items.countDocuments(matching(filter, null), from),
      ]);
      const { rows: shown, next } = pageOf(rows, page, total, ({ _id }) => [_id]);
      return {
        result: { rows: shown.map(stateOf), next, total },
        newest: await this.reader.newest(head, from),
      };
    });
  }

  referring(itemId: string, page: PageRequest): Promise<Page<Referrer>> {
    const { links } = this.db.collections;
    const [id = '', version, type = '', at = ''] = decodeCursor(page.cursor, 4) ?? [];
    const live = { target: itemId, live: true };
    const rest = id ? { ...live, place: { $gt: placeOf([id, Number(version), type, at]) } } : live;
    return this.reader.forPeople(async (head, from) => {
      const options = { sort: { place: 1 }, limit: page.limit + 1, ...AT_ONCE, ...from } as const;
      const [rows, total] = await Promise.all([
        links.find(rest, { projection: { _id: 0, place: 1, kind: 1 }, ...options }).toArray(),
        links.countDocuments(live, from),
      ]);
      const keyOf = (row: Referrer) => [row.itemId, String(row.version), row.type, row.at ?? ''];
      const result = pageOf(rows.map(referrerOf), page, total, keyOf);
      return { result, newest: await this.reader.newest(head, from) };
    });
  }
}

export function stateOf(item: ItemDoc): ItemState {
  const newest = versionOf(item.record, item._id);
  if (item.published === item.newest) return { newest, published: newest };
  const shown = shownRecord(item);
  return { newest, published: shown === null ? null : versionOf(shown, item._id) };
}
