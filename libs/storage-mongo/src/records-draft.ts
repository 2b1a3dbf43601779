import {
  type AuditDraft,
  type AuditEnd,
  type AuditEntry,
  everyKey,
  nextEntry,
  nextRecord,
  type RecordWrite,
  type Replay,
  sameEntry,
  type StoredRecord,
} from '@app/access';
import { bounded } from './draft.js';
import { type Drawn } from './ledger.js';
import {
  type AuditDoc,
  auditDoc,
  keyDoc,
  type RecordDoc,
  recordIn,
  recordKey,
  type RecordKeyDoc,
  type RecordsHead,
} from './record-documents.js';

/** Everything a commit of records writes. Applying it once, twice or halfway and then again ends in the same state. */
export interface RecordsWork {
  readonly stamp: number;
  readonly newRecords: readonly RecordDoc[];
  readonly records: readonly RecordDoc[];
  readonly newKeys: readonly RecordKeyDoc[];
  /** Ids of keys that records have no longer, or again. */
  readonly endedKeys: readonly string[];
  readonly resumedKeys: readonly string[];
  readonly entries: readonly AuditDoc[];
  /** Entries through this number go. */
  readonly forgotten: number;
}

interface Turn {
  readonly begun: readonly RecordKeyDoc[];
  readonly ended: readonly string[];
  readonly resumed: readonly string[];
}

/** What a commit would write on top of a head. */
export class RecordsDraft implements Drawn<RecordsHead, RecordsWork> {
  private readonly entries: AuditEntry[] = [];
  private readonly before: ReadonlyMap<string, RecordDoc>;
  private readonly now = new Map<string, RecordDoc>();
  private begin: AuditEnd;

  /** `documents` are those of the commit that exist, as they stand at `base`. */
  constructor(
    readonly base: RecordsHead,
    documents: readonly RecordDoc[],
  ) {
    this.before = new Map(documents.map((document) => [document._id, document]));
    this.begin = base.begin;
  }

  write(write: RecordWrite): void {
    this.put(write, nextRecord(this.standing(write), write));
  }

  log(draft: AuditDraft): void {
    this.add(nextEntry(this.last, draft));
  }

  replay({ anchor, records, entries }: Replay): void {
    if (this.last.sequence === this.begin.sequence) this.begin = anchor;
    for (const record of records) this.put(record, record);
    for (const entry of entries) this.add(sameEntry(this.last, entry));
  }

  /** The log begins after this entry. */
  forget({ sequence, hash }: AuditEnd): void {
    this.begin = { sequence, hash };
  }

  get isEmpty(): boolean {
    return this.now.size === 0 && this.entries.length === 0 && this.begin === this.base.begin;
  }

  get head(): RecordsHead {
    const { sequence, hash } = this.last;
    return { sequence: this.stamp, last: { sequence, hash }, begin: this.begin };
  }

  work(): RecordsWork {
    const documents = [...this.now.values()];
    const turns = documents.map((now) => this.turnOf(now));
    return {
      stamp: this.stamp,
      newRecords: documents.filter(({ _id }) => !this.before.has(_id)),
      records: documents.filter(({ _id }) => this.before.has(_id)),
      newKeys: turns.flatMap(({ begun }) => begun),
      endedKeys: turns.flatMap(({ ended }) => ended),
      resumedKeys: turns.flatMap(({ resumed }) => resumed),
      entries: this.entries.map((entry) => auditDoc(entry, this.stamp)),
      forgotten: this.begin === this.base.begin ? 0 : this.begin.sequence,
    };
  }

  private get stamp(): number {
    return this.base.sequence + 1;
  }

  private get last(): AuditEnd {
    const last = this.entries.at(-1) ?? this.base.last;
    return last.sequence > this.begin.sequence ? last : this.begin;
  }

  private add(entry: AuditEntry): void {
    bounded(JSON.stringify(entry.details), `nhật ký ${entry.act}`);
    this.entries.push(entry);
  }

  private standing({ type, id }: Pick<StoredRecord, 'type' | 'id'>): StoredRecord | null {
    const key = recordKey(type, id);
    return recordIn(this.now.get(key) ?? this.before.get(key));
  }

  private put({ type, id }: Pick<StoredRecord, 'type' | 'id'>, record: StoredRecord | null): void {
    const _id = recordKey(type, id);
    const text = record && bounded(JSON.stringify(record), `bản ghi ${type}`);
    this.now.set(_id, { _id, type, live: record !== null, record: text, stamp: this.stamp });
  }

  /** The keys that begin and end with a record as it is to be. One that it had before is there already, ended. */
  private turnOf(now: RecordDoc): Turn {
    const before = this.before.get(now._id);
    const [old, keys] = [before, now].map((document) => this.keysOf(document));
    const begun = [...keys!.values()].filter(({ _id }) => !old!.has(_id));
    const ended = [...old!.keys()].filter((id) => !keys!.has(id));
    return { begun, ended, resumed: before ? begun.map(({ _id }) => _id) : [] };
  }

  private keysOf(document: RecordDoc | undefined): Map<string, RecordKeyDoc> {
    const record = recordIn(document);
    const keys = record ? everyKey(record).map((key) => keyDoc(record, key, this.stamp)) : [];
    return new Map(keys.map((key) => [key._id, key]));
  }
}
