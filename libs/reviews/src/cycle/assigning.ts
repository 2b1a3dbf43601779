import { setImmediate as breathe } from 'node:timers/promises';
import { type Kept, mayRead, type Viewer } from '@app/access';
import { KnowledgeError } from '@app/knowledge';
import { assign, type Assessor, type Bar, barOf, type Choice, type ToAssign } from './assignment.js';
import { staffOf } from './assessors.js';
import {
  type Candidate,
  candidateId,
  candidatesBy,
  type Candidates,
  candidatesIn,
  candidateState,
  guardedOf,
} from './candidate.js';
import { type Cycles, cyclesIn } from './cycle.js';
import { pastReviews } from './history.js';
import { checkRuns, noted, openCycleOf, type ReviewParts } from './parts.js';
import { BAR_WORDS } from './say-choice.js';

/** How many candidates are written at once. */
const BATCH = 1_000;

/** What came of giving out what waits. */
export interface Assigned {
  readonly assigned: number;
  /** What nobody could be found for. */
  readonly left: number;
}

/** Somebody a candidate could be given to, or why not. */
export interface Possible {
  readonly person: string;
  /** How many items of this review they have. */
  readonly load: number;
  /** Null: nothing keeps a curator from naming them. */
  readonly why: Bar | null;
}

type KeptCandidate = Kept<Candidate>;

/** Gives the candidates of a review to people, and tells of each why. */
export class Assigning {
  private readonly cycles: Cycles;
  private readonly candidates: Candidates;

  constructor(private readonly parts: ReviewParts) {
    this.cycles = cyclesIn(parts.records);
    this.candidates = candidatesIn(parts.records);
  }

  /**
   * Gives out all that waits, and anew what people have who will not come back before it is due. Throws `refused`,
   * `not-found`, `conflict` unless the review is open, `version-conflict` when somebody else gave out meanwhile.
   */
  async assignWaiting(viewer: Viewer, year: number): Promise<Assigned> {
    checkRuns(viewer);
    const cycle = await openCycleOf(this.cycles, year);
    const staff = await staffOf(this.parts, this.cycles, this.candidates, cycle.value);
    const waiting = await this.candidates.all(candidatesBy(year, 'state', 'waiting'));
    for (const person of staff.gone) waiting.push(...(await this.undone(year, person)));
    const choices = await this.choose(waiting, staff.assessors, year);
    const now = this.parts.clock.now();
    const chosen = new Set(choices.flatMap(({ chosen: person }) => person ?? []));
    const lastAssigned = {
      ...cycle.value.lastAssigned,
      ...Object.fromEntries([...chosen].map((id) => [id, now])),
    };
    for (let n = 0; n < waiting.length; n += BATCH) {
      const batch = waiting.slice(n, n + BATCH);
      const writes = batch.map((kept, k) => this.given(kept, choices[n + k]!));
      // Two who give out at once meet here: the first batch takes the record of the review with it.
      if (n === 0)
        writes.push(this.cycles.change({ id: String(year), ...cycle }, { ...cycle.value, lastAssigned }));
      const details = { candidates: batch.length };
      await this.parts.records.commit(writes, [
        noted(this.parts, viewer, 'review.assigned', String(year), details),
      ]);
      await breathe();
    }
    const left = choices.filter(({ chosen: person }) => person === null).length;
    return { assigned: choices.length - left, left };
  }

