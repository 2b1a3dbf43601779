import {
  appended,
  type Change,
  type ChangeDraft,
  type Day,
  decideInForce,
  decodeCursor,
  type HistoryEntry,
  type InForce,
  type Instant,
  type ItemFilter,
  type ItemState,
  type ItemVersion,
  KnowledgeError,
  KnowledgeStore,
  type NewVersion,
  nextChange,
  nextVersion,
  type Page,
  pageOf,
  type PageRequest,
  publication,
  type Publication,
  type Referrer,
} from '@app/knowledge';

interface Shelf {
  readonly versions: ItemVersion[];
  published: number | null;
}

/** The store's specification in the plainest form: everything in memory, passing the same contract. */
export class MemoryKnowledgeStore extends KnowledgeStore {
  private shelves = new Map<string, Shelf>();
  private log: Change[] = [];

  override async append(batch: readonly NewVersion[]): Promise<readonly ItemVersion[]> {
    return this.atomically(() => batch.map((entry) => this.appendOne(entry)));
  }

  override async publish(act: Publication): Promise<void> {
    this.atomically(() => this.show(act));
  }

  override async current(ids: readonly string[]): Promise<readonly ItemState[]> {
    return ids.flatMap((id) => this.shelves.get(id) ?? []).map(stateOf);
  }

  override async version(itemId: string, n: number): Promise<ItemVersion | null> {
    return this.shelves.get(itemId)?.versions[n - 1] ?? null;
  }

  override async history(itemId: string): Promise<readonly HistoryEntry[]> {
    return (this.shelves.get(itemId)?.versions ?? []).map((version) => {
      const first = this.log
        .filter(
          (change) =>
            change.type === 'published' && change.itemId === itemId && change.version === version.version,
        )
        .map(({ at }) => at)
        .sort()[0];
      return { version, publishedAt: first ?? null };
    });
  }

  override async inForce(itemId: string, day: Day, knownAt: Instant): Promise<InForce> {
    return decideInForce(await this.history(itemId), day, knownAt);
  }

  override async list(filter: ItemFilter, page: PageRequest): Promise<Page<ItemState>> {
    const after = decodeCursor(page.cursor, 1)?.[0] ?? '';
    const all = [...this.shelves.values()].map(stateOf).filter((state) => holds(filter, state));
    const rows = all.sort(by(idOf)).filter((state) => idOf(state) > after);
    return pageOf(rows, page, all.length, (state) => [idOf(state)]);
  }

  override async referring(itemId: string, page: PageRequest): Promise<Page<Referrer>> {
    const after = decodeCursor(page.cursor, 4)?.map(String).join('\0') ?? '';
    const all = [...this.shelves.values()].map(stateOf).flatMap((state) => referrers(state, itemId));
    const rows = all.sort(by(orderOf)).filter((referrer) => orderOf(referrer) > after);
    return pageOf(rows, page, all.length, (referrer) => orderOf(referrer).split('\0'));
  }

  override async changes(since: number, limit: number): Promise<readonly Change[]> {
    return this.log.slice(since, since + limit);
  }

  private atomically<T>(act: () => T): T {
    const shelves = [...this.shelves].map(
      ([id, shelf]) => [id, { ...shelf, versions: [...shelf.versions] }] as const,
    );
    const before = { shelves: new Map(shelves), log: [...this.log] };
    try {
      return act();
    } catch (error) {
      Object.assign(this, before);
      throw error;
    }
  }

  private appendOne(entry: NewVersion): ItemVersion {
    const shelf = this.shelves.get(entry.itemId) ?? { versions: [], published: null };
    const version = nextVersion(shelf.versions.at(-1) ?? null, structuredClone(entry));
    shelf.versions.push(version);
    this.shelves.set(entry.itemId, shelf);
    this.record(appended(version));
    if (entry.publish) this.show({ ...version, at: entry.recordedAt });
    return version;
  }

  private show(act: Publication): void {
    const shelf = this.shelves.get(act.itemId);
    const shown = act.version ?? shelf?.published ?? null;
    const version = shown === null ? null : shelf?.versions[shown - 1];
    if (!shelf || version === undefined) {
      const which = act.version === null ? '' : ` bản ${act.version}`;
      throw new KnowledgeError('not-found', `không có ${act.itemId}${which}`);
    }
    if (version === null || shelf.published === act.version) return;
    this.record(publication(act, act.version === null ? 'withdrawn' : 'published', version));
    shelf.published = act.version;
  }

  private record(draft: ChangeDraft): void {
    this.log.push(nextChange(this.log.at(-1) ?? null, draft));
  }
}

function stateOf({ versions, published }: Shelf): ItemState {
  return { newest: versions.at(-1)!, published: published === null ? null : versions[published - 1]! };
}

function idOf({ newest }: ItemState): string {
  return newest.itemId;
}

function holds({ kinds, idPrefix, published }: ItemFilter, state: ItemState): boolean {
  return (
    (kinds?.includes(state.newest.kind) ?? true) &&
    state.newest.itemId.startsWith(idPrefix ?? '') &&
    (published === undefined || published === (state.published !== null))
  );
}

function referrers({ newest, published }: ItemState, target: string): Referrer[] {
  const versions = new Set([newest, ...(published ? [published] : [])]);
  return [...versions].flatMap(({ itemId, kind, version, links }) => {
    const mine = links.filter((link) => link.target === target);
    const distinct = new Map(
      mine.map(({ type, at }) => [`${type} ${at}`, { itemId, kind, version, type, at }]),
    );
    return [...distinct.values()];
  });
}

/** The parts of a referrer's place in the list; numbers padded so that text order is number order. */
function orderOf({ itemId, version, type, at }: Referrer): string {
  return [itemId, String(version).padStart(9, '0'), type, at ?? ''].join('\0');
}

function by<T>(key: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}
