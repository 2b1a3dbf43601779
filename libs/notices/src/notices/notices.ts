import {
  actorOf,
  type Collection,
  commitOver,
  type Kept,
  type KeyRange,
  mayRead,
  type Records,
  startsWith,
  type Viewer,
} from '@app/access';
import { type Clock, definitionOf, type KnowledgeStore, type PageRequest } from '@app/knowledge';
import { guardedVersions, placeKey, type Standings } from '../following/guarded-versions.js';
import { listOf, type Notice, noticesIn } from './notice.js';

/** Notices marked in one commit. */
const MOST_WRITES = 500;

export interface NoticeParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
  readonly standings: Standings;
}

/** A notice with what its version is called. */
export interface ShownNotice extends Kept<Notice> {
  readonly title: string;
}

export interface NoticePage {
  readonly rows: readonly ShownNotice[];
  readonly next: string | null;
}

/** What was told to people. `viewer` is somebody who has logged in. */
export class Notices {
  constructor(private readonly parts: NoticeParts) {}

  /**
   * Somebody's notices, unread ones first, the newest of each first. What they may not read any more is not there:
   * so there is no total, for it would tell of it.
   */
  async list(viewer: Viewer, { cursor, limit }: PageRequest, unreadOnly: boolean): Promise<NoticePage> {
    const range = startsWith(listOf(actorOf(viewer), unreadOnly ? false : undefined));
    const rows: ShownNotice[] = [];
    let next = cursor;
    do {
      const page = await noticesIn(this.parts.records).find(range, {
        cursor: next,
        limit: limit - rows.length,
      });
      rows.push(...(await this.readable(viewer, page.rows)));
      next = page.next;
    } while (next !== null && rows.length < limit);
    return { rows, next };
  }

  /** Marks some of somebody's notices as read, or all; ids of others, and of none, are passed over. */
  async read(viewer: Viewer, ids: readonly string[] | 'all'): Promise<void> {
    const { records, clock } = this.parts;
    const notices = noticesIn(records);
    const person = actorOf(viewer);
    const asked = ids === 'all' ? await everyId(notices, startsWith(listOf(person, false))) : ids;
    for (let from = 0; from < asked.length; from += MOST_WRITES) {
      const some = asked.slice(from, from + MOST_WRITES);
      // A letter that goes out meanwhile changes the same records: how they stand is read in every round.
      await commitOver(records, async () => {
        const found = await notices.getAll(some);
        const unread = found.filter(({ value }) => value.person === person && value.readAt === null);
        const writes = unread.map((kept) => notices.change(kept, { ...kept.value, readAt: clock.now() }));
        return { writes, entries: [], outcome: null };
      });
    }
  }

  private async readable(viewer: Viewer, rows: readonly Kept<Notice>[]): Promise<ShownNotice[]> {
    const { store, standings } = this.parts;
    const versions = await guardedVersions(
      rows.map(({ value }) => value),
      store,
      standings,
    );
    return rows.flatMap((row) => {
      const found = versions.get(placeKey(row.value));
      if (!found || !mayRead(viewer, found.guarded)) return [];
      const { kind, body } = found.version;
      return [{ ...row, title: definitionOf(kind).describe(body).title }];
    });
  }
}

async function everyId(notices: Collection<Notice>, range: KeyRange): Promise<string[]> {
  return (await notices.all(range)).map(({ id }) => id);
}