  /**
   * Gives one candidate to somebody else: to whom a curator names, or (null) to whom the rule picks among the others.
   * A verdict that was not carried out, as it waits for a second person or fits the item no longer, falls away. Throws
   * `refused`, `not-found`, `invalid` for somebody who may not have it, `conflict` for what is done.
   */
  async reassign(viewer: Viewer, year: number, itemId: string, to: string | null): Promise<Candidate> {
    checkRuns(viewer);
    const cycle = await openCycleOf(this.cycles, year);
    const kept = await this.candidates.get(candidateId(year, itemId));
    if (!kept || !mayRead(viewer, guardedOf(kept.value))) throw notReviewed(year, itemId);
    if (candidateState(kept.value) === 'done') {
      throw new KnowledgeError('conflict', `Kết luận về ${itemId} đã được thực hiện.`);
    }
    const { assessors } = await staffOf(this.parts, this.cycles, this.candidates, cycle.value);
    const value = { ...kept.value, verdict: null };
    const next =
      to === null
        ? await this.picked(value, assessors)
        : { ...value, assignee: namedOf(value, assessors, to), choice: null };
    const change = { ...next, assignedAt: this.parts.clock.now() };
    const details = { year, from: kept.value.assignee, to: next.assignee };
    await this.parts.records.commit(
      [this.candidates.change(kept, change)],
      [noted(this.parts, viewer, 'review.reassigned', itemId, details)],
    );
    return change;
  }

  /**
   * Everybody a curator could think of naming for a candidate, who has least first and who may not have it last. Throws
   * `refused`, `not-found`, `conflict` unless the review is open.
   */
  async possible(viewer: Viewer, year: number, itemId: string): Promise<Possible[]> {
    checkRuns(viewer);
    const cycle = await openCycleOf(this.cycles, year);
    const kept = await this.candidates.get(candidateId(year, itemId));
    if (!kept || !mayRead(viewer, guardedOf(kept.value))) throw notReviewed(year, itemId);
    const { assessors } = await staffOf(this.parts, this.cycles, this.candidates, cycle.value);
    const item = toAssign(kept.value, null);
    return assessors
      .map((assessor) => ({ person: assessor.id, load: assessor.load, why: barOf(assessor, item, {}) }))
      .sort((a, b) => Number(a.why !== null) - Number(b.why !== null) || a.load - b.load);
  }

  /** What somebody was given and has not done. */
  private async undone(year: number, person: string): Promise<KeptCandidate[]> {
    const given = await this.candidates.all(candidatesBy(year, 'assignee', person));
    return given.filter(({ value }) => candidateState(value) === 'assigned');
  }

  private async choose(
    waiting: readonly KeptCandidate[],
    assessors: readonly Assessor[],
    year: number,
  ): Promise<Choice[]> {
    const past = await pastReviews(this.cycles, this.candidates, year);
    const last = await past.lastReviewers(waiting.map(({ value }) => value.itemId));
    const items = waiting.map(({ value }) => toAssign(value, last.get(value.itemId) ?? null));
    return assign(items, assessors, past.lastInSector);
  }

  private given({ value, ...kept }: KeptCandidate, choice: Choice) {
    const assignedAt = choice.chosen === null ? null : this.parts.clock.now();
    return this.candidates.change(kept, { ...value, assignee: choice.chosen, assignedAt, choice });
  }

  private async picked(value: Candidate, assessors: readonly Assessor[]): Promise<Candidate> {
    const others = assessors.filter(({ id }) => id !== value.assignee);
    const [choice] = await this.choose([{ id: '', revision: 0, value }], others, value.year);
    if (choice!.chosen !== null) return { ...value, assignee: choice!.chosen, choice: choice! };
    throw new KnowledgeError('conflict', `Không còn ai khác đủ điều kiện rà soát ${value.itemId}.`);
  }
}

function toAssign(candidate: Candidate, lastReviewer: string | null): ToAssign {
  const { itemId, kind, sectors } = candidate;
  return { itemId, kind, sectors, guarded: guardedOf(candidate), lastReviewer };
}

/** Whom a curator named, unless something keeps them from it; rotation is a rule of the pick alone. */
function namedOf(candidate: Candidate, assessors: readonly Assessor[], id: string): string {
  const assessor = assessors.find((each) => each.id === id);
  const bar = assessor ? barOf(assessor, toAssign(candidate, null), {}) : 'not-competent';
  if (bar === null) return id;
  const message = `không giao được cho người này: ${BAR_WORDS[bar]}`;
  throw new KnowledgeError('invalid', message, [{ field: 'to', message }]);
}

export function notReviewed(year: number, itemId: string): KnowledgeError {
  return new KnowledgeError('not-found', `Không có mục "${itemId}" trong kỳ rà soát năm ${year}.`);
}
