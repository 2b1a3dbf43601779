import { setImmediate as breathe } from 'node:timers/promises';
import { actorOf, type Kept, type Viewer } from '@app/access';
import { canonicalJson, definitionOf, entryId, isDay, KnowledgeError, type Problem } from '@app/knowledge';
import { editionBefore } from '../editions/editions-kept.js';
import { type Candidate, candidateId, type Candidates, candidatesIn, candidatesOf } from './candidate.js';
import { type Cycle, type CyclePlan, type Cycles, cyclesIn } from './cycle.js';
import { checkRuns, noted, type ReviewParts } from './parts.js';
import { survey } from './survey.js';

/** How many candidates are written at once. */
const BATCH = 1_000;
/** How many searches in vain are taken over. */
const MOST_WANTED = 100;

/** Opens the review of a year: collects what has to be looked at, each with the reasons. */
export class Opening {
  private readonly cycles: Cycles;
  private readonly candidates: Candidates;

  constructor(private readonly parts: Omit<ReviewParts, 'rolls'>) {
    this.cycles = cyclesIn(parts.records);
    this.candidates = candidatesIn(parts.records);
  }

  /**
   * Gives how many candidates there are. One that was broken off goes on when it is opened again by the same plan, one
   * that found nothing by any. Throws `refused`, `invalid` naming fields of the plan, `conflict` when the year was
   * opened already.
   */
  async open(viewer: Viewer, plan: CyclePlan): Promise<number> {
    checkRuns(viewer);
    refuse([...problemsOf(plan), ...(await this.unknownSectors(plan))]);
    let cycle = await this.begin(viewer, plan);
    const { store, editorial, clock } = this.parts;
    const previous = await editionBefore(store, plan.year);
    const before = previous && new Map(previous.lines.map(({ itemId, version }) => [itemId, version]));
    const found = await survey(plan, { store, editorial, today: clock.today(), before });
    for (let n = 0; n < found.length; n += BATCH) {
      cycle = await this.write(cycle, found.slice(n, n + BATCH));
      await breathe();
    }
    await this.finish(viewer, cycle, previous?.body.year ?? null, found.length);
    return found.length;
  }

  /** The record of a review whose candidates are being collected. */
  private async begin(viewer: Viewer, plan: CyclePlan): Promise<Kept<Cycle>> {
    const id = String(plan.year);
    const found = await this.cycles.get(id);
    if (found?.value.state === 'opening' && isPlannedSo(found.value, plan)) return found;
    if (found && !(await this.isEmpty(found.value)))
      throw new KnowledgeError('conflict', `Kỳ rà soát năm ${id} đã được mở.`);
    const value: Cycle = {
      ...planOf(plan),
      state: 'opening',
      openedBy: actorOf(viewer),
      openedAt: this.parts.clock.now(),
      ...{ closedBy: null, closedAt: null, follows: null, wanted: [], lastAssigned: {}, reviewedBy: {} },
    };
    const revision = found?.revision ?? 0;
    await this.parts.records.commit([this.cycles.change({ id, revision }, value)], []);
    return { id, revision: revision + 1, value };
  }

  /** Whether a review found nothing to look at: there is nothing in it to keep. */
  private async isEmpty({ state, year }: Cycle): Promise<boolean> {
    if (state !== 'open') return false;
    const { rows } = await this.candidates.find(candidatesOf(year), { cursor: null, limit: 1 });
    return rows.length === 0;
  }

  private async unknownSectors({ sectors }: CyclePlan): Promise<Problem[]> {
    const asked = sectors ?? [];
    const states = await this.parts.store.current(asked.map((sector) => entryId('sectors', sector)));
    const known = states.filter(({ published }) => published).map(({ newest }) => newest.itemId);
    return asked
      .filter((sector) => !known.includes(entryId('sectors', sector)))
      .map((sector) => ({ field: 'sectors', message: `không có lĩnh vực ${sector}` }));
  }

  /**
   * Candidates that an opening before this one wrote are written over: nobody worked on them yet, for the record of the
   * review goes with them, and two who open at once meet there.
   */
  private async write(cycle: Kept<Cycle>, found: readonly Candidate[]): Promise<Kept<Cycle>> {
    const ids = found.map(({ year, itemId }) => candidateId(year, itemId));
    const written = new Map((await this.candidates.getAll(ids)).map((kept) => [kept.id, kept.revision]));
    const writes = found.map((candidate, n) =>
      this.candidates.change({ id: ids[n]!, revision: written.get(ids[n]!) ?? 0 }, candidate),
    );
    await this.parts.records.commit([...writes, this.cycles.change(cycle, cycle.value)], []);
    return { ...cycle, revision: cycle.revision + 1 };
  }

  private async finish(
    viewer: Viewer,
    cycle: Kept<Cycle>,
    follows: number | null,
    candidates: number,
  ): Promise<void> {
    const wanted = await this.parts.misses.top(MOST_WANTED);
    const write = this.cycles.change(cycle, { ...cycle.value, state: 'open', follows, wanted });
    await this.parts.records.commit(
      [write],
      [noted(this.parts, viewer, 'review.opened', cycle.id, { candidates, follows })],
    );
  }
}

function planOf({ year, kinds, sectors, opensOn, dueOn, quorum }: CyclePlan): CyclePlan {
  return { year, kinds, sectors, opensOn, dueOn, quorum };
}

function isPlannedSo(cycle: Cycle, plan: CyclePlan): boolean {
  return canonicalJson(planOf(cycle)) === canonicalJson(planOf(plan));
}

/** What is wrong with a plan that can be told from it alone. */
function problemsOf({ year, kinds, sectors, opensOn, dueOn, quorum }: CyclePlan): Problem[] {
  const problems: Problem[] = [];
  const note = (field: string, message: string) => problems.push({ field, message });
  if (!Number.isInteger(year) || year < 1900 || year > 9999) note('year', 'phải là một năm');
  if (kinds.length === 0) note('kinds', 'phải có ít nhất một loại');
  if (kinds.some((kind) => definitionOf(kind).sealed)) note('kinds', 'không rà soát ấn bản');
  if (sectors?.length === 0) note('sectors', 'phải có ít nhất một lĩnh vực, hoặc để trống là mọi lĩnh vực');
  if (!isDay(opensOn)) note('opensOn', 'phải là một ngày có thật, viết YYYY-MM-DD');
  if (!isDay(dueOn) || dueOn < opensOn) note('dueOn', 'phải là một ngày có thật, không trước ngày mở');
  if (!(quorum >= 0 && quorum <= 1)) note('quorum', 'phải từ 0 đến 1');
  return problems;
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const named = problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new KnowledgeError('invalid', `Kế hoạch rà soát chưa hợp lệ: ${named}`, problems);
}
