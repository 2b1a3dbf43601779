import { Collection, type Records } from '@app/access';
import { type Day, type Instant, type Kind } from '@app/knowledge';

/** What a review of a year looks at: everything but the editions that come of it. */
export type ReviewedKind = Exclude<Kind, 'edition'>;

/** What a curator decides when a review is opened. */
export interface CyclePlan {
  readonly year: number;
  readonly kinds: readonly ReviewedKind[];
  /** Keys of the sectors looked at; null: all. */
  readonly sectors: readonly string[] | null;
  /** The first day verdicts are given. */
  readonly opensOn: Day;
  /** The last day that is not late. */
  readonly dueOn: Day;
  /** The part of the candidates, 0 to 1, that must be decided before the review is closed. */
  readonly quorum: number;
}

/** A search that found nothing: what the base may have to acquire. */
export interface Miss {
  readonly text: string;
  readonly count: number;
  readonly lastDay: Day;
}

/** The review of a year; its record's id is the year. */
export interface Cycle extends CyclePlan {
  /** `opening` while candidates are collected: that can be broken off, and goes on when it is opened again. */
  readonly state: 'opening' | 'open' | 'closed';
  readonly openedBy: string;
  readonly openedAt: Instant;
  readonly closedBy: string | null;
  readonly closedAt: Instant | null;
  /** The year of the edition that candidates are held against; null: there is none yet. */
  readonly follows: number | null;
  /** What people looked for in vain, most often first. */
  readonly wanted: readonly Miss[];
  /** When each person was last given something in this review. */
  readonly lastAssigned: Readonly<Record<string, Instant>>;
  /** Who gave verdicts in each sector; told when the review is closed. */
  readonly reviewedBy: Readonly<Record<string, readonly string[]>>;
}

export type Cycles = Collection<Cycle>;

export function cyclesIn(records: Records): Cycles {
  return new Collection<Cycle>(records, 'cycle');
}
