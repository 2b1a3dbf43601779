import { KnowledgeError } from '@app/knowledge';
import { type AuditDraft } from '../audit/audit-entry.js';
import { type Records, type RecordWrite } from '../ports/records.js';

/** What is to be written, and what the caller wants to know of it. */
export interface Deed<T> {
  readonly writes: readonly RecordWrite[];
  readonly entries: readonly AuditDraft[];
  readonly outcome: T;
}

/** One writer wins every round: more rounds than writers that meet. */
const ROUNDS = 50;

/**
 * Commits what `prepare` makes of how things stand, and has it look again where another writer was first. What
 * `prepare` throws ends it; `version-conflict` only after a great many rounds.
 */
export async function commitOver<T>(records: Records, prepare: () => Promise<Deed<T>>): Promise<T> {
  for (let round = 1; ; round += 1) {
    const { writes, entries, outcome } = await prepare();
    try {
      if (writes.length > 0 || entries.length > 0) await records.commit(writes, entries);
      return outcome;
    } catch (error) {
      if (!isConflict(error) || round === ROUNDS) throw error;
    }
  }
}

/** Commits unless another writer was first; says whether it did. For what need not be done when another did it. */
export async function commitIfFirst(
  records: Records,
  writes: readonly RecordWrite[],
  entries: readonly AuditDraft[] = [],
): Promise<boolean> {
  try {
    await records.commit(writes, entries);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof KnowledgeError && error.code === 'version-conflict';
}
