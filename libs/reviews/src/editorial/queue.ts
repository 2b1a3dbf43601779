import { setImmediate as breathe } from 'node:timers/promises';
import { actorOf, is, mayDo, type People, type Viewer } from '@app/access';
import {
  type Day,
  decodeCursor,
  definitionOf,
  everyRow,
  type Page,
  pageOf,
  type PageRequest,
  vietnamDay,
} from '@app/knowledge';
import { commentsFor, commentsIn, mayFollow } from './comments.js';
import { type Editorial, type EditorialParts } from './editorial.js';
import { judgedOf } from './opening.js';
import { isOf } from './stage.js';
import { guardedVersion, type Standing } from './standing.js';
import { type Decision } from './work.js';
import { ownerKey, type Waiting, waitingKey, worksIn } from './works.js';

/** Why an item waits for somebody, in the order of a queue. `orphaned`: whoever answers for it has left. */
export const TASK_REASONS = [
  'to-approve',
  'to-publish',
  'changes-requested',
  'mentioned',
  'overdue',
  'orphaned',
] as const;
export type TaskReason = (typeof TASK_REASONS)[number];

/** Something that waits for somebody. */
export interface Task {
  readonly why: TaskReason;
  readonly itemId: string;
  readonly kind: string;
  readonly title: string;
  readonly version: number;
  /** Since when it waits. */
  readonly since: Day;
  /** Id of who handed it in, sent it back, named the viewer, or left; null: time alone. */
  readonly by: string | null;
  /** What they said. */
  readonly note: string | null;
}

export interface QueueParts extends Omit<EditorialParts, 'people'> {
  readonly people: Pick<People, 'list' | 'getAll'>;
  readonly editorial: Pick<Editorial, 'standings'>;
}

const AT_ONCE = 200;

/** What waits for each person. All of it is looked at for every page: nobody's queue is long. */
export class WorkQueue {
  private readonly works;
  private readonly comments;

  constructor(private readonly parts: QueueParts) {
    this.works = worksIn(parts.records);
    this.comments = commentsIn(parts.records);
  }

  /** By reason, then the longest waiting first. */
  async queueOf(viewer: Viewer, page: PageRequest): Promise<Page<Task>> {
    const after = decodeCursor(page.cursor, 3)?.join(' ') ?? '';
    const me = actorOf(viewer);
    const found = [
      ...(await this.toApprove(viewer)),
      ...(await this.toPublish(viewer)),
      ...(await this.sentBack(viewer, me)),
      ...(await this.mentioned(viewer, me)),
      ...(await this.overdue(viewer, me)),
      ...(await this.orphaned(viewer)),
    ];
    const tasks = found.sort((a, b) => (orderOf(a).join(' ') < orderOf(b).join(' ') ? -1 : 1));
    const rest = tasks.filter((task) => orderOf(task).join(' ') > after);
    return pageOf(rest, page, tasks.length, orderOf);
  }

  private async toApprove(viewer: Viewer): Promise<Task[]> {
    const tasks: Task[] = [];
    for await (const standing of this.waitingFor('approval')) {
      if (standing.stage === 'submitted' && (await this.isJudgeOf(viewer, standing)))
        tasks.push(taskOf('to-approve', standing, saidBy(standing.work.submission!)));
    }
    return tasks;
  }

  /** Who wrote before is asked of the history, and only for who may judge such items at all. */
  private async isJudgeOf(viewer: Viewer, standing: Standing): Promise<boolean> {
    const { sameUnitApproval: sameUnit } = this.parts;
    const { guarded, state } = standing;
    const judged = { ...guarded.newest, kind: state.newest.kind, authors: [], units: [], sameUnit };
    return mayDo(viewer, 'approve', judged) && mayDo(viewer, 'approve', await judgedOf(this.parts, standing));
  }

  private async toPublish(viewer: Viewer): Promise<Task[]> {
    const tasks: Task[] = [];
    for await (const standing of this.waitingFor('publication')) {
      const { stage, guarded, work } = standing;
      if (stage === 'approved' && mayDo(viewer, 'publish', guarded.newest))
        tasks.push(taskOf('to-publish', standing, saidBy(work.submission!)));
    }
    return tasks;
  }

