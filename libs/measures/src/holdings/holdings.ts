import { type BreakdownKey, BREAKDOWNS } from './definitions.js';
import { type HoldingFacts } from './facts.js';
import { HoldingsGathering, type HoldingParts } from './gathering.js';
import { type Group } from './groups.js';

export const BREAKDOWN_KEYS = BREAKDOWNS.map(({ key }) => key);

/** What the base holds today, told apart in one way, with all that is needed to check it. */
export interface Breakdown {
  readonly key: BreakdownKey;
  readonly name: string;
  readonly unit: string;
  /** How it is counted. */
  readonly query: string;
  /** How many there are of what is told apart (n): one may stand in several rows. */
  readonly base: number;
  /** How many of these are made up to illustrate. */
  readonly illustrations: number;
  readonly rows: readonly Group[];
}

/** What the base holds today, restricted items left out: a row would tell of one of them. */
export class Holdings {
  private readonly gathering: HoldingsGathering;

  constructor(parts: HoldingParts) {
    this.gathering = new HoldingsGathering(parts);
  }

  /** Throws `unavailable` while the index is away. */
  async today(): Promise<Breakdown[]> {
    return breakdownsOf(await this.gathering.today());
  }

  /** Ids of the items of one row, ascending; none where there is no such row, or where it is not told by items. */
  async itemsOf(breakdown: BreakdownKey, row: string): Promise<readonly string[]> {
    const rows = (await this.today()).find(({ key }) => key === breakdown)?.rows ?? [];
    return rows.find(({ key }) => key === row)?.items ?? [];
  }
}

export function breakdownsOf(facts: HoldingFacts): Breakdown[] {
  const bases = {
    lessons: facts.lessons.length,
    gaps: facts.gaps.length,
    law: facts.law.reduce((sum, { total }) => sum + total, 0),
  };
  const made = { lessons: madeUp(facts.lessons), gaps: madeUp(facts.gaps), law: 0 };
  return BREAKDOWNS.map(({ group, of, ...definition }) => ({
    ...definition,
    base: bases[of],
    illustrations: made[of],
    rows: group(facts),
  }));
}

function madeUp(held: HoldingFacts['lessons'] | HoldingFacts['gaps']): number {
  return [...held].filter(({ illustration }) => illustration).length;
}
