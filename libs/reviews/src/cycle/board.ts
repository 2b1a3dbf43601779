import { actorOf, mayRead, type Viewer } from '@app/access';
import { type Day, decodeCursor, KnowledgeError, type Page, pageOf, type PageRequest } from '@app/knowledge';
import { readableNow } from '../editions/readable.js';
import {
  type Candidate,
  CANDIDATE_STATES,
  candidateId,
  type CandidateState,
  type Candidates,
  candidatesIn,
  guardedOf,
  isDecided,
  isLate,
} from './candidate.js';
import { type Cycle, type Cycles, cyclesIn } from './cycle.js';
import { cycleOf, type ReviewParts } from './parts.js';
import { type RollLine } from './rolls.js';

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
    const count = new Count(this.parts.clock.today());
    for (const line of await this.parts.rolls.of(year)) if (isKnownTo(viewer, line)) count.add(line);
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
    const holds = holding(filter, viewer, this.parts.clock.today());
    const found = (await this.parts.rolls.of(year)).filter((line) => holds(line) && isKnownTo(viewer, line));
    const left = found.filter(({ itemId }) => itemId > after).slice(0, page.limit + 1);
    const { rows, ...rest } = pageOf(left, page, found.length, ({ itemId }) => [itemId]);
    return { ...rest, rows: await this.readable(viewer, year, rows) };
  }

  /** What was found by the roll is held against what the viewer might read then and may now once more, when it is read. */
  private async readable(viewer: Viewer, year: number, lines: readonly RollLine[]): Promise<Candidate[]> {
    const ids = lines.map(({ itemId }) => itemId);
    const known = await readableNow(this.parts, viewer, ids);
    const kept = await this.candidates.getAll(ids.map((itemId) => candidateId(year, itemId)));
    return kept
      .map(({ value }) => value)
      .filter((candidate) => known.has(candidate.itemId) && mayRead(viewer, guardedOf(candidate)));
  }
}

/** Whether the viewer might read the version then and may read the item now. */
function isKnownTo(viewer: Viewer, { then, now }: RollLine): boolean {
  return mayRead(viewer, then) && mayRead(viewer, now.guarded);
}

/** What a filter says of a line. */
function holding(filter: CandidateFilter, viewer: Viewer, today: Day): (line: RollLine) => boolean {
  const { mine, assignee, state, sector, unit, overdue } = filter;
  const asker = mine ? actorOf(viewer) : undefined;
  return (line) =>
    (asker === undefined || line.assignee === asker) &&
    (assignee === undefined || line.assignee === assignee) &&
    (state === undefined || line.state === state) &&
    (sector === undefined || line.sectors.includes(sector)) &&
    (unit === undefined || line.unit === unit) &&
    (overdue === undefined || isLate(line, line.state, today) === overdue);
}

class Count {
  private total = 0;
  private decided = 0;
  private overdue = 0;
  private readonly states = new Map<CandidateState, number>();
  private readonly sectors = new Map<string, Share>();
  private readonly units = new Map<string, Share>();

  constructor(private readonly today: Day) {}

  add(line: RollLine): void {
    const { state, sectors, unit } = line;
    const decided = isDecided(state) ? 1 : 0;
    this.total += 1;
    this.decided += decided;
    if (isLate(line, state, this.today)) this.overdue += 1;
    this.states.set(state, (this.states.get(state) ?? 0) + 1);
    for (const sector of sectors) share(this.sectors, sector, decided);
    if (unit !== null) share(this.units, unit, decided);
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
