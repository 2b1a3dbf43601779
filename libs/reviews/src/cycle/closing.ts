import { actorOf, type Collection, commitIfFirst, type Kept, type Role, type Viewer } from '@app/access';
import {
  type EditionBody,
  editionId,
  type Instant,
  type ItemVersion,
  KnowledgeError,
  type Signature,
  SIGNING_ROLES,
  type SigningRole,
  validBody,
  definitionOf,
  edition,
  vietnamDay,
} from '@app/knowledge';
import { makeEdition } from '../editions/making.js';
import { type Work } from '../editorial/work.js';
import { worksIn } from '../editorial/works.js';
import {
  type Candidate,
  type Candidates,
  candidatesIn,
  candidatesOf,
  candidateState,
  isDecided,
} from './candidate.js';
import { CarryingOut } from './carrying-out.js';
import { type Cycle, type Cycles, cyclesIn } from './cycle.js';
import { checkRuns, noted, openCycleOf, type ReviewParts } from './parts.js';
import { type RollLine } from './rolls.js';

/** How many verdicts there are, and how many a review needs to be closed. */
export interface Quorum {
  readonly decided: number;
  /** What needs a verdict: what readers no longer see does not. */
  readonly of: number;
  readonly needed: number;
}

/** Closes the review of a year: what comes of it is an edition. */
export class Closing {
  private readonly cycles: Cycles;
  private readonly candidates: Candidates;
  private readonly works: Collection<Work>;
  private readonly carryingOut: CarryingOut;

  constructor(private readonly parts: ReviewParts) {
    this.cycles = cyclesIn(parts.records);
    this.candidates = candidatesIn(parts.records);
    this.works = worksIn(parts.records);
    this.carryingOut = new CarryingOut(parts);
  }

  /**
   * Carries out what was decided and not done, and writes the edition. Gives it. Of two who close at once, one does.
   * Throws `refused`, `not-found`, and `conflict` for a review that is not open, has no candidates, or too few verdicts.
   */
  async close(viewer: Viewer, year: number): Promise<ItemVersion> {
    checkRuns(viewer);
    const cycle = await openCycleOf(this.cycles, year);
    await this.checkQuorum(cycle.value);
    const candidates = await this.candidates.all(candidatesOf(year));
    const values = candidates.map(({ value }) => value);
    for (const kept of candidates)
      if (candidateState(kept.value) === 'decided') await this.carryingOut.carryOut(kept);
    const version = await this.written(viewer, cycle.value, values);
    await this.end(viewer, cycle, values, version);
    return version;
  }

  /** How far a review is from being closed. Throws `refused`, `not-found`, `conflict` unless it is open. */
  async quorum(viewer: Viewer, year: number): Promise<Quorum> {
    checkRuns(viewer);
    const { value } = await openCycleOf(this.cycles, year);
    return quorumOf(value, await this.parts.rolls.of(year));
  }

  private async checkQuorum(cycle: Cycle): Promise<void> {
    const { year } = cycle;
    const lines = await this.parts.rolls.of(year);
    if (lines.length === 0) {
      throw new KnowledgeError(
        'conflict',
        `Kỳ rà soát năm ${year} không có mục nào để rà soát: không có gì để đóng.`,
      );
    }
    const { decided, of, needed } = quorumOf(cycle, lines);
    if (decided >= needed) return;
    throw new KnowledgeError(
      'conflict',
      `Chưa đủ kết luận để đóng kỳ rà soát năm ${year}: cần ${needed} trên ${of}, mới có ${decided}.`,
    );
  }

