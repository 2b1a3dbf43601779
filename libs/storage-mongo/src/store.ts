import {
  type Change,
  type Day,
  decideInForce,
  type HistoryEntry,
  type InForce,
  type Instant,
  type ItemFilter,
  type ItemState,
  type ItemVersion,
  KnowledgeStore,
  type Leases,
  type NewVersion,
  type Page,
  type PageRequest,
  type Publication,
  type Referrer,
} from '@app/knowledge';
import { Database, type MongoOptions } from './database.js';
import { changeOf, type Head, type ItemDoc, versionKey, versionOf } from './documents.js';
import { apply } from './apply.js';
import { Draft, type Work } from './draft.js';
import { Journal } from './journal.js';
import { MongoLeases } from './leases.js';
import { AT_ONCE, Lists, stateOf } from './lists.js';
import { Reader } from './reader.js';
import { MongoRecords } from './records.js';
import { Writer } from './writer.js';

/**
 * Items on MongoDB, for many machines: a standalone server or a replica set from 4.4 on. It needs no transactions.
 * An acknowledged write is on the disks of a majority; a batch takes effect at one moment and is read whole.
 * `version`, `current`, `changes` and every write, on which an index is built, ask the primary; `history`, `inForce`,
 * `list` and `referring` ask by `readPreference`.
 */
export class MongoKnowledgeStore extends KnowledgeStore {
  readonly leases: Leases;
  /** The records of people and reviews on this base, and its audit log. */
  readonly records: MongoRecords;
  private readonly journal: Journal<Head, Work>;
  private readonly reader: Reader<Head>;
  private readonly lists: Lists;
  private readonly writer: Writer<Head, Work>;

  constructor(private readonly db: Database) {
    super();
    this.leases = new MongoLeases(db);
    this.records = new MongoRecords(db);
    const { commits, pieces, head } = db.collections;
    const headFields = ['sequence', 'hash', 'counts'] as const;
    this.journal = new Journal(db, {
      ...{ commits, pieces, head, headFields },
      apply: (work) => apply(db.collections, work),
    });
    this.reader = new Reader(db, this.journal);
    this.lists = new Lists(db, this.reader);
    this.writer = new Writer(db, this.journal);
  }

  /**
   * Connects, and makes collections and indexes where they are missing. Throws `unavailable` when the server cannot
   * be reached, refuses the account or is too old, when a newer trithuc made the store or a filling was left
   * unfinished; `refused` when a filling is to go into a store that holds something.
   */
  static async open(options: MongoOptions): Promise<MongoKnowledgeStore> {
    const db = await Database.open(options);
    try {
      const store = new MongoKnowledgeStore(db);
      await db.guard(() => Promise.all([store.journal.sweep(), store.records.sweep()]));
      return store;
    } catch (error) {
      await db.close();
      throw error;
    }
  }

  /** The database as an address without an account. */
  get place(): string {
    return this.db.place;
  }

  override append(batch: readonly NewVersion[]): Promise<readonly ItemVersion[]> {
    const ids = [...new Set(batch.map(({ itemId }) => itemId))];
    return this.write(ids, (draft) => batch.map((entry) => draft.append(entry)));
  }

  override publish(act: Publication): Promise<void> {
    return this.write([act.itemId], async (draft) => {
      const { itemId, version } = act;
      const held = version === null ? null : draft.recordOf(itemId, version);
      draft.show(act, held ?? (version === null ? null : await this.record(itemId, version)));
    });
  }

  override current(ids: readonly string[]): Promise<readonly ItemState[]> {
    return this.db.guard(async () => {
      const { items } = await this.standing(ids);
      const byId = new Map(items.map((item) => [item._id, item]));
      return ids.flatMap((id) => byId.get(id) ?? []).map(stateOf);
    });
  }

  override version(itemId: string, n: number): Promise<ItemVersion | null> {
    return this.db.guard(async () => {
      const record = await this.record(itemId, n);
      return record === null ? null : versionOf(record, itemId);
    });
  }

  override history(itemId: string): Promise<readonly HistoryEntry[]> {
    return this.db.guard(() => this.lists.history(itemId));
  }

  override async inForce(itemId: string, day: Day, knownAt: Instant): Promise<InForce> {
    return decideInForce(await this.history(itemId), day, knownAt);
  }

  override list(filter: ItemFilter, page: PageRequest): Promise<Page<ItemState>> {
    return this.db.guard(async () => this.lists.list(filter, page));
  }

  override referring(itemId: string, page: PageRequest): Promise<Page<Referrer>> {
    return this.db.guard(async () => this.lists.referring(itemId, page));
  }

  override changes(since: number, limit: number): Promise<readonly Change[]> {
    const after = { _id: { $gt: since } };
    const read = this.reader.primary(async (_head, from) => {
      const options = { sort: { _id: 1 }, limit, ...AT_ONCE, ...from } as const;
      const rows = await this.db.collections.changes.find(after, options).toArray();
      return { result: rows.map(changeOf), newest: rows.at(-1)?._id ?? 0 };
    });
    return this.db.guard(() => read);
  }

  /** Ends a filling: from now on the store opens as any other. */
  finish(): Promise<void> {
    return this.db.guard(() => this.db.finish());
  }

  /** Waits for the writes under way, then leaves the server. */
  async close(): Promise<void> {
    await this.records.close();
    await this.writer.close();
    await this.db.close();
  }

  private write<T>(ids: readonly string[], draw: (draft: Draft) => T | Promise<T>): Promise<T> {
    return this.writer.write(async () => {
      const { head, items } = await this.standing(ids);
      const draft = new Draft(head, items);
      return { draft, result: await draw(draft) };
    });
  }

  private standing(ids: readonly string[]): Promise<{ head: Head; items: ItemDoc[] }> {
    const wanted = ids.length === 1 ? { _id: ids[0]! } : { _id: { $in: [...ids] } };
    return this.reader.primary(async (head, from) => {
      const options = { limit: ids.length, ...AT_ONCE, ...from };
      const items = await this.db.collections.items.find(wanted, options).toArray();
      return { result: { head, items }, newest: Math.max(0, ...items.map(({ stamp }) => stamp)) };
    });
  }

  private record(itemId: string, n: number): Promise<string | null> {
    return this.reader.primary(async (_head, from) => {
      const found = await this.db.collections.versions.findOne({ _id: versionKey(itemId, n) }, from);
      return { result: found?.record ?? null, newest: found?.stamp ?? 0 };
    });
  }
}
