import { type Kept, type Person, type Records, type Role, viewerOf, type Viewer } from '@app/access';
import { MemoryRecords } from '@app/access/testing';
import {
  definitionOf,
  holdsRestricted,
  entryId,
  type ItemVersion,
  type KnowledgeStore,
  lesson,
  type LessonBody,
  pageOf,
  type PageRequest,
  validBody,
} from '@app/knowledge';
import { aVersion, FIXTURES, MemoryKnowledgeStore, StillClock } from '@app/knowledge/testing';
import {
  Assigning,
  Board,
  type Candidate,
  Closing,
  type CyclePlan,
  Editorial,
  Editions,
  type Judgement,
  Judging,
  type Miss,
  Opening,
  type ReviewParts,
  Rolls,
} from '@app/reviews';

const UNIT = 'so-gia-dinh';

/** The review of a year over everything in memory, with invented people. */
export class ReviewWorld {
  readonly clock = new StillClock('2026-11-01T02:00:00.000Z');
  readonly misses: Miss[] = [];
  readonly staff: Kept<Person>[] = [];
  readonly parts: ReviewParts;
  readonly editorial: Editorial;
  readonly opening: Opening;
  readonly assigning: Assigning;
  readonly judging: Judging;
  readonly closing: Closing;
  readonly board: Board;
  readonly editions: Editions;
  /** Who runs the reviews. */
  readonly curator: Viewer;

  constructor(
    readonly store: KnowledgeStore = new MemoryKnowledgeStore(),
    readonly records: Records = new MemoryRecords(),
  ) {
    const people = {
      list: async (_: object, page: PageRequest) =>
        pageOf(this.staff, { ...page, limit: 1_000 }, 0, () => []),
      getAll: async (ids: readonly string[]) => this.staff.filter(({ id }) => ids.includes(id)),
    };
    const { clock } = this;
    this.editorial = new Editorial({ store, records, clock, people, sameUnitApproval: 'refused' });
    const { editorial } = this;
    const misses = { top: async (n: number) => this.misses.slice(0, n) };
    const rolls = new Rolls({ store, records, editorial });
    this.parts = { store, records, clock, editorial, people, misses, rolls };
    this.opening = new Opening(this.parts);
    this.assigning = new Assigning(this.parts);
    this.judging = new Judging(this.parts);
    this.closing = new Closing(this.parts);
    this.board = new Board(this.parts);
    this.editions = new Editions({ store, editorial });
    this.curator = this.person('p-curator', ['curator']);
  }

  /** Employs somebody invented. */
  person(id: string, roles: readonly Role[], overrides: Partial<Person> = {}): Viewer {
    const value: Person = {
      ...{
        login: id,
        name: `Người ${id}`,
        email: null,
        roles,
        memberships: [],
        absences: [],
        identity: null,
      },
      ...{ password: null, mustChangePassword: false, closedAt: null, createdAt: '2020-01-01T00:00:00.000Z' },
      ...overrides,
    };
    const at = this.staff.findIndex((each) => each.id === id);
    this.staff.splice(at < 0 ? this.staff.length : at, at < 0 ? 0 : 1, { id, revision: 1, value });
    return viewerOf({ id, revision: 1, value }, this.clock.today(), null);
  }

  /** A reviewer of another unit than the lessons'. */
  reviewer(id = 'p-reviewer', overrides: Partial<Person> = {}): Viewer {
    return this.person(id, ['reviewer'], overrides);
  }

  /** Publishes the next version of an invented lesson; its words are drawn from its id, so that no two are alike. */
  async lesson(
    id: string,
    body: Partial<LessonBody> = {},
    at = '2026-01-05T02:00:00.000Z',
  ): Promise<ItemVersion> {
    const words = (part: string) =>
      Array.from({ length: 20 }, (_, n) => `${part}${id.replaceAll(/\W/g, '')}${n}`).join(' ');
    const own = { title: `Bài học giả định ${id}`, finding: words('x'), handling: words('y') };
    return this.publish('lesson', id, { ...FIXTURES.lesson, agency: UNIT, ...own, ...body }, at);
  }

  /** Publishes entries of the reference table of sectors. */
  async sectors(...keys: readonly string[]): Promise<void> {
    for (const key of keys)
      await this.publish('reference', entryId('sectors', key), {
        ...{ table: 'sectors', key, name: `Lĩnh vực giả định ${key}`, aliases: [] },
      });
  }

  async publish(
    kind: string,
    itemId: string,
    input: object,
    at = '2026-01-05T02:00:00.000Z',
  ): Promise<ItemVersion> {
    const definition = definitionOf(kind);
    const body = validBody(definition, input);
    const [state] = await this.store.current([itemId]);
    const entry = aVersion({
      ...{ itemId, kind, body, basedOn: state?.newest.version ?? 0, recordedAt: at, actor: 'p-author' },
      ...{ validity: definition.validity(body), links: definition.links(body), publish: true },
    });
    return (await this.store.append([entry]))[0]!;
  }

  plan(overrides: Partial<CyclePlan> = {}): CyclePlan {
    const year = overrides.year ?? 2026;
    const days = { opensOn: `${year}-11-01`, dueOn: `${year}-12-15` };
    return { year, kinds: [lesson.kind as 'lesson'], sectors: null, ...days, quorum: 1, ...overrides };
  }

  /** Opens the review of the year and gives out what it found. */
  async start(overrides: Partial<CyclePlan> = {}): Promise<void> {
    const plan = this.plan(overrides);
    await this.opening.open(this.curator, plan);
    await this.assigning.assignWaiting(this.curator, plan.year);
  }

  async candidate(itemId: string, year = 2026): Promise<Candidate> {
    const { rows } = await this.board.list(this.curator, year, {}, { cursor: null, limit: 1_000 });
    return rows.find((candidate) => candidate.itemId === itemId)!;
  }

  /** A verdict on what readers see of an item now; without the hash where it may be kept back from who gives it. */
  async judgement(itemId: string, overrides: Partial<Judgement> = {}): Promise<Judgement> {
    const [state] = await this.store.current([itemId]);
    const { version, contentHash: hash } = state!.published!;
    const contentHash = holdsRestricted(state!.published!) ? null : hash;
    const said = { ruling: 'keep', reason: 'còn đúng', into: null, proof: null, minutes: null } as const;
    return { version, contentHash, ...said, ...overrides };
  }

  /** Somebody employed, as policies see them now. */
  viewer(id: string): Viewer {
    const person = this.staff.find((each) => each.id === id)!;
    return viewerOf(person, this.clock.today(), null);
  }

  /** Whoever was given an item says this of it. */
  async judge(itemId: string, overrides: Partial<Judgement> = {}, year = 2026): Promise<Candidate> {
    const { assignee } = await this.candidate(itemId, year);
    const judgement = await this.judgement(itemId, overrides);
    return this.judging.judge(this.viewer(assignee!), year, itemId, judgement);
  }

  /** Takes the review of a year through to its edition, keeping all that nobody judged. */
  async finish(year = 2026): Promise<ItemVersion> {
    const filter = { state: 'assigned' } as const;
    const { rows } = await this.board.list(this.curator, year, filter, { cursor: null, limit: 1_000 });
    for (const { itemId } of rows) await this.judge(itemId, {}, year);
    return this.closing.close(this.curator, year);
  }
}
