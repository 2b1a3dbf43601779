import { type Guarded } from '@app/access';
import { type ItemState, type ItemVersion, type KnowledgeStore } from '@app/knowledge';
import { guardedVersion, type Standing } from '@app/reviews';

/** Tells how items stand: `Editorial` does. */
export interface Standings {
  standings(states: readonly ItemState[]): Promise<readonly Standing[]>;
}

/** A version with what policies have to know of it. */
export interface GuardedVersion {
  readonly version: ItemVersion;
  readonly guarded: Guarded;
}

export interface FoundVersion extends GuardedVersion {
  /** Whether nothing was written after it. */
  readonly isNewest: boolean;
}

/** One version of one item. */
export interface Place {
  readonly itemId: string;
  readonly version: number;
}

/** The versions among `places` that exist, as they stand now; see `placeKey`. */
export async function guardedVersions(
  places: readonly Place[],
  store: KnowledgeStore,
  standings: Standings,
): Promise<ReadonlyMap<string, FoundVersion>> {
  const ids = [...new Set(places.map(({ itemId }) => itemId))];
  const known = await standings.standings(await store.current(ids));
  const byItem = new Map(known.map((standing) => [standing.state.newest.itemId, standing]));
  const found = new Map<string, FoundVersion>();
  for (const place of places) {
    const standing = byItem.get(place.itemId);
    const guarded = standing && !found.has(placeKey(place)) && (await guardedIn(standing, place, store));
    if (guarded) found.set(placeKey(place), guarded);
  }
  return found;
}

export function placeKey({ itemId, version }: Place): string {
  return `${version} ${itemId}`;
}

async function guardedIn(
  standing: Standing,
  { itemId, version: n }: Place,
  store: KnowledgeStore,
): Promise<FoundVersion | null> {
  const { state, guarded } = standing;
  const isNewest = state.newest.version === n;
  if (state.published?.version === n && guarded.published)
    return { version: state.published, guarded: guarded.published, isNewest };
  if (isNewest) return { version: state.newest, guarded: guarded.newest, isNewest };
  const entry = (await store.history(itemId))[n - 1];
  return entry ? { version: entry.version, guarded: guardedVersion(entry, standing), isNewest } : null;
}
