import { actorOf, mayDo, mayRead, type Viewer } from '@app/access';
import { definitionOf } from '@app/knowledge';
import { readableNow } from '../editions/readable.js';
import { isCompetent } from './assignment.js';
import { notReviewed } from './assigning.js';
import { checkReviews } from './board.js';
import {
  type Candidate,
  candidateId,
  type Candidates,
  candidatesIn,
  candidateState,
  guardedOf,
} from './candidate.js';
import { type Cycle, type Cycles, cyclesIn } from './cycle.js';
import { cycleOf, type ReviewParts } from './parts.js';
import { type Verdict } from './verdict.js';

/** What somebody may do to a candidate now. */
export const CANDIDATE_ACTS = ['judge', 'confirm', 'reassign'] as const;
export type CandidateAct = (typeof CANDIDATE_ACTS)[number];

/** What was said of an item in a review before. */
export interface PastVerdict {
  readonly year: number;
  readonly verdict: Verdict;
}

export interface CandidateInFull {
  readonly candidate: Candidate;
  readonly may: readonly CandidateAct[];
}

/** Shows what people have to know of candidates to decide on them. */
export class CloseReading {
  private readonly cycles: Cycles;
  private readonly candidates: Candidates;

  constructor(private readonly parts: Omit<ReviewParts, 'people' | 'misses'>) {
    this.cycles = cyclesIn(parts.records);
    this.candidates = candidatesIn(parts.records);
  }

  /** Throws `refused`, and `not-found` for what is not reviewed or may not be known of. */
  async one(viewer: Viewer, year: number, itemId: string): Promise<CandidateInFull> {
    checkReviews(viewer);
    const { value: cycle } = await cycleOf(this.cycles, year);
    const kept = await this.candidates.get(candidateId(year, itemId));
    const known = await readableNow(this.parts, viewer, kept ? [itemId] : []);
    if (!kept || !known.has(itemId) || !mayRead(viewer, guardedOf(kept.value)))
      throw notReviewed(year, itemId);
    return { candidate: kept.value, may: await this.actsOn(viewer, cycle, kept.value) };
  }

  /** The last verdict that was carried out on each in the reviews before, where who asks may know of it. */
  async lastVerdicts(
    viewer: Viewer,
    candidates: readonly Candidate[],
  ): Promise<ReadonlyMap<string, PastVerdict>> {
    const found = new Map<string, PastVerdict>();
    const [first] = candidates;
    if (!first) return found;
    const cycles = (await this.cycles.all()).map(({ value }) => value);
    const past = cycles.filter(({ state, year }) => state === 'closed' && year < first.year);
    for (const { year } of past.sort((a, b) => b.year - a.year)) {
      const unknown = candidates.filter(({ itemId }) => !found.has(itemId));
      const kept = await this.candidates.getAll(unknown.map(({ itemId }) => candidateId(year, itemId)));
      for (const { value } of kept) {
        const { itemId, verdict } = value;
        if (verdict?.doneAt && mayRead(viewer, guardedOf(value))) found.set(itemId, { year, verdict });
      }
    }
    return found;
  }

  /** What items are called that who asks may read. */
  async titles(viewer: Viewer, itemIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(itemIds)];
    const known = await readableNow(this.parts, viewer, ids);
    const states = await this.parts.store.current(ids.filter((id) => known.has(id)));
    return new Map(
      states.map(({ published, newest }) => {
        const { itemId, kind, body } = published ?? newest;
        return [itemId, definitionOf(kind).describe(body).title];
      }),
    );
  }

  private async actsOn(viewer: Viewer, cycle: Cycle, candidate: Candidate): Promise<CandidateAct[]> {
    const state = candidateState(candidate);
    if (cycle.state !== 'open' || state === 'done') return [];
    const { assignee, verdict, itemId, kind } = candidate;
    const [item] = await this.parts.store.current([itemId]);
    const author = item?.published?.actor ?? null;
    const hasBegun = this.parts.clock.today() >= cycle.opensOn;
    const mayJudge = hasBegun && author !== null && author !== viewer.id && state !== 'decided';
    const isAsked = assignee !== null && mayDo(viewer, 'verdict', assignee);
    const isSecond = state === 'to-confirm' && verdict!.by !== viewer.id;
    const isOfTrade =
      viewer.id !== null && mayDo(viewer, 'verdict', actorOf(viewer)) && isCompetent(viewer, kind);
    return CANDIDATE_ACTS.filter((act) => {
      if (act === 'judge') return mayJudge && isAsked;
      return act === 'confirm' ? mayJudge && isSecond && isOfTrade : mayDo(viewer, 'run-cycle');
    });
  }
}
