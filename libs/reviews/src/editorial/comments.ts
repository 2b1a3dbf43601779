import { randomUUID } from 'node:crypto';
import {
  actorOf,
  Collection,
  commitOver,
  type Guarded,
  type Kept,
  mayDo,
  mayRead,
  type People,
  type Records,
  type RecordWrite,
  startsWith,
  type Viewer,
} from '@app/access';
import {
  type Clock,
  decodeCursor,
  type Instant,
  KnowledgeError,
  type KnowledgeStore,
  type Page,
  pageOf,
  type PageRequest,
} from '@app/knowledge';
import { type Editorial } from './editorial.js';
import { missingItem, permit } from './opening.js';
import { guardedVersion } from './standing.js';

/** What somebody says of a version while it is worked on. */
export interface Comment {
  readonly itemId: string;
  readonly version: number;
  readonly by: string;
  readonly at: Instant;
  readonly text: string;
  /** Ids of the people it names as `@login`. */
  readonly mentions: readonly string[];
  /** Those of them who have not answered it or put it aside. */
  readonly waitsFor: readonly string[];
}

/** `@login` that is not the end of a mail address. */
const MENTION = /(?<![\p{L}\p{N}._-])@([a-z0-9]+(?:[._-][a-z0-9]+)*)/giu;

const MOST_MENTIONS = 20;

/** The logins a text names, each once. */
export function mentionsIn(text: string): string[] {
  return [...new Set([...text.matchAll(MENTION)].map(([, login]) => login!.toLowerCase()))];
}

export function commentsIn(records: Records): Collection<Comment> {
  return new Collection<Comment>(records, 'comment', ({ itemId, at, waitsFor }) => [
    `item:${itemId} ${at}`,
    ...waitsFor.map((person) => `mentioned:${person} ${at}`),
  ]);
}

/** The comments that wait for somebody, in the order they were said. */
export function commentsFor(comments: Collection<Comment>, person: string): Promise<Kept<Comment>[]> {
  return comments.all(startsWith(`mentioned:${person} `));
}

export interface CommentsParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
  readonly people: Pick<People, 'byLogin'>;
  readonly editorial: Pick<Editorial, 'standingOf'>;
}

/**
 * The talk about versions among those who work on them; readers have no part in it. Throws `not-found` for what the
 * viewer may not read, `refused` for who may read it and not talk.
 */
export class Comments {
  private readonly comments: Collection<Comment>;

  constructor(private readonly parts: CommentsParts) {
    this.comments = commentsIn(parts.records);
  }

  /** What was said of those versions of an item that the viewer may read and talk about, oldest first. */
  async list(viewer: Viewer, itemId: string, page: PageRequest): Promise<Page<Kept<Comment>>> {
    const after = decodeCursor(page.cursor, 2);
    const followed = await this.followedVersions(viewer, itemId);
    const all = (await this.ofItem(itemId)).filter(({ value }) => followed.has(value.version));
    const rest = after === null ? all : all.filter((one) => placeOf(one) > after.join(' '));
    return pageOf(rest, page, all.length, ({ id, value }) => [value.at, id]);
  }

  /** Says something of a version; whoever it names finds it in their queue, and who named the viewer is answered. */
  async add(viewer: Viewer, itemId: string, version: number, text: string): Promise<Kept<Comment>> {
    const standing = await this.parts.editorial.standingOf(itemId);
    const entry = (await this.parts.store.history(itemId)).find((each) => each.version.version === version);
    const guarded = entry && guardedVersion(entry, standing);
    if (!guarded || !mayRead(viewer, guarded)) throw missingItem(`${itemId} bản ${version}`);
    permit(viewer, standing, mayDo(viewer, 'comment', guarded));
    const by = actorOf(viewer);
    const mentions = (await this.peopleNamedIn(text)).filter((id) => id !== by);
    const [id, at] = [`c-${randomUUID()}`, this.parts.clock.now()];
    const value: Comment = { itemId, version, by, at, text, mentions, waitsFor: mentions };
    const details = { comment: id, version, mentions };
    await commitOver(this.parts.records, async () => ({
      writes: [this.comments.create(id, value), ...(await this.answered(by, itemId))],
      entries: [{ at, actor: by, act: 'item.commented', subject: itemId, details }],
      outcome: undefined,
    }));
    return { id, revision: 1, value };
  }

  /** Puts aside what waits for the viewer in the talk about an item. */
  async putAside(viewer: Viewer, itemId: string): Promise<void> {
    const writes = () => this.answered(actorOf(viewer), itemId);
    await commitOver(this.parts.records, async () => ({
      writes: await writes(),
      entries: [],
      outcome: undefined,
    }));
  }

  private async followedVersions(viewer: Viewer, itemId: string): Promise<ReadonlySet<number>> {
    const standing = await this.parts.editorial.standingOf(itemId);
    const entries = (await this.parts.store.history(itemId)).map((entry) => ({
      version: entry.version.version,
      guarded: guardedVersion(entry, standing),
    }));
    if (!entries.some(({ guarded }) => mayRead(viewer, guarded))) throw missingItem(itemId);
    const followed = entries.filter(({ guarded }) => mayFollow(viewer, guarded));
    return new Set(followed.map(({ version }) => version));
  }

  /** In the order they were said. */
  private ofItem(itemId: string): Promise<Kept<Comment>[]> {
    return this.comments.all(startsWith(`item:${itemId} `));
  }

  private async answered(person: string, itemId: string): Promise<RecordWrite[]> {
    const waiting = await commentsFor(this.comments, person);
    return waiting
      .filter(({ value }) => value.itemId === itemId)
      .map((kept) => {
        const waitsFor = kept.value.waitsFor.filter((id) => id !== person);
        return this.comments.change(kept, { ...kept.value, waitsFor });
      });
  }

  /** Ids of the open accounts among the logins a text names; a name nobody has is only text. */
  private async peopleNamedIn(text: string): Promise<string[]> {
    const logins = mentionsIn(text);
    if (logins.length > MOST_MENTIONS) {
      const message = `nhắc tên nhiều nhất ${MOST_MENTIONS} người`;
      throw new KnowledgeError('invalid', `Một ý kiến ${message}.`, [{ field: 'text', message }]);
    }
    const found = await Promise.all(logins.map((login) => this.parts.people.byLogin(login)));
    return found.flatMap((person) => (person && person.value.closedAt === null ? [person.id] : []));
  }
}

/** Whether somebody may read the talk about a version: whoever may join it, also by a token to read with. */
export function mayFollow(viewer: Viewer, version: Guarded): boolean {
  return mayRead(viewer, version) && mayDo({ ...viewer, scopes: null }, 'comment', version);
}

function placeOf({ id, value }: Kept<Comment>): string {
  return `${value.at} ${id}`;
}
