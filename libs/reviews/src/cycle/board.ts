import { actorOf, mayRead, type Viewer } from '@app/access';
import {
  type Day,
  decodeCursor,
  KnowledgeError,
  type Page,
  pageOf,
  type PageRequest,
  pagesOf,
} from '@app/knowledge';
import { readableNow } from '../editions/readable.js';
import {
  type Candidate,
  CANDIDATE_STATES,
  type CandidateState,
  candidatesBy,
  type Candidates,
  candidatesIn,
  candidatesOf,
  candidateState,
  guardedOf,
  isDecided,
  isLate,
} from './candidate.js';
import { type Cycle, type Cycles, cyclesIn } from './cycle.js';
import { cycleOf, type ReviewParts } from './parts.js';

/** Which candidates; a field not given asks nothing. */
export interface CandidateFilter {
  /** Given to who asks. */
  readonly mine?: boolean;
  /** Given to this person. */
  readonly assignee?: string;
  readonly state?: CandidateState;
  readonly sector?: string;
  readonly unit?: string;
  /** Due before today and not decided. */
  readonly overdue?: boolean;
}

export interface Share {
  readonly key: string;
  readonly total: number;
  readonly decided: number;
}

/** How far a review has come, counting what who asks may know of. */
export interface Progress {
  readonly cycle: Cycle;
  readonly total: number;
  readonly decided: number;
  readonly overdue: number;
  readonly byState: Readonly<Record<CandidateState, number>>;
  /** One of several sectors counts in each. */
  readonly bySector: readonly Share[];
  readonly byUnit: readonly Share[];
}

/** What everybody inside may know of a review: that it is, of what, and when. */
export type CalendarEntry = Pick<Cycle, 'year' | 'kinds' | 'sectors' | 'opensOn' | 'dueOn' | 'state'>;

const ASKED_AT_ONCE = 200;

/** Shows the reviews to those who work on them: curators, reviewers, legal staff. */
export class Board {
  private readonly cycles: Cycles;
  private readonly candidates: Candidates;

  constructor(private readonly parts: Omit<ReviewParts, 'people' | 'misses'>) {
    this.cycles = cyclesIn(parts.records);
    this.candidates = candidatesIn(parts.records);
  }

  /** Every review, the last year first. Throws `refused`. */
  async reviews(viewer: Viewer): Promise<Cycle[]> {
    checkReviews(viewer);
    return (await this.cycles.all()).map(({ value }) => value).sort((a, b) => b.year - a.year);
  }

  /** When the reviews of the years are, for whoever reads what is internal; the last year first. */
  async calendar(): Promise<CalendarEntry[]> {
    const cycles = (await this.cycles.all()).map(({ value }) => value).sort((a, b) => b.year - a.year);
    return cycles.map(({ year, kinds, sectors, opensOn, dueOn, state }) => ({
      ...{ year, kinds, sectors, opensOn, dueOn, state },
    }));
  }

  /** Throws `refused` and `not-found`. */
  async progress(viewer: Viewer, year: number): Promise<Progress> {
    checkReviews(viewer);
    const { value: cycle } = await cycleOf(this.cycles, year);
    const today = this.parts.clock.today();
    const count = new Count(today);
    for await (const candidate of this.visible(viewer, year, {})) count.add(candidate);
    return { cycle, ...count.told() };
  }

  /** In order of item. Throws `refused` and `not-found`. */
  async list(
    viewer: Viewer,
    year: number,
    filter: CandidateFilter,
    page: PageRequest,
  ): Promise<Page<Candidate>> {
    checkReviews(viewer);
    await cycleOf(this.cycles, year);
    const after = decodeCursor(page.cursor, 1)?.[0] ?? '';
    const rows: Candidate[] = [];
    let total = 0;
    for await (const candidate of this.visible(viewer, year, filter)) {
      total += 1;
      if (candidate.itemId > after && rows.length <= page.limit) rows.push(candidate);
    }
    return pageOf(rows, page, total, ({ itemId }) => [itemId]);
  }

  /** Found by the narrowest question, held against all of them, and against what the viewer might read then and may now. */
  private async *visible(viewer: Viewer, year: number, filter: CandidateFilter): AsyncGenerator<Candidate> {
    const { mine, assignee, state, sector, unit, overdue } = filter;
    const person = mine ? actorOf(viewer) : (assignee ?? null);
    const today = this.parts.clock.today();
    const range =
      person !== null
        ? candidatesBy(year, 'assignee', person)
        : unit !== undefined
          ? candidatesBy(year, 'unit', unit)
          : sector !== undefined
            ? candidatesBy(year, 'sector', sector)
            : state !== undefined
              ? candidatesBy(year, 'state', state)
              : candidatesOf(year);
    const holds = (candidate: Candidate) =>
      (assignee === undefined || candidate.assignee === assignee) &&
      (state === undefined || candidateState(candidate) === state) &&
      (sector === undefined || candidate.sectors.includes(sector)) &&
      (unit === undefined || candidate.unit === unit) &&
      (overdue === undefined || isLate(candidate, today) === overdue) &&
      mayRead(viewer, guardedOf(candidate));
    for await (const found of pagesOf((page) => this.candidates.find(range, page), ASKED_AT_ONCE)) {
      const asked = found.map(({ value }) => value).filter(holds);
      const known = await readableNow(
        this.parts,
        viewer,
        asked.map(({ itemId }) => itemId),
      );
      for (const candidate of asked) if (known.has(candidate.itemId)) yield candidate;
    }
  }
}

class Count {
  private total = 0;
  private decided = 0;
  private overdue = 0;
  private readonly states = new Map<CandidateState, number>();
  private readonly sectors = new Map<string, Share>();
  private readonly units = new Map<string, Share>();

  constructor(private readonly today: Day) {}

  add(candidate: Candidate): void {
    const decided = isDecided(candidate) ? 1 : 0;
    const state = candidateState(candidate);
    this.total += 1;
    this.decided += decided;
    if (isLate(candidate, this.today)) this.overdue += 1;
    this.states.set(state, (this.states.get(state) ?? 0) + 1);
    for (const sector of candidate.sectors) share(this.sectors, sector, decided);
    if (candidate.unit !== null) share(this.units, candidate.unit, decided);
  }

  told(): Omit<Progress, 'cycle'> {
    const { total, decided, overdue } = this;
    const byState = Object.fromEntries(CANDIDATE_STATES.map((state) => [state, this.states.get(state) ?? 0]));
    return {
      ...{ total, decided, overdue },
      byState: byState as Progress['byState'],
      bySector: inOrder(this.sectors),
      byUnit: inOrder(this.units),
    };
  }
}

function share(shares: Map<string, Share>, key: string, decided: number): void {
  const before = shares.get(key) ?? { key, total: 0, decided: 0 };
  shares.set(key, { key, total: before.total + 1, decided: before.decided + decided });
}

function inOrder(shares: ReadonlyMap<string, Share>): Share[] {
  return [...shares.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Throws `refused` for whoever has no part in reviews: the verdicts of a review may be asked of some roles alone. */
export function checkReviews(viewer: Viewer): void {
  const isAsked = viewer.roles.some((role) => ['reviewer', 'legal', 'curator'].includes(role));
  const reads = viewer.scopes === null || viewer.scopes.includes('read');
  if (isAsked && reads) return;
  throw new KnowledgeError('refused', 'Chỉ người tham gia rà soát xem được kỳ rà soát.');
}
