import {
  type AuditAnchor,
  type AuditDraft,
  type AuditEntry,
  type AuditFilter,
  everyKey,
  type KeyRange,
  nextEntry,
  nextRecord,
  Records,
  type RecordWrite,
  type Replay,
  sameEntry,
  type StoredRecord,
} from '@app/access';
import { decodeCursor, type Page, pageOf, type PageRequest } from '@app/knowledge';

interface Place {
  readonly key: string;
  readonly record: StoredRecord;
}

/** What records promise in the plainest form: everything in memory, passing the same contract. */
export class MemoryRecords extends Records {
  private readonly shelves = new Map<string, Map<string, StoredRecord>>();
  private readonly log: AuditEntry[] = [];
  private begin: AuditAnchor = { sequence: 0, hash: null };

  override async commit(writes: readonly RecordWrite[], drafts: readonly AuditDraft[]): Promise<void> {
    const next = writes.map((write) => ({ ...write, record: nextRecord(this.at(write), write) }));
    for (const { type, id, record } of next) {
      if (record) this.put(record);
      else this.shelves.get(type)?.delete(id);
    }
    for (const draft of drafts) this.log.push(nextEntry(this.last(), plain(draft)));
  }

  override async get(type: string, ids: readonly string[]): Promise<readonly StoredRecord[]> {
    return ids.flatMap((id) => this.at({ type, id }) ?? []);
  }

  override async find(type: string, { from, to }: KeyRange, page: PageRequest): Promise<Page<StoredRecord>> {
    const after = decodeCursor(page.cursor, 2);
    const places = [...(this.shelves.get(type)?.values() ?? [])]
      .flatMap((record) => everyKey(record).map((key) => ({ key, record })))
      .filter(({ key }) => from <= key && key < to)
      .sort((a, b) => compared(placeOf(a), placeOf(b)));
    const rest = after ? places.filter((place) => compared(placeOf(place), after) > 0) : places;
    const found = pageOf(rest, page, places.length, placeOf);
    return { ...found, rows: found.rows.map(({ record }) => record) };
  }

  override async entries(since: number, limit: number): Promise<readonly AuditEntry[]> {
    return this.log.filter(({ sequence }) => sequence > since).slice(0, limit);
  }

  override async findEntries(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>> {
    const before = Number(decodeCursor(page.cursor, 1)?.[0] ?? Infinity);
    const asked = Object.entries(filter) as [keyof AuditFilter, string][];
    const all = this.log.filter((entry) => asked.every(([field, value]) => entry[field] === value)).reverse();
    const rest = all.filter(({ sequence }) => sequence < before);
    return pageOf(rest, page, all.length, ({ sequence }) => [String(sequence)]);
  }

  override async anchor(): Promise<AuditAnchor> {
    return this.begin;
  }

  override async forget(through: number): Promise<void> {
    const gone = this.log.slice(0, -1).filter(({ sequence }) => sequence <= through);
    const { sequence, hash } = gone.at(-1) ?? this.begin;
    this.begin = { sequence, hash };
    this.log.splice(0, gone.length);
  }

  override async types(): Promise<readonly string[]> {
    const held = [...this.shelves].filter(([, shelf]) => shelf.size > 0);
    return held.map(([type]) => type).sort();
  }

  override async replay({ anchor, records, entries }: Replay): Promise<void> {
    const begin = this.log.length === 0 ? anchor : this.begin;
    const added: AuditEntry[] = [];
    for (const entry of entries) added.push(sameEntry(added.at(-1) ?? this.log.at(-1) ?? begin, entry));
    for (const record of records) this.put(record);
    this.begin = begin;
    this.log.push(...added);
  }

  private at({ type, id }: Pick<RecordWrite, 'type' | 'id'>): StoredRecord | null {
    return this.shelves.get(type)?.get(id) ?? null;
  }

  private put(record: StoredRecord): void {
    const shelf = this.shelves.get(record.type) ?? new Map<string, StoredRecord>();
    this.shelves.set(record.type, shelf.set(record.id, plain(record)));
  }

  private last(): AuditAnchor {
    return this.log.at(-1) ?? this.begin;
  }
}

/** A copy, as a database gives one back. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function placeOf({ key, record }: Place): string[] {
  return [key, record.id];
}

function compared(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((part, n) => part !== b[n]);
  if (differs < 0) return 0;
  return a[differs]! < b[differs]! ? -1 : 1;
}
