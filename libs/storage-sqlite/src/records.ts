import {
  type AuditAnchor,
  type AuditDraft,
  type AuditEntry,
  type AuditFilter,
  everyKey,
  inByteOrder,
  type KeyRange,
  nextRecord,
  Records,
  type RecordWrite,
  type Replay,
  type StoredRecord,
} from '@app/access';
import { decodeCursor, KnowledgeError, type Page, pageOf, type PageRequest } from '@app/knowledge';
import { SqliteAuditLog } from './audit-log.js';
import { type Database, type Row } from './database.js';

type Place = Pick<StoredRecord, 'type' | 'id'>;

/** Records beside the items, in the same file. A record is JSON; ids and keys are kept in the order of code units. */
export class SqliteRecords extends Records {
  private readonly log: SqliteAuditLog;

  constructor(private readonly db: Database) {
    super();
    this.log = new SqliteAuditLog(db);
  }

  override async commit(writes: readonly RecordWrite[], drafts: readonly AuditDraft[]): Promise<void> {
    await this.db.transaction(() => {
      for (const write of writes) {
        const before = this.read(write.type, write.id);
        this.put(write, before, nextRecord(before, write));
      }
      this.log.append(drafts);
    });
  }

  override async get(type: string, ids: readonly string[]): Promise<readonly StoredRecord[]> {
    return this.db.snapshot(() => ids.flatMap((id) => this.read(type, id) ?? []));
  }

  override async find(type: string, { from, to }: KeyRange, page: PageRequest): Promise<Page<StoredRecord>> {
    const [first, end] = [inByteOrder(from), inByteOrder(to)];
    const given = decodeCursor(page.cursor, 2);
    // Whoever asks may bring a cursor of another range: it leads them to no key before the first of this one.
    const [afterKey, afterId] = given && given[0]! >= first ? given : [first, ''];
    return this.db.snapshot(() => {
      const total = this.db.get(
        'SELECT count(*) AS n FROM record_keys WHERE type = ? AND key >= ? AND key < ?',
        ...[type, first, end],
      );
      const rows = this.db.all(
        `SELECT k.key, k.id, r.record FROM record_keys k JOIN records r ON r.type = k.type AND r.id = k.id
          WHERE k.type = ? AND (k.key, k.id) > (?, ?) AND k.key < ? ORDER BY k.key, k.id LIMIT ?`,
        ...[type, afterKey!, afterId!, end, page.limit + 1],
      );
      const found = pageOf(rows, page, Number(total!['n']), ({ key, id }) => [String(key), String(id)]);
      return { ...found, rows: found.rows.map(recordOf) };
    });
  }

  override async entries(since: number, limit: number): Promise<readonly AuditEntry[]> {
    return this.log.entries(since, limit);
  }

  override async findEntries(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>> {
    return this.log.find(filter, page);
  }

  override async anchor(): Promise<AuditAnchor> {
    return this.log.anchor();
  }

  override async forget(through: number): Promise<void> {
    await this.db.transaction(() => this.log.forget(through));
  }

  override async types(): Promise<readonly string[]> {
    return this.db.all('SELECT DISTINCT type FROM records ORDER BY type').map(({ type }) => String(type));
  }

  override async replay({ anchor, records, entries }: Replay): Promise<void> {
    await this.db.transaction(() => {
      for (const record of records) this.put(record, this.read(record.type, record.id), record);
      this.log.replay(anchor, entries);
    });
  }

  /** Puts a record in the place of the one before; null is none. */
  private put({ type, id }: Place, before: StoredRecord | null, after: StoredRecord | null): void {
    const place = [type, inByteOrder(id)];
    const [old, now] = [before, after].map((record) => (record ? everyKey(record).map(inByteOrder) : []));
    this.db.write('DELETE FROM records WHERE type = ? AND id = ?', ...place);
    if (after) this.db.write('INSERT INTO records VALUES (?, ?, ?)', ...place, JSON.stringify(after));
    for (const key of old!.filter((key) => !now!.includes(key))) {
      this.db.write('DELETE FROM record_keys WHERE type = ? AND id = ? AND key = ?', ...place, key);
    }
    for (const key of now!.filter((key) => !old!.includes(key))) {
      this.db.write('INSERT INTO record_keys (type, id, key) VALUES (?, ?, ?)', ...place, key);
    }
  }

  private read(type: string, id: string): StoredRecord | null {
    const row = this.db.get('SELECT record FROM records WHERE type = ? AND id = ?', type, inByteOrder(id));
    return row ? recordOf(row) : null;
  }
}

function recordOf(row: Row): StoredRecord {
  try {
    return JSON.parse(String(row['record'])) as StoredRecord;
  } catch (error) {
    const message = 'một bản ghi không đọc được; khôi phục bằng bản sao lưu';
    throw new KnowledgeError('damaged', message, [], { cause: error });
  }
}
