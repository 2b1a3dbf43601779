import { definitionOf } from '../kinds/index.js';
import { type KnowledgeStore } from '../ports/knowledge-store.js';
import { type Clock } from '../time.js';
import { canonicalJson } from './hash.js';
import { type Body, type ItemVersion, type NewVersion } from './version.js';

/**
 * What a file says of an item. `over` lays it on a stored body (null: there is none yet), keeping what others wrote.
 * `soleText`: the file tells the one text of the item, so a first day that moves is a correction, not an amendment.
 */
export interface Saying {
  readonly kind: string;
  readonly id: string;
  readonly over: (stored: Body | null) => Body;
  readonly reason: string;
  readonly soleText: boolean;
}

/** Told how many of the sayings were weighed; waited for, so that others may work meanwhile. */
export type Weighed = (done: number, total: number) => Promise<void>;

const unheard: Weighed = async () => undefined;

/** The versions to append, and the ids of items of which nothing new was said. */
export interface Heard {
  readonly versions: readonly NewVersion[];
  readonly unchanged: readonly string[];
}

/**
 * Turns what files say into new published versions. A file that says what some version of the item said already
 * gives none: loading again writes nothing, and what people changed since stands.
 */
export async function hear(
  store: KnowledgeStore,
  clock: Clock,
  actor: string,
  sayings: readonly Saying[],
  weighed: Weighed = unheard,
): Promise<Heard> {
  const states = await store.current([...new Set(sayings.map(({ id }) => id))]);
  const newest = new Map<string, Told>(states.map((state) => [state.newest.itemId, state.newest]));
  const versions: NewVersion[] = [];
  const unchanged: string[] = [];
  for (const [done, saying] of sayings.entries()) {
    await weighed(done, sayings.length);
    const stored = newest.get(saying.id) ?? null;
    const earlier = versions.filter(({ itemId }) => itemId === saying.id);
    if (stored && (await isToldBy(store, saying, [stored, ...earlier]))) {
      unchanged.push(saying.id);
      continue;
    }
    const version = versionOf(saying, stored, clock.now(), actor);
    versions.push(version);
    newest.set(saying.id, { ...version, version: version.basedOn + 1 });
  }
  await weighed(sayings.length, sayings.length);
  return { versions, unchanged };
}

type Told = Pick<ItemVersion, 'body' | 'validity' | 'version' | 'recordedAt'>;

async function isToldBy(
  store: KnowledgeStore,
  { id, over }: Saying,
  recent: readonly Pick<Told, 'body'>[],
): Promise<boolean> {
  const says = ({ body }: Pick<Told, 'body'>) => canonicalJson(over(body)) === canonicalJson(body);
  return recent.some(says) || (await store.history(id)).some(({ version }) => says(version));
}

function versionOf(
  { kind, id, over, reason, soleText }: Saying,
  stored: Told | null,
  now: string,
  actor: string,
): NewVersion {
  const definition = definitionOf(kind);
  const body = over(stored?.body ?? null);
  const validity = definition.validity(body);
  const moved = stored && validity && (stored.validity?.from ?? null) !== validity.from;
  return {
    itemId: id,
    kind,
    basedOn: stored?.version ?? 0,
    body,
    validity,
    links: definition.links(body),
    corrects: soleText && moved ? stored.version : null,
    recordedAt: stored && stored.recordedAt > now ? stored.recordedAt : now,
    actor,
    reason,
    publish: true,
  };
}
