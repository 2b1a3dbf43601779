import { compare, follows, type Ordinal } from './ordinals.js';

/** A line that may open a node. `weight` is how much it looks like one: 1 is plain, above is better. */
export interface Candidate {
  readonly at: number;
  readonly number: string;
  readonly ordinal: Ordinal;
  readonly weight: number;
}

/** What holes cost. Siblings of a real text follow one another; a chain that jumps is likely made of quotations. */
export interface ChainCosts {
  /** A step that leaves a hole, whatever its size. */
  readonly hole: number;
  /** Added for each number jumped over. */
  readonly perMissing: number;
}

/** How far back a predecessor is looked for: bounds the work on hostile input. */
const LOOK_BACK = 500;

interface Best {
  readonly score: number;
  readonly previous: number;
}

function stepCost(from: Ordinal | null, to: Ordinal, costs: ChainCosts): number {
  const before = from ?? { major: 0, minor: 0 };
  if (follows(before, to)) return 0;
  return costs.hole + costs.perMissing * Math.max(0, to.major - before.major - 1);
}

function bestBefore(index: number, candidates: readonly Candidate[], best: Best[], costs: ChainCosts): Best {
  const { ordinal, weight } = candidates[index]!;
  let found: Best = { score: weight - stepCost(null, ordinal, costs), previous: -1 };
  for (let i = Math.max(0, index - LOOK_BACK); i < index; i++) {
    const from = candidates[i]!.ordinal;
    if (compare(from, ordinal) >= 0) continue;
    const score = best[i]!.score + weight - stepCost(from, ordinal, costs);
    if (score >= found.score) found = { score, previous: i };
  }
  return found;
}

/**
 * The most credible run of siblings among the candidates, in order: strictly ascending, with as few holes and
 * as much weight as possible. This one rule tells own articles from quoted ones, clauses from wrapped numbers
 * and points from stray letters.
 */
export function chain(candidates: readonly Candidate[], costs: ChainCosts): Candidate[] {
  const best: Best[] = [];
  let last = -1;
  candidates.forEach((_, i) => {
    best.push(bestBefore(i, candidates, best, costs));
    if (best[i]!.score > 0 && (last < 0 || best[i]!.score > best[last]!.score)) last = i;
  });
  const run: Candidate[] = [];
  for (let i = last; i >= 0; i = best[i]!.previous) run.unshift(candidates[i]!);
  return run;
}
