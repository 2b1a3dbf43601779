import { setImmediate as breathe } from 'node:timers/promises';
import { KnowledgeError } from '@app/knowledge';
import { type Records } from '../ports/records.js';
import { type AuditEnd, type AuditEntry, entryHash } from './audit-entry.js';

export type AuditFault =
  | 'missing' // there is no entry of this number
  | 'unreadable' // what is stored is no entry
  | 'hash'; // the entry was altered, or what it is chained to

/** The first entry that contradicts itself or its chain. */
export interface BrokenEntry {
  readonly sequence: number;
  readonly fault: AuditFault;
}

export interface AuditVerification {
  /** The number of the last entry that was removed by rule; 0 for none. */
  readonly from: number;
  /** Entries read. */
  readonly checked: number;
  /** Hash of the last entry: it stands for the whole log up to there. */
  readonly head: string | null;
  readonly broken: BrokenEntry | null;
}

const PAGE = 500;

/**
 * Walks the audit log from where it begins, recomputes every hash and stops at the first fault. `onProgress` hears the
 * number of entries read. Safe while others write and forget. The log alone is chained: a record that was altered
 * behind the back of the program is not noticed here, nor a log that lost its end, unless somebody noted its head.
 */
export async function verifyAudit(
  records: Records,
  onProgress?: (checked: number) => void,
): Promise<AuditVerification> {
  let begin = await records.anchor();
  let last: AuditEnd = begin;
  for (;;) {
    const page = await read(records, last.sequence);
    // What was ever written to has an entry: the newest is never removed.
    const isEnd = page.length === 0 && (last !== begin || begin.sequence === 0);
    let fault: AuditFault | null = page.length > 0 || isEnd ? null : 'missing';
    for (const entry of page) {
      fault = faultOf(last, entry);
      if (fault !== null || entry === 'unreadable') break;
      last = entry;
    }
    const now = fault === 'missing' ? await records.anchor() : begin;
    if (now.sequence > last.sequence) {
      begin = last = now;
      continue;
    }
    const checked = last.sequence - begin.sequence;
    onProgress?.(checked);
    if (!isEnd && fault === null) {
      // Readers are served meanwhile: an engine in this process leaves no room for them by itself.
      await breathe();
      continue;
    }
    const broken = fault && { sequence: last.sequence + 1, fault };
    return { from: begin.sequence, checked, head: last.hash, broken };
  }
}

type Read = AuditEntry | 'unreadable';

function faultOf(last: AuditEnd, entry: Read): AuditFault | null {
  if (entry === 'unreadable') return entry;
  if (entry.sequence !== last.sequence + 1) return 'missing';
  return entry.hash === entryHash(last.hash, entry) ? null : 'hash';
}

/** The next entries; of a page that has an unreadable one, its first alone. */
async function read(records: Records, since: number): Promise<readonly Read[]> {
  for (const limit of [PAGE, 1]) {
    try {
      return await records.entries(since, limit);
    } catch (error) {
      if (!(error instanceof KnowledgeError) || error.code !== 'damaged') throw error;
    }
  }
  return ['unreadable'];
}
