import fc from 'fast-check';
import { mongoTestSettings } from '@app/config';
import { type KnowledgeStore, type NewVersion } from '@app/knowledge';
import { aVersion, MemoryKnowledgeStore } from '@app/knowledge/testing';
import { onMongo, Stores } from '../testing/index.js';

const IDS = ['gap/a', 'lesson/a', 'lesson/b'];
const TARGETS = ['nd-cp/01/2020', 'nd-cp/01/2020/dieu-1'];
const ALL = { cursor: null, limit: 100 };

const aLink = fc.record({
  type: fc.constantFrom('cites', 'rests-on'),
  target: fc.constantFrom(...TARGETS),
  at: fc.constantFrom(null, 'khoan-1'),
});
const anEntry = fc.record({
  itemId: fc.constantFrom(...IDS),
  /** How far from the newest version its author started: mostly not at all. */
  off: fc.constantFrom(0, 0, 0, 0, 0, 1),
  links: fc.array(aLink, { maxLength: 3 }),
  publish: fc.boolean(),
});
const anAct = fc.oneof(
  fc.array(anEntry, { minLength: 1, maxLength: 4 }),
  fc.record({ itemId: fc.constantFrom(...IDS), version: fc.option(fc.integer({ min: 1, max: 4 })) }),
);
type Act = typeof anAct extends fc.Arbitrary<infer T> ? T : never;

/** What an act comes to: nothing, or the code of its refusal. */
async function done(store: KnowledgeStore, act: Act): Promise<string> {
  const publication = { at: '2026-02-01T00:00:00.000Z', actor: 'reviewer', reason: 'duyệt' };
  try {
    if (Array.isArray(act)) await store.append(await batchOf(store, act));
    else await store.publish({ ...publication, ...act });
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

async function batchOf(
  store: KnowledgeStore,
  entries: Extract<Act, readonly unknown[]>,
): Promise<NewVersion[]> {
  const states = await store.current(IDS);
  const newest = new Map(states.map(({ newest: { itemId, version } }) => [itemId, version]));
  return entries.map(({ itemId, off, links, publish }) => {
    const basedOn = (newest.get(itemId) ?? 0) + off;
    newest.set(itemId, basedOn + 1);
    return aVersion({ itemId, kind: itemId.split('/')[0]!, basedOn, links, publish });
  });
}

async function told(store: KnowledgeStore): Promise<unknown> {
  const filters = [
    {},
    { published: true },
    { kinds: ['lesson'] },
    { kinds: ['lesson', 'gap'], published: true },
  ];
  return {
    lists: await Promise.all(filters.map((filter) => store.list(filter, ALL))),
    under: await store.list({ idPrefix: 'lesson/', published: true }, ALL),
    referring: await Promise.all(TARGETS.map((target) => store.referring(target, ALL))),
    histories: await Promise.all(IDS.map((id) => store.history(id))),
    current: await store.current(IDS),
    changes: await store.changes(0, 1000),
  };
}

onMongo(mongoTestSettings(), (server) => {
  const stores = new Stores(server);

  it('a store on MongoDB tells what the plain one tells, whatever was written and refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 5, maxLength: 15 }), async (acts) => {
        const plain = new MemoryKnowledgeStore();
        const store = await stores.open(stores.fresh());
        for (const act of acts) expect(await done(store, act)).toBe(await done(plain, act));
        expect(await told(store)).toEqual(await told(plain));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
