import { type Body, type Page, type PageRequest } from '@app/knowledge';
import { type AuditDraft, type AuditEnd, type AuditEntry } from '../audit/audit-entry.js';

/** A thing that changes, as it stands: an account, a session, a cycle of review. */
export interface StoredRecord {
  readonly type: string;
  readonly id: string;
  /** 1 for a new record, one more with every write. */
  readonly revision: number;
  readonly body: Body;
  /** What it is found by besides its id, such as `unit:so-vhtt-ha-noi`. */
  readonly keys: readonly string[];
}

/** What a record is to be. A null body takes it away. */
export interface RecordWrite {
  readonly type: string;
  readonly id: string;
  /** The revision the writer saw; 0: there is none. */
  readonly basedOn: number;
  readonly body: Body | null;
  readonly keys: readonly string[];
}

/** Keys from the first up to, not including, the second, in the order of code units. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/** Which entries of the audit log; a field not given asks nothing. */
export interface AuditFilter {
  readonly actor?: string;
  readonly act?: string;
  readonly subject?: string;
}

/** Where the audit log that is still kept begins: the last entry that was removed. */
export type AuditAnchor = AuditEnd;

/** Part of another base, to be kept as it is there. */
export interface Replay {
  /** Where the audit log begins there. */
  readonly anchor: AuditAnchor;
  readonly records: readonly StoredRecord[];
  readonly entries: readonly AuditEntry[];
}

/**
 * Keeps the records of people and reviews, and the audit log of what was done with them. Knows nothing of what they
 * mean. Every method is atomic and durable when it returns. Throws `KnowledgeError`: `version-conflict` when another
 * writer was first, `unavailable` and `damaged` as a `KnowledgeStore` does.
 */
export abstract class Records {
  /**
   * Writes records and says so in the audit log: all of it or nothing. Throws `version-conflict` when one of the
   * records is not at the revision its writer saw. A record occurs once at most; `entries` may be empty.
   */
  abstract commit(writes: readonly RecordWrite[], entries: readonly AuditDraft[]): Promise<void>;

  /** The records among `ids` that exist, in the order asked. */
  abstract get(type: string, ids: readonly string[]): Promise<readonly StoredRecord[]>;

  /**
   * Records by key, in ascending order of key, then id; one that has several keys in the range occurs several times.
   * Every record also stands under the empty key. See `is`, `startsWith` and `EVERY` for ranges.
   */
  abstract find(type: string, keys: KeyRange, page: PageRequest): Promise<Page<StoredRecord>>;

  /** Entries after sequence number `since`, ascending, at most `limit`; those removed are left out. */
  abstract entries(since: number, limit: number): Promise<readonly AuditEntry[]>;

  /** Entries that a filter lets through, newest first. */
  abstract findEntries(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>>;

  /** Where the log begins; sequence 0 while nothing was removed. */
  abstract anchor(): Promise<AuditAnchor>;

  /**
   * Removes entries from the beginning of the log through this sequence number; the anchor keeps their last hash. The
   * newest entry always stays.
   */
  abstract forget(through: number): Promise<void>;

  /** The types of which there are records, ascending. */
  abstract types(): Promise<readonly string[]>;

  /**
   * Fills a copy of another base: its records with their revisions, each in the place of the one that is here, and its
   * entries with their numbers and hashes. While no entry is here the log begins at `anchor`. All or nothing; throws
   * `refused` when an entry does not follow the last one by number and hash.
   */
  abstract replay(part: Replay): Promise<void>;
}
