import { type Day, type Instant } from '../time.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Body = Readonly<Record<string, Json>>;

/**
 * When a text of law holds: from its first day until the day before `to`. A null `from` is "not stated";
 * a null `to` is "no end known". Kinds without legal force have no validity at all.
 */
export interface Validity {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly suspended: boolean;
}

/** A typed link to another item. `at` narrows it: "khoan-3/diem-g" of a provision. */
export interface Link {
  readonly type: string;
  readonly target: string;
  readonly at: string | null;
}

/** What an author hands in; the store adds number and hashes. */
export interface NewVersion {
  readonly itemId: string;
  readonly kind: string;
  /** The version number the author started from; 0 for a new item. */
  readonly basedOn: number;
  readonly body: Body;
  readonly validity: Validity | null;
  readonly links: readonly Link[];
  /** Number of an earlier version this one sets right: that one no longer counts from `recordedAt` on. */
  readonly corrects: number | null;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly reason: string;
  /** Move the published pointer to this version in the same act. */
  readonly publish: boolean;
}

/** One immutable version of an item. */
export interface ItemVersion extends Omit<NewVersion, 'basedOn' | 'publish'> {
  /** 1, 2, 3 ... without holes. */
  readonly version: number;
  /** SHA-256 of what the version says: kind, body, validity, links. Approval binds to this. */
  readonly contentHash: string;
  /** `recordHash` of the version before, null for the first. */
  readonly previousHash: string | null;
  /** SHA-256 of the whole record, `previousHash` included. */
  readonly recordHash: string;
}

/** An item as it stands: its newest version and the one readers see. */
export interface ItemState {
  readonly newest: ItemVersion;
  readonly published: ItemVersion | null;
}
