import { type KeyRange } from '../ports/records.js';

/** Records of a type, all of them, by id. */
export const EVERY: KeyRange = { from: '', to: '\u0000' };

/** Records that have this key. */
export function is(key: string): KeyRange {
  return { from: key, to: `${key}\u0000` };
}

/** Records that have a key which begins so. */
export function startsWith(prefix: string): KeyRange {
  return { from: prefix, to: `${prefix}\uffff` };
}
