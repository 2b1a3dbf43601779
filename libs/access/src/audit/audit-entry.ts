import { type Body, hashOf, type Instant, KnowledgeError } from '@app/knowledge';

/** What somebody did, for the audit log. */
export interface AuditDraft {
  readonly at: Instant;
  /** Id of the person, or the name of the part of the system that acted. */
  readonly actor: string;
  /** What was done, as `area.verb`: `session.opened`, `item.approved`. */
  readonly act: string;
  /** Id of what it was done to; null for the system as a whole. */
  readonly subject: string | null;
  /** What else has to be known. No secret, no name of a person: ids only. */
  readonly details: Body;
}

/** An entry of the audit log. Sequence numbers start at 1 and have no holes. */
export interface AuditEntry extends AuditDraft {
  readonly sequence: number;
  /** SHA-256 of this entry and the hash of the one before. */
  readonly hash: string;
}

/** What an entry is chained to. */
export interface AuditEnd {
  readonly sequence: number;
  readonly hash: string | null;
}

/** The entry that follows `last`, numbered and chained to it. Half characters, which no engine keeps, are replaced. */
export function nextEntry(last: AuditEnd, { at, actor, act, subject, details }: AuditDraft): AuditEntry {
  const said = {
    actor: actor.toWellFormed(),
    act: act.toWellFormed(),
    subject: subject?.toWellFormed() ?? null,
  };
  const entry = { sequence: last.sequence + 1, at, ...said, details };
  return { ...entry, hash: entryHash(last.hash, entry) };
}

/** An entry of another log, if it follows `last` there too. Throws `refused` when it does not. */
export function sameEntry(last: AuditEnd, entry: AuditEntry): AuditEntry {
  const next = nextEntry(last, entry);
  if (next.sequence === entry.sequence && next.hash === entry.hash) return next;
  const message = `nhật ký số ${entry.sequence} không nối tiếp nhật ký số ${last.sequence} ở đây; không ghi gì`;
  throw new KnowledgeError('refused', message);
}

/** SHA-256 over an entry and the hash of the one before it. */
export function entryHash(previous: string | null, entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, at, actor, act, subject, details } = entry;
  return hashOf({ previous, sequence, at, actor, act, subject, details });
}
