import { type AuditEnd, type AuditEntry, inByteOrder, type StoredRecord } from '@app/access';
import { KnowledgeError } from '@app/knowledge';
import { type Sequenced } from './documents.js';

/**
 * A record as JSON text; null once it was taken away: what is left then keeps a writer that comes late from bringing it
 * back. `stamp` is the number of the commit that wrote a document.
 */
export interface RecordDoc {
  readonly _id: string;
  readonly type: string;
  readonly live: boolean;
  readonly record: string | null;
  readonly stamp: number;
}

/** A key of a record, the empty one too; `live` while the record has it. */
export interface RecordKeyDoc {
  readonly _id: string;
  readonly type: string;
  /** Key and id as text that sorts in this order. */
  readonly place: string;
  readonly live: boolean;
  readonly stamp: number;
}

/** `_id` is the sequence number; details are JSON text. */
export interface AuditDoc extends Omit<AuditEntry, 'sequence' | 'details'> {
  readonly _id: number;
  readonly details: string;
  readonly stamp: number;
}

/** The number of the last commit, and where the audit log ends and begins then. */
export interface RecordsHead extends Sequenced {
  readonly last: AuditEnd;
  readonly begin: AuditEnd;
}

export function recordKey(type: string, id: string): string {
  return JSON.stringify([type, id]);
}

/** Sorts before every character of a key in a place. */
const BETWEEN = '\x01';

/** The part of a place that is its key: it sorts as the key does, and holds no character below `BETWEEN` nor it. */
export function keyPart(key: string): string {
  const text = inByteOrder(key);
  return text.replaceAll('\x02', '\x02\x03').replaceAll('\x01', '\x02\x02').replaceAll('\0', '\x02\x01');
}

export function placeOf(key: string, id: string): string {
  return `${keyPart(key)}${BETWEEN}${keyPart(id)}`;
}

export function keyDoc(
  { type, id }: Pick<StoredRecord, 'type' | 'id'>,
  key: string,
  stamp: number,
): RecordKeyDoc {
  return { _id: JSON.stringify([type, key, id]), type, place: placeOf(key, id), live: true, stamp };
}

/** The id of the record a key belongs to. */
export function recordOfKey({ _id }: Pick<RecordKeyDoc, '_id'>): string {
  const [type, , id] = JSON.parse(_id) as [string, string, string];
  return recordKey(type, id);
}

/** The record of a document, null where there is none. Throws `damaged` for one that is no JSON. */
export function recordIn(document: RecordDoc | undefined): StoredRecord | null {
  if (!document || document.record === null) return null;
  return parsed(document.record, `bản ghi ${document.type}`) as StoredRecord;
}

export function auditDoc({ sequence, details, ...rest }: AuditEntry, stamp: number): AuditDoc {
  return { _id: sequence, ...rest, details: JSON.stringify(details), stamp };
}

/** Throws `damaged` for details that are no JSON. */
export function entryOf({ _id: sequence, at, actor, act, subject, details, hash }: AuditDoc): AuditEntry {
  const read = parsed(details, `nhật ký số ${sequence}`) as AuditEntry['details'];
  return { sequence, at, actor, act, subject, details: read, hash };
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KnowledgeError('damaged', `${name} không đọc được; chạy trithuc verify`, [], { cause: error });
  }
}
