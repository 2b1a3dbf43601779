import { setImmediate as breathe } from 'node:timers/promises';
import { type Change, type Clock, type ItemState, KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { type SearchIndex } from '../ports/search-index.js';
import { BITE, GROUP } from './follower.js';
import { project } from './projection.js';

/** Ids that differ between store and index. */
export interface Differences {
  /** Published but not in the index. */
  readonly missing: readonly string[];
  /** In the index with another content. */
  readonly stale: readonly string[];
  /** In the index alone. */
  readonly surplus: readonly string[];
}

interface Sides {
  readonly store: KnowledgeStore;
  readonly index: SearchIndex;
  readonly clock: Clock;
}

interface Expected {
  readonly id: string;
  /** Null when the item cannot be made into a document: it differs from whatever the index holds. */
  readonly hash: string | null;
}

/** Each text's id with its hash. */
type Held = Map<string, string>;

/**
 * Compares both sides by id and hash while they may go on changing: what differs is looked at again, and what the
 * index has yet to follow is no difference.
 */
export async function differences(sides: Sides): Promise<Differences> {
  const held: Held = new Map();
  for await (const { id, hash } of sides.index.entries()) held.set(id, hash);
  const suspects: string[] = [];
  for await (const states of published(sides.store)) {
    await breathe();
    const { missing, stale } = compare(await expectedOf(sides, states), held);
    suspects.push(...missing, ...stale);
  }
  suspects.push(...held.keys());
  const { sequence } = await sides.index.state();
  const found = await lookAgain(sides, suspects);
  const pending = new Set<string>();
  for await (const { itemId } of changesSince(sides.store, sequence)) pending.add(itemId);
  const settled = (ids: readonly string[]) => ids.filter((id) => !pending.has(itemOf(id)));
  return {
    missing: settled(found.missing),
    stale: settled(found.stale),
    surplus: settled(found.surplus),
  };
}

/** Of all that differs, the items to bring in again; a text of no known item counts as one, and goes. */
export function itemsToMend({ missing, stale, surplus }: Differences): string[] {
  return [...new Set([...surplus, ...[...missing, ...stale, ...surplus].map(itemOf)])];
}

function itemOf(id: string): string {
  return id.replace(/@\d+$/, '');
}

async function lookAgain(sides: Sides, suspects: readonly string[]): Promise<Differences> {
  const found = { missing: [] as string[], stale: [] as string[], surplus: [] as string[] };
  const byItem = Map.groupBy(suspects, itemOf);
  const itemIds = [...byItem.keys()];
  for (let from = 0; from < itemIds.length; from += GROUP) {
    const group = itemIds.slice(from, from + GROUP);
    const expected = await expectedOf(sides, await sides.store.current(group));
    const ids = new Set([...expected.map(({ id }) => id), ...group.flatMap((id) => byItem.get(id)!)]);
    const documents = await sides.index.documents([...ids]);
    const held: Held = new Map(documents.map(({ id, hash }) => [id, hash]));
    const { missing, stale } = compare(expected, held);
    const unknown = new Set(expected.filter(({ hash }) => hash === null).map(({ id }) => id));
    found.missing.push(...missing);
    found.stale.push(...stale);
    found.surplus.push(...[...held.keys()].filter((id) => !unknown.has(itemOf(id))));
  }
  return found;
}

/** Takes out of `held` what is expected; the rest is surplus. */
function compare(expected: readonly Expected[], held: Held): Omit<Differences, 'surplus'> {
  const [missing, stale]: [string[], string[]] = [[], []];
  for (const { id, hash } of expected) {
    const known = held.get(id);
    if (known === undefined) missing.push(id);
    else if (known !== hash) stale.push(id);
    held.delete(id);
  }
  return { missing, stale };
}

/** What the index should hold of these items; one that cannot be read hides none of the others. */
async function expectedOf(sides: Sides, states: readonly ItemState[]): Promise<Expected[]> {
  try {
    return await project(sides.store, states, sides.clock.now());
  } catch (error) {
    if (error instanceof KnowledgeError && error.code === 'unavailable') throw error;
    if (states.length === 1) return [{ id: states[0]!.newest.itemId, hash: null }];
    const middle = states.length >> 1;
    const halves = [states.slice(0, middle), states.slice(middle)];
    return (await Promise.all(halves.map((half) => expectedOf(sides, half)))).flat();
  }
}

async function* published(store: KnowledgeStore): AsyncGenerator<readonly ItemState[]> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<KnowledgeStore['list']>> = await store.list(
      { published: true },
      { cursor, limit: GROUP },
    );
    yield page.rows;
    cursor = page.next;
  } while (cursor !== null);
}

async function* changesSince(store: KnowledgeStore, sequence: number): AsyncGenerator<Change> {
  for (let since = sequence; ;) {
    const changes = await store.changes(since, BITE);
    yield* changes;
    if (changes.length < BITE) return;
    since = changes.at(-1)!.sequence;
  }
}