  /** The edition; one that a closing before this wrote and did not come to its end with stands as it is. */
  private async written(
    viewer: Viewer,
    cycle: Cycle,
    candidates: readonly Candidate[],
  ): Promise<ItemVersion> {
    const { store, clock } = this.parts;
    const [there] = await store.current([editionId(cycle.year)]);
    if (there?.published) return there.published;
    const signatures = await this.signatures(viewer, candidates);
    const made = await makeEdition({ store, works: this.works }, cycle, clock.today(), signatures);
    try {
      return await this.append(viewer, made);
    } catch (error) {
      if (!(error instanceof KnowledgeError) || error.code !== 'version-conflict') throw error;
      throw new KnowledgeError('conflict', `Người khác đang đóng kỳ rà soát năm ${cycle.year}.`, [], {
        cause: error,
      });
    }
  }

  private async append(viewer: Viewer, made: EditionBody): Promise<ItemVersion> {
    const body = validBody(definitionOf(edition.kind), made);
    const entry = {
      ...{
        itemId: editionId(made.year),
        kind: edition.kind,
        basedOn: 0,
        body,
        validity: null,
        corrects: null,
      },
      ...{ links: edition.links(made), recordedAt: this.parts.clock.now(), actor: actorOf(viewer) },
      ...{ reason: `Đóng kỳ rà soát năm ${made.year}`, publish: true },
    };
    const [version] = await this.parts.store.append([entry]);
    return version!;
  }

  /** Whoever gave or shared a verdict, on the day of the last one, and whoever closes, by names and roles of today. */
  private async signatures(viewer: Viewer, candidates: readonly Candidate[]): Promise<Signature[]> {
    const last = new Map<string, Instant>();
    for (const { verdict } of candidates.filter((each) => isDecided(candidateState(each)))) {
      for (const said of [verdict, verdict?.confirmed]) {
        if (said && said.at > (last.get(said.by) ?? '')) last.set(said.by, said.at);
      }
    }
    last.set(actorOf(viewer), this.parts.clock.now());
    const people = new Map(
      (await this.parts.people.getAll([...last.keys()])).map(({ id, value }) => [id, value]),
    );
    return [...last].sort().map(([person, at]) => ({
      person,
      name: people.get(person)?.name ?? person,
      role: signingRole(person === viewer.id ? ['curator'] : (people.get(person)?.roles ?? [])),
      on: vietnamDay(at),
    }));
  }

  private async end(
    viewer: Viewer,
    { value, revision }: Pick<Kept<Cycle>, 'value' | 'revision'>,
    candidates: readonly Candidate[],
    { body }: ItemVersion,
  ): Promise<void> {
    const closed: Cycle = {
      ...value,
      state: 'closed',
      closedBy: actorOf(viewer),
      closedAt: this.parts.clock.now(),
      reviewedBy: reviewersBySector(candidates),
    };
    const details = { root: body['root'] ?? null, items: (body['manifest'] as string[]).length };
    const id = String(value.year);
    const isFirst = await commitIfFirst(
      this.parts.records,
      [this.cycles.change({ id, revision }, closed)],
      [noted(this.parts, viewer, 'review.closed', id, details)],
    );
    if (!isFirst) throw new KnowledgeError('conflict', `Người khác vừa đóng kỳ rà soát năm ${id}.`);
  }
}

/** What readers no longer see needs no verdict any more. */
function quorumOf({ quorum }: Cycle, lines: readonly RollLine[]): Quorum {
  const decided = lines.filter(({ state }) => isDecided(state)).length;
  const open = lines.filter(({ state, now }) => !isDecided(state) && now.isPublished).length;
  return { decided, of: decided + open, needed: Math.ceil(quorum * (decided + open)) };
}

function reviewersBySector(candidates: readonly Candidate[]): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { sectors, verdict } of candidates) {
    for (const sector of verdict ? sectors : []) {
      found.set(sector, (found.get(sector) ?? new Set()).add(verdict!.by));
    }
  }
  return Object.fromEntries([...found].map(([sector, people]) => [sector, [...people].sort()]));
}

/** The first of the roles that give verdicts; whoever has none of them today gave it as a curator. */
function signingRole(roles: readonly Role[]): SigningRole {
  return SIGNING_ROLES.find((role) => roles.includes(role)) ?? 'curator';
}
