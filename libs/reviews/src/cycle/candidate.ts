import { Collection, type Guarded, type KeyRange, type Records, is } from '@app/access';
import { type Classification, type Day, type Instant } from '@app/knowledge';
import { type Choice } from './assignment.js';
import { type ReviewedKind } from './cycle.js';
import { type Reason } from './reasons.js';
import { type Verdict } from './verdict.js';

/** An item as it stood when a review was opened: the published version, which verdicts are about. */
export interface ReviewedItem {
  readonly itemId: string;
  readonly kind: ReviewedKind;
  readonly title: string;
  readonly version: number;
  readonly contentHash: string;
  /** Whether fields of it say something that few may read: its hash would let that be guessed. */
  readonly holdsRestricted: boolean;
  readonly classification: Classification;
  readonly author: string;
  readonly owner: string | null;
  readonly unit: string | null;
  readonly sectors: readonly string[];
}

/** An item that is looked at in the review of a year. */
export interface Candidate extends ReviewedItem {
  readonly year: number;
  readonly reasons: readonly Reason[];
  readonly dueOn: Day;
  readonly assignee: string | null;
  readonly assignedAt: Instant | null;
  /** How the assignee was picked; null before the first pick, and for one a curator named. */
  readonly choice: Choice | null;
  readonly verdict: Verdict | null;
}

/** Waiting for somebody, given to somebody, waiting for a second person, decided, and carried out. */
export const CANDIDATE_STATES = ['waiting', 'assigned', 'to-confirm', 'decided', 'done'] as const;
export type CandidateState = (typeof CANDIDATE_STATES)[number];

export function candidateState({ assignee, verdict }: Candidate): CandidateState {
  if (!verdict) return assignee === null ? 'waiting' : 'assigned';
  if (verdict.needsSecond && !verdict.confirmed) return 'to-confirm';
  return verdict.doneAt === null ? 'decided' : 'done';
}

/** Whether nothing more has to be decided. */
export function isDecided(state: CandidateState): boolean {
  return state === 'decided' || state === 'done';
}

export function isLate({ dueOn }: Pick<Candidate, 'dueOn'>, state: CandidateState, today: Day): boolean {
  return dueOn < today && !isDecided(state);
}

/** As policies see the version a candidate is about. */
export function guardedOf({ classification, author, owner, unit }: Candidate): Guarded {
  return { stage: 'published', classification, author, owner, unit };
}

export type Candidates = Collection<Candidate>;

export function candidatesIn(records: Records): Candidates {
  return new Collection<Candidate>(records, 'candidate', keysOf);
}

export function candidateId(year: number, itemId: string): string {
  return `${year} ${itemId}`;
}

/** By what candidates of a year are found. */
export type Aspect = 'state' | 'assignee' | 'sector' | 'unit';

function keysOf(candidate: Candidate): string[] {
  const { year, assignee, unit, sectors } = candidate;
  return [
    keyOf(year),
    keyOf(year, 'state', candidateState(candidate)),
    ...(assignee === null ? [] : [keyOf(year, 'assignee', assignee)]),
    ...sectors.map((sector) => keyOf(year, 'sector', sector)),
    ...(unit === null ? [] : [keyOf(year, 'unit', unit)]),
  ];
}

export function candidatesOf(year: number): KeyRange {
  return is(keyOf(year));
}

export function candidatesBy(year: number, aspect: Aspect, value: string): KeyRange {
  return is(keyOf(year, aspect, value));
}

/** Neither keys of reference tables nor ids of people have spaces. */
function keyOf(year: number, ...parts: readonly string[]): string {
  return [year, ...parts].join(' ');
}
