import { setImmediate as breathe } from 'node:timers/promises';
import { type Guarded, mayRead, type Viewer } from '@app/access';
import { type ItemState, type ItemVersion, type KnowledgeStore, type ManifestLine } from '@app/knowledge';
import { type Standings } from '../cycle/survey.js';
import { guardedVersion, type Standing } from '../editorial/standing.js';

/** What editions are read from. */
export interface EditionReading {
  readonly store: KnowledgeStore;
  readonly editorial: Standings;
}

const BATCH = 100;

/**
 * The versions that lines name and somebody may read now, in order. What became restricted since is shown to nobody
 * here: editions hold nothing restricted. Lets others work now and then.
 */
export async function* readable(
  { store, editorial }: EditionReading,
  viewer: Viewer,
  lines: Iterable<ManifestLine>,
): AsyncGenerator<ItemVersion> {
  for (const batch of batches(lines)) {
    const states = await store.current(batch.map(({ itemId }) => itemId));
    const standings = new Map(
      (await editorial.standings(states)).map((each) => [each.state.newest.itemId, each]),
    );
    for (const line of batch) {
      const standing = standings.get(line.itemId);
      const version = standing && (await versionOf(store, standing.state, line.version));
      const guarded = version && guardedAs(standing, version);
      if (guarded && guarded.classification !== 'restricted' && mayRead(viewer, guarded)) yield version;
    }
    await breathe();
  }
}

/** The items among `ids` that somebody may read now: as published, or as they stand where readers see them no more. */
export async function readableNow(
  { store, editorial }: EditionReading,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const standings = await editorial.standings(await store.current(ids));
  const known = standings.filter(({ guarded }) => mayRead(viewer, guarded.published ?? guarded.newest));
  return new Set(known.map(({ state }) => state.newest.itemId));
}

/** A version of an item, without asking again for those at hand. */
export async function versionOf(
  store: KnowledgeStore,
  { newest, published }: ItemState,
  n: number,
): Promise<ItemVersion | null> {
  return [published, newest].find((each) => each?.version === n) ?? store.version(newest.itemId, n);
}

export function* batches<T>(all: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const each of all) {
    batch.push(each);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What stands in an edition was published once. */
function guardedAs(standing: Standing, version: ItemVersion): Guarded {
  return guardedVersion({ version, publishedAt: version.recordedAt }, standing);
}
