import { type ItemState, type ItemVersion, type NewVersion } from '../items/version.js';
import { type Day, type Instant } from '../time.js';

/** Moves the published pointer of an item; a null version withdraws it from readers. */
export interface Publication {
  readonly itemId: string;
  readonly version: number | null;
  readonly at: Instant;
  readonly actor: string;
  readonly reason: string;
}

/** One entry of the change log. Sequence numbers start at 1 and have no holes. */
export interface Change {
  readonly sequence: number;
  readonly type: 'appended' | 'published' | 'withdrawn';
  readonly itemId: string;
  /** The version appended, published or withdrawn. */
  readonly version: number;
  readonly at: Instant;
  readonly actor: string;
  readonly reason: string;
  /** `recordHash` of that version. */
  readonly recordHash: string;
  /** SHA-256 of this entry and the hash of the entry before: the last one stands for the whole base. */
  readonly hash: string;
}

/** A version with the moment it was first published, null for one that never was. */
export interface HistoryEntry {
  readonly version: ItemVersion;
  readonly publishedAt: Instant | null;
}

export type LegalStatus = 'in-force' | 'not-yet' | 'no-longer' | 'suspended' | 'unknown';

/** The answer to "what held on that day, as the base knew it then". `version` is the text the status speaks of. */
export type InForce =
  | { readonly status: LegalStatus; readonly version: ItemVersion }
  | { readonly status: 'not-loaded'; readonly version: null };

export interface ItemFilter {
  readonly kinds?: readonly string[];
  /** Items whose id starts with this: the articles of a document. */
  readonly idPrefix?: string;
  /** True: only items with a published version; false: only those without. */
  readonly published?: boolean;
}

/** `cursor` is the `next` of the page before; it stays valid while items are added. */
export interface PageRequest {
  readonly cursor: string | null;
  readonly limit: number;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
  /** How many rows the whole list has now. */
  readonly total: number;
}

/** An item whose newest or published version links to the one asked for. */
export interface Referrer {
  readonly itemId: string;
  readonly kind: string;
  readonly version: number;
  readonly type: string;
  readonly at: string | null;
}

/**
 * Keeps every version of every item for ever. Kind-blind: bodies were validated by the core. Every method is
 * atomic and durable when it returns. Throws `KnowledgeError`: `version-conflict` when another writer was first,
 * `unavailable` when the engine or disk cannot serve, `damaged` when what is stored cannot be read.
 */
export abstract class KnowledgeStore {
  /**
   * Appends one version an entry, all or none. An item may occur more than once, in ascending versions.
   * Throws `version-conflict` unless `basedOn` is the newest version (0: no such item), `invalid` when the id is
   * not printable ASCII, the kind of an item would change, `recordedAt` would go back, or `corrects` names no
   * earlier version. `nextVersion` holds these rules. An entry that publishes logs two changes.
   */
  abstract append(batch: readonly NewVersion[]): Promise<readonly ItemVersion[]>;

  /**
   * Moves a published pointer, back to an older version too. Throws `not-found` for an unknown item or version,
   * `invalid` when `at` is before the version was recorded. The same again changes nothing.
   */
  abstract publish(act: Publication): Promise<void>;

  /** The items among `ids` that exist, in the order asked. */
  abstract current(ids: readonly string[]): Promise<readonly ItemState[]>;

  /** Version `n` of an item, or null. */
  abstract version(itemId: string, n: number): Promise<ItemVersion | null>;

  /** Every version, oldest first; empty for an unknown item. */
  abstract history(itemId: string): Promise<readonly HistoryEntry[]>;

  /**
   * What held on `day`, from the versions published by `knownAt`: of those not corrected by then, the one with the
   * latest first day on or before `day`, the newest of equals; a first day not stated counts as before every
   * other. Not loaded: no version was published by then.
   * See `decideInForce` for the rule as a function.
   */
  abstract inForce(itemId: string, day: Day, knownAt: Instant): Promise<InForce>;

  /** Items by filter, in ascending order of id (code units). */
  abstract list(filter: ItemFilter, page: PageRequest): Promise<Page<ItemState>>;

  /** The links that point at an item from newest or published versions, ordered by item id, version, type, at. */
  abstract referring(itemId: string, page: PageRequest): Promise<Page<Referrer>>;

  /** Changes after sequence number `since`, ascending, at most `limit`. */
  abstract changes(since: number, limit: number): Promise<readonly Change[]>;
}
