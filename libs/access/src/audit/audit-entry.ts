import { type Body, hashOf, type Instant } from '@app/knowledge';

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

/** The entry that follows `last`, numbered and chained to it. */
export function nextEntry(
  last: { readonly sequence: number; readonly hash: string | null },
  draft: AuditDraft,
): AuditEntry {
  const entry = { ...draft, sequence: last.sequence + 1 };
  return { ...entry, hash: entryHash(last.hash, entry) };
}

/** SHA-256 over an entry and the hash of the one before it. */
export function entryHash(previous: string | null, entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, at, actor, act, subject, details } = entry;
  return hashOf({ previous, sequence, at, actor, act, subject, details });
}