  private async sentBack(viewer: Viewer, me: string): Promise<Task[]> {
    const tasks: Task[] = [];
    for await (const standing of this.waitingFor('changes')) {
      const { state, work, owner, guarded } = standing;
      const isConcerned = [owner, state.newest.actor, work.submission?.by].includes(me);
      if (!isConcerned || !isOf(work.changesRequested, state.newest)) continue;
      if (mayDo(viewer, 'revise', guarded.newest))
        tasks.push(taskOf('changes-requested', standing, saidBy(work.changesRequested!)));
    }
    return tasks;
  }

  /** One task an item: the last time it was asked for. */
  private async mentioned(viewer: Viewer, me: string): Promise<Task[]> {
    const comments = (await commentsFor(this.comments, me)).map(({ value }) => value);
    const byItem = new Map(comments.map((comment) => [comment.itemId, comment]));
    const tasks: Task[] = [];
    for await (const standing of this.standingsOf([...byItem.keys()])) {
      const { by, at, text, version: n } = byItem.get(standing.state.newest.itemId)!;
      const history = await this.parts.store.history(standing.state.newest.itemId);
      const entry = history.find(({ version }) => version.version === n);
      if (!entry || !mayFollow(viewer, guardedVersion(entry, standing))) continue;
      tasks.push(taskOf('mentioned', standing, saidBy({ by, at, note: text }), entry.version));
    }
    return tasks;
  }

  private async overdue(viewer: Viewer, me: string): Promise<Task[]> {
    const tasks: Task[] = [];
    for await (const standing of this.ownedBy(me)) {
      const { overdue, guarded, due, state } = standing;
      if (overdue && mayDo(viewer, 'renew', guarded.published!))
        tasks.push(taskOf('overdue', standing, { since: due!, by: null, note: null }, state.published!));
    }
    return tasks;
  }

  /** For curators, who may give them to somebody else. */
  private async orphaned(viewer: Viewer): Promise<Task[]> {
    if (!viewer.roles.includes('curator')) return [];
    const people = await everyRow((page) => this.parts.people.list({}, page));
    const tasks: Task[] = [];
    for (const { id: by, value } of people) {
      if (value.closedAt === null) continue;
      const left = { since: vietnamDay(value.closedAt), by, note: null };
      for await (const standing of this.ownedBy(by)) {
        const { stage, guarded } = standing;
        if (stage !== 'retired' && mayDo(viewer, 'hand-over', guarded.published ?? guarded.newest))
          tasks.push(taskOf('orphaned', standing, left));
      }
    }
    return tasks;
  }

  private async *waitingFor(what: Waiting): AsyncGenerator<Standing> {
    yield* this.standingsOf((await this.works.all(is(waitingKey(what)))).map(({ id }) => id));
  }

  private async *ownedBy(person: string): AsyncGenerator<Standing> {
    yield* this.standingsOf((await this.works.all(is(ownerKey(person)))).map(({ id }) => id));
  }

  /** One batch after the other, with room for other requests in between: whoever loaded a base owns thousands. */
  private async *standingsOf(ids: readonly string[]): AsyncGenerator<Standing> {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      if (at > 0) await breathe();
      const states = await this.parts.store.current(ids.slice(at, at + AT_ONCE));
      yield* await this.parts.editorial.standings(states);
    }
  }
}

type Waited = Pick<Task, 'since' | 'by' | 'note'>;

function saidBy({ by, at, note }: Pick<Decision, 'by' | 'at' | 'note'>): Waited {
  return { since: vietnamDay(at), by, note };
}

function taskOf(why: TaskReason, { state }: Standing, waited: Waited, about = state.newest): Task {
  const { itemId, kind, version, body } = about;
  const { title } = definitionOf(kind).describe(body);
  return { why, itemId, kind, title, version, ...waited };
}

/** An item waits for one reason once. */
function orderOf({ why, since, itemId }: Task): string[] {
  return [String(TASK_REASONS.indexOf(why)), since, itemId];
}
