import {
  type AuditAnchor,
  type AuditDraft,
  type AuditEntry,
  type AuditFilter,
  type KeyRange,
  Records,
  type RecordWrite,
  type Replay,
  type StoredRecord,
} from '@app/access';
import { decodeCursor, type Page, pageOf, type PageRequest } from '@app/knowledge';
import { applyRecords } from './apply-records.js';
import { type Database, type From } from './database.js';
import { Journal } from './journal.js';
import { AT_ONCE } from './lists.js';
import { Reader } from './reader.js';
import {
  entryOf,
  keyPart,
  type RecordDoc,
  recordIn,
  recordKey,
  recordOfKey,
  type RecordsHead,
} from './record-documents.js';
import { RecordsDraft, type RecordsWork } from './records-draft.js';
import { Writer } from './writer.js';

/** So many commits after a record went, no writer can come so late any more as to bring it back. */
const LATEST = 10_000;

const NEWEST_FIRST = { sort: { _id: -1 } } as const;

/**
 * Records beside the items, with a journal of their own: a commit takes effect at one moment and is read whole, as a
 * batch of items is. Every read asks the primary.
 */
export class MongoRecords extends Records {
  private readonly journal: Journal<RecordsHead, RecordsWork>;
  private readonly reader: Reader<RecordsHead>;
  private readonly writer: Writer<RecordsHead, RecordsWork>;

  constructor(private readonly db: Database) {
    super();
    const { recordCommits: commits, recordPieces: pieces, recordHead: head } = db.collections;
    const headFields = ['sequence', 'last', 'begin'] as const;
    this.journal = new Journal(db, {
      ...{ commits, pieces, head, headFields },
      apply: (work) => applyRecords(db.collections, work),
    });
    this.reader = new Reader(db, this.journal);
    this.writer = new Writer(db, this.journal);
  }

  override commit(writes: readonly RecordWrite[], drafts: readonly AuditDraft[]): Promise<void> {
    return this.write(writes, (draft) => {
      for (const write of writes) draft.write(write);
      for (const entry of drafts) draft.log(entry);
    });
  }

  override get(type: string, ids: readonly string[]): Promise<readonly StoredRecord[]> {
    return this.db.guard(async () => {
      const { documents } = await this.standing(ids.map((id) => recordKey(type, id)));
      const byKey = new Map(documents.map((document) => [document._id, document]));
      return ids.flatMap((id) => recordIn(byKey.get(recordKey(type, id))) ?? []);
    });
  }

  override find(type: string, { from, to }: KeyRange, page: PageRequest): Promise<Page<StoredRecord>> {
    const { records, recordKeys } = this.db.collections;
    const range = { $gte: keyPart(from), $lt: keyPart(to) };
    return this.list(async (_head, asked) => {
      const after = decodeCursor(page.cursor, 1)?.[0];
      const all = { type, live: true, place: range };
      const rest = after === undefined ? all : { ...all, place: { ...range, $gt: after } };
      const options = { sort: { place: 1 }, limit: page.limit + 1, ...AT_ONCE, ...asked } as const;
      const [rows, total] = await Promise.all([
        recordKeys.find(rest, options).toArray(),
        recordKeys.countDocuments(all, asked),
      ]);
      const found = pageOf(rows, page, total, ({ place }) => [place]);
      const ids = found.rows.map(recordOfKey);
      const documents = await records.find({ _id: { $in: ids } }, { ...AT_ONCE, ...asked }).toArray();
      const byKey = new Map(documents.map((document) => [document._id, document]));
      return { ...found, rows: ids.flatMap((id) => recordIn(byKey.get(id)) ?? []) };
    });
  }

