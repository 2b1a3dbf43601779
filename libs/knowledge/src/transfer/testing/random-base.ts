import fc from 'fast-check';
import { KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { aVersion, MemoryKnowledgeStore } from '@app/knowledge/testing';

/** One call of the store: a batch of appends, or an item's pointer moved to one of its versions or to none. */
export type Act =
  | readonly { readonly item: string; readonly publish: boolean }[]
  | { readonly item: string; readonly show: number | null };

const item = fc.constantFrom('a', 'b', 'c');

/** Acts with every mix of versions, publications in the same act or later, and withdrawals. */
export const someActs: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.array(fc.record({ item, publish: fc.boolean() }), { minLength: 1, maxLength: 5 }),
    fc.record({ item, show: fc.option(fc.integer({ min: 1, max: 3 })) }),
  ),
  { maxLength: 20 },
);

/** Carries acts out one after the other, those that the store refuses left out. */
export async function carryOut(store: KnowledgeStore, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    if ('show' in act) await show(store, `lesson/${act.item}`, act.show);
    else await append(store, act);
  }
}

/** A base in memory of those acts. */
export async function baseOf(acts: readonly Act[]): Promise<MemoryKnowledgeStore> {
  const store = new MemoryKnowledgeStore();
  await carryOut(store, acts);
  return store;
}

async function append(
  store: KnowledgeStore,
  entries: readonly { readonly item: string; readonly publish: boolean }[],
): Promise<void> {
  const ids = [...new Set(entries.map((entry) => `lesson/${entry.item}`))];
  const newest = new Map(
    (await store.current(ids)).map((state) => [state.newest.itemId, state.newest.version]),
  );
  const batch = entries.map((entry) => {
    const itemId = `lesson/${entry.item}`;
    const basedOn = newest.get(itemId) ?? 0;
    newest.set(itemId, basedOn + 1);
    return aVersion({ itemId, basedOn, publish: entry.publish, body: { title: `Bài học ${basedOn}` } });
  });
  await store.append(batch);
}

/** In the very words of the append, so that only their order tells the acts apart. */
async function show(store: KnowledgeStore, itemId: string, version: number | null): Promise<void> {
  const { recordedAt, actor, reason } = aVersion();
  try {
    await store.publish({ itemId, version, at: recordedAt, actor, reason });
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
  }
}
