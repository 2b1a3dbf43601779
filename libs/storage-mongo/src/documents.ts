import { type Change, type ItemVersion, KnowledgeError, type Referrer } from '@app/knowledge';
import { type mongo } from 'mongoose';

/**
 * Records are kept as JSON text, so that what comes back is what went in: any key name, any number. `stamp` is the
 * last sequence number of the batch that wrote a document: a reader sees by it whether it is newer than expected.
 */
export interface VersionDoc {
  /** Item id and padded number: the key is the uniqueness of (item, version) and the order of a history. */
  readonly _id: string;
  readonly stamp: number;
  readonly record: string;
}

/** `_id` is the sequence number. */
export interface ChangeDoc extends Omit<Change, 'sequence'> {
  readonly _id: number;
}

/** An item as it stands, with the records themselves: one look-up answers, in one state. */
export interface ItemDoc {
  readonly _id: string;
  readonly kind: string;
  readonly newest: number;
  readonly published: number | null;
  /** Whether readers see it: what an index can hold instead of "published is not null". */
  readonly shown: boolean;
  readonly record: string;
  /** The published version where it is not the newest. */
  readonly shownRecord: string | null;
  readonly stamp: number;
}

/** A link from a version that was newest or published; `live` while it still is. */
export interface LinkDoc {
  readonly _id: string;
  readonly target: string;
  /** Item id, version, type and `at` as text that sorts in this order. */
  readonly place: string;
  readonly kind: string;
  readonly live: boolean;
  readonly stamp: number;
}

export interface KindCount {
  readonly kind: string;
  readonly all: number;
  readonly shown: number;
}

/** The end of a journal: how far everything is applied. */
export interface Sequenced {
  readonly sequence: number;
}

/** The end of the change log, and how many items there are then. */
export interface Head extends Sequenced {
  readonly hash: string | null;
  readonly counts: readonly KindCount[];
}

/**
 * One batch, with the fields of the head after it. `_id` is the sequence it follows: of two batches drawn up on one
 * head the first inserted wins.
 */
export interface CommitDoc extends Sequenced {
  readonly _id: string;
  readonly batch: string;
  /** What is to be written, until it is: here, or in so many pieces of their own. */
  readonly payload?: mongo.Binary;
  readonly pieces: number;
}

/** A piece of a large batch, written before its commit. `base` is the sequence the batch follows. */
export interface PieceDoc {
  readonly _id: string;
  readonly base: number;
  readonly data: mongo.Binary;
}

/** How far everything is applied, with the other fields of the head. A journal has one. */
export interface HeadDoc extends Sequenced {
  readonly _id: 'head';
}

/** The number of the schema and, while a store is being filled, a mark that it is. */
export interface MarkDoc {
  readonly _id: 'schema' | 'filling';
  readonly number: number;
}

/** The lease of a job, or the claim on one beat of it. */
export interface LeaseDoc {
  readonly _id: string;
  readonly holder: string;
  readonly beat: number;
}

export function versionKey(itemId: string, n: number): string {
  return `${itemId} ${String(n).padStart(9, '0')}`;
}

/** All versions of an item: ids hold no space, and "!" is what follows a space. */
export function versionsOf(itemId: string): { $gt: string; $lt: string } {
  return { $gt: `${itemId} `, $lt: `${itemId}!` };
}

export function commitKey(base: number): string {
  return String(base).padStart(15, '0');
}

/** Sorts before every character of the parts it joins. */
const BETWEEN = '\x01';

export function placeOf(parts: readonly [itemId: string, version: number, type: string, at: string]): string {
  const [itemId, version, type, at] = parts;
  return [itemId, String(version).padStart(9, '0'), type, at].join(BETWEEN);
}

export function referrerOf({ place, kind }: Pick<LinkDoc, 'place' | 'kind'>): Referrer {
  const [itemId = '', version, type = '', at] = place.split(BETWEEN);
  return { itemId, kind, version: Number(version), type, at: at || null };
}

export function changeOf({ _id: sequence, ...rest }: ChangeDoc): Change {
  return { sequence, ...rest };
}

/** Throws `damaged` for a record that is no JSON. */
export function versionOf(record: string, itemId: string): ItemVersion {
  try {
    return JSON.parse(record) as ItemVersion;
  } catch (error) {
    const message = `${itemId}: bản ghi không đọc được; chạy trithuc verify`;
    throw new KnowledgeError('damaged', message, [], { cause: error });
  }
}
