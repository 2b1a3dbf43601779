import { mongoTestSettings } from '@app/config';
import { type KnowledgeStore, type NewVersion, verify } from '@app/knowledge';
import { aVersion } from '@app/knowledge/testing';
import { onMongo, Stores } from '../testing/index.js';

const LAW = 'nd-cp/01/2020/dieu-1';
const link = (at: string) => ({ type: 'rests-on', target: LAW, at });
const FIRST = { cursor: null, limit: 10 };

const before: readonly NewVersion[] = [
  aVersion({ itemId: 'lesson/a', links: [link('khoan-1')], publish: true }),
  aVersion({ itemId: 'lesson/b', links: [link('khoan-1')] }),
];
const after = (text: string): readonly NewVersion[] => [
  aVersion({ itemId: 'lesson/a', basedOn: 1, links: [link('khoan-2')], publish: true, body: { text } }),
  aVersion({ itemId: 'lesson/b', basedOn: 1 }),
  aVersion({ itemId: 'lesson/c', links: [link('khoan-2')], publish: true }),
];

/** What each way of reading says of the batch: whether it is there, or how much of it. */
const views: readonly ((store: KnowledgeStore) => Promise<unknown>)[] = [
  async (store) =>
    (await store.list({}, FIRST)).rows.map(({ newest, published }) => [newest.version, published?.version]),
  async (store) =>
    (await store.list({ published: true }, { ...FIRST, limit: 1 })).total +
    (await store.list({ published: true }, FIRST)).rows.length,
  async (store) =>
    (await store.current(['lesson/c', 'lesson/b', 'lesson/a'])).map(({ newest }) => newest.version),
  async (store) => (await store.referring(LAW, FIRST)).rows.map(({ itemId, at }) => [itemId, at]),
  async (store) => (await store.changes(0, 20)).length,
  async (store) => (await store.history('lesson/a')).map(({ publishedAt }) => publishedAt !== null),
  async (store) => [await store.version('lesson/b', 2), await store.version('lesson/c', 1)].map(Boolean),
  async (store) => (await store.inForce('lesson/a', '2026-06-01', '2027-01-01')).version?.version,
];

/** All views, beginning with one. */
const look = async (store: KnowledgeStore, first = 0) => {
  const seen: string[] = [];
  for (let n = 0; n < views.length; n += 1) {
    const view = (first + n) % views.length;
    seen[view] = JSON.stringify(await views[view]!(store));
  }
  return seen;
};

onMongo(mongoTestSettings(), (server) => {
  const stores = new Stores(server);

  /** A base at its old state, a reader of it, and a writer of the next batch that died after so many writes. */
  const died = async (writes: number, text: string) => {
    const uri = stores.fresh();
    const reader = await stores.open(uri);
    await reader.append(before);
    const old = await look(reader);
    const { store, mortal } = await stores.mortal(uri, writes);
    const append = store.append(after(text));
    const acknowledged = await append.then(Boolean, () => false);
    await mortal.rest();
    const committed = mortal.written.includes('commits.insertOne');
    return { reader, old, acknowledged, committed };
  };

  describe('a writer that dies', () => {
    it.each([
      ['a batch that travels in its commit', 'Ngắn', 10],
      ['a batch laid out in pieces', 'd'.repeat(600_000), 12],
    ])(
      'after any write of %s leaves all of it or nothing',
      async (_name, text, writes) => {
        const { reader: living } = await died(Number.POSITIVE_INFINITY, text);
        const whole = await look(living);
        const ends = new Set<boolean>();
        for (let n = 0; n <= writes; n += 1) {
          const first = (3 * n) % views.length;
          const { reader, old, acknowledged, committed } = await died(n, text);
          const seen = await look(reader, first);
          const isWhole = seen.map((view, v) => (view === whole[v] ? true : view === old[v] ? false : view));
          // What is not acknowledged may still be unseen, but once a reader saw it, it stays.
          const inOrder = isWhole.map((_, v) => isWhole[(first + v) % isWhole.length]);
          const turned = inOrder.indexOf(true);
          expect(inOrder.every((view, v) => view === (turned >= 0 && v >= turned))).toBe(true);
          if (acknowledged) expect(turned).toBe(0);
          expect(await look(reader)).toEqual(committed ? whole : old);
          expect(await verify(reader)).toMatchObject({ broken: null });
          await reader.append(committed ? [aVersion({ itemId: 'lesson/d' })] : after(text));
          expect(await verify(reader)).toMatchObject({ broken: null });
          ends.add(committed).add(acknowledged);
        }
        expect(ends).toEqual(new Set([true, false]));
      },
      120_000,
    );

    it('leaves its batch to be finished by the next writer', async () => {
      const uri = stores.fresh();
      const { store } = await stores.mortal(uri, 1);
      await expect(store.append(before)).rejects.toThrow('dead');
      const next = await stores.open(uri);
      await expect(next.append([before[0]!])).rejects.toMatchObject({ code: 'version-conflict' });
      await expect(next.append(after('Tiếp'))).resolves.toHaveLength(3);
      expect(await verify(next)).toMatchObject({ broken: null, items: 3 });
    });
  });

  describe('many readers and writers at once', () => {
    it('number the log without holes, and no reader sees part of a batch', async () => {
      const uri = stores.fresh();
      const writers = await Promise.all([1, 2, 3].map(() => stores.open(uri)));
      const reader = await stores.open(uri);
      let done = false;
      const writing = Promise.all(
        writers.map(async (store, w) => {
          for (let n = 0; n < 8; n += 1) {
            const batch = ['x', 'y', 'z'].map((part) =>
              aVersion({ itemId: `w${w}/${part}`, basedOn: n, publish: true }),
            );
            await store.append(batch);
          }
        }),
      ).finally(() => (done = true));
      while (!done) {
        for (const w of [0, 1, 2]) {
          const states = await reader.current(['x', 'y', 'z'].map((part) => `w${w}/${part}`));
          expect(new Set(states.map(({ newest }) => newest.version)).size).toBeLessThanOrEqual(1);
        }
        const { rows, total } = await reader.list({ published: true }, FIRST);
        expect(rows.length % 3).toBe(0);
        expect(total).toBe(rows.length);
        const changes = await reader.changes(0, 1000);
        expect(changes.at(-1)?.sequence ?? 0).toBe(changes.length);
      }
      await writing;
      expect(await verify(reader)).toMatchObject({ broken: null, checked: 3 * 8 * 3 * 2, items: 9 });
    }, 60_000);

    it('lets one of many processes win at every version', async () => {
      const uri = stores.fresh();
      const writers = await Promise.all([1, 2, 3, 4].map(() => stores.open(uri)));
      for (let basedOn = 0; basedOn < 10; basedOn += 1) {
        const race = await Promise.allSettled(
          writers.map((store, w) => store.append([aVersion({ basedOn, actor: `writer ${w}` })])),
        );
        expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        for (const { reason } of race.filter((end) => end.status === 'rejected')) {
          expect(reason).toMatchObject({ code: 'version-conflict' });
        }
      }
      expect(await verify(writers[0]!)).toMatchObject({ broken: null, checked: 10 });
    }, 60_000);
  });
});
