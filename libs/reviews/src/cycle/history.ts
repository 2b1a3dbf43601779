import { candidateId, type Candidates } from './candidate.js';
import { type SectorReviewers } from './assignment.js';
import { type Cycles } from './cycle.js';

const BATCH = 1_000;

/** Who reviewed what before the review of a year. */
export interface PastReviews {
  /** Who gave the last verdict on each of the items; those nobody has reviewed are left out. */
  lastReviewers(itemIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Who gave verdicts in each sector in the last review that was closed. */
  readonly lastInSector: SectorReviewers;
}

export async function pastReviews(
  cycles: Cycles,
  candidates: Candidates,
  year: number,
): Promise<PastReviews> {
  const closed = (await cycles.all()).map(({ value }) => value);
  const past = closed.filter((cycle) => cycle.state === 'closed' && cycle.year < year);
  past.sort((a, b) => b.year - a.year);
  return {
    lastInSector: past[0]?.reviewedBy ?? {},
    lastReviewers: async (itemIds) => {
      const last = new Map<string, string>();
      for (const cycle of past) {
        const unknown = itemIds.filter((id) => !last.has(id));
        for (let n = 0; n < unknown.length; n += BATCH) {
          const ids = unknown.slice(n, n + BATCH).map((id) => candidateId(cycle.year, id));
          for (const { value } of await candidates.getAll(ids)) {
            if (value.verdict) last.set(value.itemId, value.verdict.by);
          }
        }
      }
      return last;
    },
  };
}