  override entries(since: number, limit: number): Promise<readonly AuditEntry[]> {
    return this.db.guard(async () => {
      const rows = await this.reader.primary(async ({ begin }, asked) => {
        const after = { _id: { $gt: Math.max(since, begin.sequence) } };
        const options = { sort: { _id: 1 }, limit, ...AT_ONCE, ...asked } as const;
        const result = await this.db.collections.audit.find(after, options).toArray();
        return { result, newest: result.at(-1)?.stamp ?? 0 };
      });
      return rows.map(entryOf);
    });
  }

  override findEntries(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>> {
    const { audit } = this.db.collections;
    return this.list(async ({ begin }, asked) => {
      const before = decodeCursor(page.cursor, 1)?.[0];
      const all = { ...filter, _id: { $gt: begin.sequence } };
      const rest = before === undefined ? all : { ...all, _id: { ...all._id, $lt: Number(before) } };
      const options = { ...NEWEST_FIRST, limit: page.limit + 1, ...AT_ONCE, ...asked };
      const [rows, total] = await Promise.all([
        audit.find(rest, options).toArray(),
        audit.countDocuments(all, asked),
      ]);
      return pageOf(rows.map(entryOf), page, total, ({ sequence }) => [String(sequence)]);
    });
  }

  override anchor(): Promise<AuditAnchor> {
    return this.list(async ({ begin }) => begin);
  }

  override forget(through: number): Promise<void> {
    return this.writer.write(async () => {
      const { head } = await this.standing([]);
      const draft = new RecordsDraft(head, []);
      const to = Math.min(through, head.last.sequence - 1);
      const last = to > head.begin.sequence ? await this.db.collections.audit.findOne({ _id: to }) : null;
      if (last) draft.forget({ sequence: to, hash: last.hash });
      return { draft, result: undefined };
    });
  }

  override types(): Promise<readonly string[]> {
    return this.list(async (_head, asked) => {
      const types = await this.db.collections.records.distinct('type', { live: true }, asked);
      return types.sort();
    });
  }

  override replay(part: Replay): Promise<void> {
    return this.write(part.records, (draft) => draft.replay(part));
  }

  /** Removes what writers left that died, and what is left of records and keys that went long ago. */
  async sweep(): Promise<void> {
    await this.journal.sweep();
    const { sequence } = await this.journal.head();
    const gone = { live: false, stamp: { $lt: sequence - LATEST } };
    // In this order: of a record that is not there, no key is there either.
    await this.db.collections.recordKeys.deleteMany(gone);
    await this.db.collections.records.deleteMany(gone);
  }

  /** Waits for the writes under way. */
  close(): Promise<void> {
    return this.writer.close();
  }

  private write(
    records: readonly Pick<StoredRecord, 'type' | 'id'>[],
    draw: (draft: RecordsDraft) => void,
  ): Promise<void> {
    const keys = [...new Set(records.map(({ type, id }) => recordKey(type, id)))];
    return this.writer.write(async () => {
      const { head, documents } = await this.standing(keys);
      const draft = new RecordsDraft(head, documents);
      draw(draft);
      return { draft, result: undefined };
    });
  }

  /** The documents of records that exist or existed, at one head. */
  private standing(keys: readonly string[]): Promise<{ head: RecordsHead; documents: RecordDoc[] }> {
    return this.reader.primary(async (head, from) => {
      const wanted = keys.length === 1 ? { _id: keys[0]! } : { _id: { $in: [...keys] } };
      const found = this.db.collections.records.find(wanted, { ...AT_ONCE, ...from });
      const documents = keys.length === 0 ? [] : await found.toArray();
      return { result: { head, documents }, newest: Math.max(0, ...documents.map(({ stamp }) => stamp)) };
    });
  }

  /** Reads what an ongoing commit may take away or add to unseen: again, when one followed meanwhile. */
  private list<T>(read: (head: RecordsHead, asked: From) => Promise<T>): Promise<T> {
    return this.db.guard(() =>
      this.reader.primary(async (head, from) => {
        const result = await read(head, from);
        return { result, newest: await this.reader.newest(head, from) };
      }),
    );
  }
}
