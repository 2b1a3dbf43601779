import { KnowledgeError } from '@app/knowledge';
import { type RecordWrite, type StoredRecord } from '../ports/records.js';

/**
 * What a write makes of a record, null when it takes it away. The rule of every adapter: throws `version-conflict`
 * unless the record stands at the revision the writer saw.
 */
export function nextRecord(before: StoredRecord | null, write: RecordWrite): StoredRecord | null {
  const { type, id, basedOn, body, keys } = write;
  if (basedOn !== (before?.revision ?? 0)) {
    const message = 'dữ liệu này vừa được người khác sửa; hãy tải lại rồi làm lại';
    throw new KnowledgeError('version-conflict', message);
  }
  return body === null ? null : { type, id, revision: basedOn + 1, body, keys: [...new Set(keys)] };
}

/** What a record is found by: its keys, and the empty one. */
export function everyKey({ keys }: Pick<StoredRecord, 'keys'>): string[] {
  return [...new Set(['', ...keys])];
}
