import { Injectable } from '@nestjs/common';
import { type Guarded, mayRead, type Viewer } from '@app/access';
import {
  type Day,
  type HistoryEntry,
  type InForce,
  type Instant,
  type ItemState,
  type ItemVersion,
  KnowledgeError,
  KnowledgeStore,
} from '@app/knowledge';
import { Editorial, guardedVersion } from '@app/reviews';

/** A version somebody may read, with what policies know of it. */
export interface Seen {
  readonly version: ItemVersion;
  readonly guarded: Guarded;
}

/** An item as somebody sees it: the newest version they may read, and the published one where they may read that. */
export interface SeenItem {
  readonly newest: Seen;
  readonly published: Seen | null;
}

export interface SeenEntry extends Seen {
  readonly publishedAt: Instant | null;
}

/** What was asked of a day of law, and the version it speaks of; not loaded where that may not be read. */
export interface SeenInForce {
  readonly status: InForce['status'];
  readonly seen: Seen | null;
}

/** Reads items for somebody: what they may not read does not exist. Throws `not-found` where it is asked for by name. */
@Injectable()
export class VisibleItems {
  constructor(
    private readonly store: KnowledgeStore,
    private readonly editorial: Editorial,
  ) {}

  /** What is left of these items, in their order. */
  async of(viewer: Viewer, states: readonly ItemState[]): Promise<SeenItem[]> {
    const standings = await this.editorial.standings(states);
    return standings.flatMap(({ state: { newest, published }, guarded }) => {
      const shown = published && seenBy(viewer, published, guarded.published!);
      const last = seenBy(viewer, newest, guarded.newest) ?? shown;
      return last ? [{ newest: last, published: shown }] : [];
    });
  }

  /** Those among `ids` that exist for somebody, in the order asked. */
  async among(viewer: Viewer, ids: readonly string[]): Promise<SeenItem[]> {
    return ids.length === 0 ? [] : this.of(viewer, await this.store.current(ids));
  }

  async item(viewer: Viewer, id: string): Promise<SeenItem> {
    const item = await this.itemOrNone(viewer, id);
    if (item) return item;
    throw missingItem(id);
  }

  /** Null where the base has no such item; one it has and may not show is `not-found` as anywhere. */
  async itemOrNone(viewer: Viewer, id: string): Promise<SeenItem | null> {
    const states = await this.store.current([id]);
    const [item] = await this.of(viewer, states);
    if (states.length > 0 && !item) throw missingItem(id);
    return item ?? null;
  }

  /** Every version somebody may read, oldest first. */
  async history(viewer: Viewer, id: string): Promise<SeenEntry[]> {
    const entries = await this.entries(viewer, id);
    if (entries.length > 0) return entries;
    throw missingItem(id);
  }

  /** Those of these numbers, in the order asked. */
  async versions(viewer: Viewer, id: string, ...numbers: readonly number[]): Promise<Seen[]> {
    const entries = await this.entries(viewer, id);
    return numbers.map(
      (number) => entries.find(({ version }) => version.version === number) ?? missingVersion(id, number),
    );
  }

  /** See `KnowledgeStore.inForce`. */
  async inForce(viewer: Viewer, id: string, day: Day, knownAt: Instant): Promise<SeenInForce> {
    const { status, version } = await this.store.inForce(id, day, knownAt);
    if (version === null) return { status, seen: null };
    const entries = await this.entries(viewer, id);
    const seen = entries.find((entry) => entry.version.version === version.version);
    return seen ? { status, seen } : { status: 'not-loaded', seen: null };
  }

  private async entries(viewer: Viewer, id: string): Promise<SeenEntry[]> {
    const [history, [standing]] = await Promise.all([
      this.store.history(id),
      this.store.current([id]).then((states) => this.editorial.standings(states)),
    ]);
    if (!standing) return [];
    return history.flatMap((entry: HistoryEntry) => {
      const seen = seenBy(viewer, entry.version, guardedVersion(entry, standing));
      return seen ? [{ ...seen, publishedAt: entry.publishedAt }] : [];
    });
  }
}

function seenBy(viewer: Viewer, version: ItemVersion, guarded: Guarded): Seen | null {
  return mayRead(viewer, guarded) ? { version, guarded } : null;
}

/** What is said of an item that does not exist, for nobody or for who asks. */
export function missingItem(id: string): KnowledgeError {
  return new KnowledgeError('not-found', `Không có mục "${id}".`);
}

function missingVersion(id: string, number: number): never {
  throw new KnowledgeError('not-found', `Không có bản ${number} của mục "${id}".`);
}
