import { type Connection, type mongo, Schema } from 'mongoose';
import {
  type ChangeDoc,
  type CommitDoc,
  type HeadDoc,
  type ItemDoc,
  type LeaseDoc,
  type LinkDoc,
  type MarkDoc,
  type PieceDoc,
  type VersionDoc,
} from './documents.js';
import { type AuditDoc, type RecordDoc, type RecordKeyDoc } from './record-documents.js';

export const SCHEMA_NUMBER = 1;

export interface Collections {
  readonly versions: mongo.Collection<VersionDoc>;
  readonly changes: mongo.Collection<ChangeDoc>;
  readonly items: mongo.Collection<ItemDoc>;
  readonly links: mongo.Collection<LinkDoc>;
  readonly commits: mongo.Collection<CommitDoc>;
  readonly pieces: mongo.Collection<PieceDoc>;
  readonly head: mongo.Collection<HeadDoc>;
  readonly marks: mongo.Collection<MarkDoc>;
  readonly leases: mongo.Collection<LeaseDoc>;
  readonly claims: mongo.Collection<LeaseDoc>;
  readonly records: mongo.Collection<RecordDoc>;
  readonly recordKeys: mongo.Collection<RecordKeyDoc>;
  readonly audit: mongo.Collection<AuditDoc>;
  readonly recordCommits: mongo.Collection<CommitDoc>;
  readonly recordPieces: mongo.Collection<PieceDoc>;
  readonly recordHead: mongo.Collection<HeadDoc>;
}

const PLAIN = { versionKey: false, autoIndex: false, autoCreate: false } as const;
const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const flag = { type: Boolean, required: true } as const;
const journal = { _id: text, batch: text, sequence: number, payload: Buffer, pieces: number } as const;
const pieces = { _id: text, base: number, data: Buffer } as const;
const end = { sequence: Number, hash: String } as const;

/**
 * The collections and their keys. `_id` carries every uniqueness, so the only further indexes are those of the lists:
 * each begins with what is equal and ends with what the list is sorted by.
 */
export const SCHEMAS: Readonly<Record<keyof Collections, Schema>> = {
  versions: new Schema({ _id: text, stamp: number, record: text }, PLAIN),
  changes: new Schema(
    {
      ...{ _id: number, type: text, itemId: text, version: number, at: text },
      ...{ actor: text, reason: text, recordHash: text, hash: text },
    },
    PLAIN,
  ).index({ itemId: 1, type: 1, version: 1, at: 1 }),
  items: new Schema(
    {
      ...{ _id: text, kind: text, newest: number, published: Number, shown: flag },
      ...{ record: text, shownRecord: String, stamp: number },
    },
    PLAIN,
  )
    .index({ kind: 1, _id: 1, shown: 1 })
    .index({ shown: 1, _id: 1 }),
  links: new Schema(
    { _id: text, target: text, place: text, kind: text, live: flag, stamp: number },
    PLAIN,
  ).index({ target: 1, live: 1, place: 1 }),
  commits: new Schema({ ...journal, hash: text, counts: [Schema.Types.Mixed] }, PLAIN),
  pieces: new Schema(pieces, PLAIN),
  head: new Schema({ _id: text, sequence: number, hash: String, counts: [Schema.Types.Mixed] }, PLAIN),
  marks: new Schema({ _id: text, number }, PLAIN),
  leases: new Schema({ _id: text, holder: text, beat: number }, PLAIN),
  claims: new Schema({ _id: text, holder: text, beat: number }, PLAIN),
  records: new Schema({ _id: text, type: text, live: flag, record: String, stamp: number }, PLAIN)
    .index({ live: 1, stamp: 1 })
    .index({ type: 1, live: 1 }),
  recordKeys: new Schema({ _id: text, type: text, place: text, live: flag, stamp: number }, PLAIN)
    .index({ live: 1, stamp: 1 })
    .index({ type: 1, live: 1, place: 1 }),
  audit: new Schema(
    {
      ...{ _id: number, at: text, actor: text, act: text, subject: String, details: text, hash: text },
      stamp: number,
    },
    PLAIN,
  )
    .index({ actor: 1, _id: -1 })
    .index({ act: 1, _id: -1 })
    .index({ subject: 1, _id: -1 }),
  recordCommits: new Schema({ ...journal, last: end, begin: end }, PLAIN),
  recordPieces: new Schema(pieces, PLAIN),
  recordHead: new Schema({ _id: text, sequence: number, last: end, begin: end }, PLAIN),
};

/** Makes the indexes that are missing; those that are there are left alone. */
export async function createIndexes(connection: Connection): Promise<void> {
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    if (schema.indexes().length > 0) await connection.model(name, schema, name).createIndexes();
  }
}

/**
 * The collections as the driver gives them: documents are built by this library alone, so a second check of every
 * one by Mongoose would cost time and find nothing.
 */
export function collectionsOf(connection: Connection): Collections {
  const db = connection.getClient().db(connection.name);
  const names = Object.keys(SCHEMAS) as (keyof Collections)[];
  return Object.fromEntries(names.map((name) => [name, db.collection(name)])) as unknown as Collections;
}
