import { type AuditDraft, EVERY, type Records, type RecordWrite, startsWith, verifyAudit } from '@app/access';
import { aDraft, aWrite } from '@app/access/testing';
import { mongoTestSettings } from '@app/config';
import { onMongo, Stores, withDatabase } from '../testing/index.js';

const FIRST = { cursor: null, limit: 10 };
const before: readonly RecordWrite[] = [
  aWrite({ id: 'a', keys: ['k:1'] }),
  aWrite({ id: 'b', keys: ['k:2'] }),
  aWrite({ id: 'gone', keys: ['k:3'] }),
];
const after = (text: string): readonly RecordWrite[] => [
  aWrite({ id: 'a', basedOn: 1, body: { text }, keys: ['k:2', 'k:4'] }),
  aWrite({ id: 'b', basedOn: 1, body: null }),
  aWrite({ id: 'c', body: { text }, keys: ['k:1'] }),
  aWrite({ id: 'gone', body: { text }, keys: ['k:3'] }),
  aWrite({ type: 'other', id: 'd' }),
];
const said: readonly AuditDraft[] = [aDraft({ subject: 'a' }), aDraft({ subject: 'b' })];

/** A base of two records, a third that is gone, and an audit log. */
async function begin(records: Records): Promise<void> {
  await records.commit(before, [aDraft({ subject: 'a' })]);
  await records.commit([aWrite({ id: 'gone', basedOn: 1, body: null })], [aDraft({ subject: 'gone' })]);
}

/** What each way of reading says of a commit: whether it is there, or how much of it. */
const views: readonly ((records: Records) => Promise<unknown>)[] = [
  async (records) =>
    (await records.get('thing', ['a', 'b', 'c', 'gone'])).map(({ id, revision }) => [id, revision]),
  async (records) => (await records.find('thing', startsWith('k:'), FIRST)).rows.map(({ id }) => id),
  async (records) => (await records.find('thing', EVERY, { ...FIRST, limit: 1 })).total,
  (records) => records.types(),
  async (records) => (await records.entries(0, 10)).length,
  async (records) => (await records.findEntries({ subject: 'a' }, FIRST)).rows.length,
];

/** All views, beginning with one. */
async function look(records: Records, first = 0): Promise<string[]> {
  const seen: string[] = [];
  for (let n = 0; n < views.length; n += 1) {
    const view = (first + n) % views.length;
    seen[view] = JSON.stringify(await views[view]!(records));
  }
  return seen;
}

onMongo(mongoTestSettings(), (server) => {
  const stores = new Stores(server);

  /** Records at their old state, and a writer of the next commit that died after so many writes. */
  const died = async (writes: number, act: (records: Records) => Promise<void>) => {
    const uri = stores.fresh();
    const { records } = await stores.open(uri);
    await begin(records);
    const old = await look(records);
    const { store, mortal } = await stores.mortal(uri, writes);
    const acknowledged = await act(store.records).then(
      () => true,
      () => false,
    );
    await mortal.rest();
    return { uri, records, old, acknowledged, committed: mortal.written.includes('recordCommits.insertOne') };
  };

  describe('a writer of records that dies', () => {
    it.each([
      ['a commit that travels whole', 'Ngắn', 11],
      ['a commit laid out in pieces', 'd'.repeat(600_000), 13],
    ])(
      'after any write of %s leaves all of it or nothing',
      async (_name, text, writes) => {
        const act = (records: Records) => records.commit(after(text), said);
        const whole = await look((await died(Number.POSITIVE_INFINITY, act)).records);
        const ends = new Set<boolean>();
        for (let n = 0; n <= writes; n += 1) {
          const first = n % views.length;
          const { records, old, acknowledged, committed } = await died(n, act);
          const seen = await look(records, first);
          const isWhole = seen.map((view, v) => (view === whole[v] ? true : view === old[v] ? false : view));
          // What is not acknowledged may still be unseen, but once a reader saw it, it stays.
          const inOrder = isWhole.map((_, v) => isWhole[(first + v) % isWhole.length]);
          const turned = inOrder.indexOf(true);
          expect(inOrder.every((view, v) => view === (turned >= 0 && v >= turned))).toBe(true);
          if (acknowledged) expect(turned).toBe(0);
          expect(await look(records)).toEqual(committed ? whole : old);
          await (committed ? records.commit([aWrite({ id: 'e' })], said) : act(records));
          expect(await verifyAudit(records)).toMatchObject({ broken: null });
          ends.add(committed).add(acknowledged);
        }
        expect(ends).toEqual(new Set([true, false]));
      },
      120_000,
    );

    it('in the middle of forgetting leaves a log that is whole from its beginning', async () => {
      for (let n = 0; n <= 4; n += 1) {
        const { records, committed } = await died(n, (mortal) => mortal.forget(1));
        expect(await verifyAudit(records)).toMatchObject({ broken: null });
        expect((await records.anchor()).sequence).toBe(committed ? 1 : 0);
        expect((await records.entries(0, 10)).map(({ sequence }) => sequence)).toEqual(
          committed ? [2] : [1, 2],
        );
      }
    });
  });

  describe('what was taken away', () => {
    /** How many documents of a base hold these words anywhere. */
    const holding = (uri: string, words: string) =>
      withDatabase(uri, async (db) => {
        const all = await Promise.all(
          (await db.collections()).map((each) => each.find({}, { raw: true }).toArray()),
        );
        return all.flat().filter((bytes) => (bytes as unknown as Buffer).includes(words)).length;
      });
    const take = (records: Records) => records.commit([aWrite({ basedOn: 1, body: null })], []);

    it('is nowhere in the base any more', async () => {
      const uri = stores.fresh();
      const store = await stores.open(uri);
      await store.records.commit([aWrite({ body: { secret: 'mật giả định' } })], []);
      expect(await holding(uri, 'mật giả định')).toBeGreaterThan(0);
      await take(store.records);
      await store.records.close();
      expect(await holding(uri, 'mật giả định')).toBe(0);
    });

    it('is nowhere after the next opening, although its writers died anywhere in between', async () => {
      for (let n = 0; n <= 7; n += 1) {
        const uri = stores.fresh();
        const { store, mortal } = await stores.mortal(uri, n);
        await store.records.commit([aWrite({ body: { secret: 'mật giả định' } })], []).catch(() => undefined);
        await mortal.rest();
        const next = await stores.open(uri);
        if ((await next.records.get('thing', ['a'])).length > 0) await take(next.records);
        await next.records.close();
        await stores.open(uri);
        expect({ n, found: await holding(uri, 'mật giả định') }).toEqual({ n, found: 0 });
      }
    });
  });

  describe('what is left of a record that went', () => {
    it('goes too once no writer can bring it back, and a new one of that name is found by its keys', async () => {
      const uri = stores.fresh();
      const { records } = await stores.open(uri);
      await records.commit([aWrite({ keys: ['k:1'] }), aWrite({ id: 'b', keys: ['k:1'] })], []);
      await records.commit([aWrite({ basedOn: 1, body: null })], []);
      await records.close();
      const kept = () =>
        withDatabase(uri, (db) =>
          Promise.all(['records', 'recordKeys'].map((name) => db.collection(name).countDocuments())),
        );
      await stores.open(uri);
      expect(await kept()).toEqual([2, 4]);
      await withDatabase(uri, (db) =>
        db.collection('recordHead').updateOne({}, { $set: { sequence: 10_003 } }),
      );
      const later = await stores.open(uri);
      expect(await kept()).toEqual([1, 2]);
      await later.records.commit([aWrite({ keys: ['k:1'] })], []);
      const { rows } = await later.records.find('thing', startsWith('k:'), FIRST);
      expect(rows.map(({ id, revision }) => [id, revision])).toEqual([
        ['a', 1],
        ['b', 1],
      ]);
    });
  });

  describe('several processes that write records', () => {
    it('leave an audit log without a hole, and count every write once', async () => {
      const uri = stores.fresh();
      const processes = await Promise.all([1, 2, 3].map(() => stores.open(uri)));
      await Promise.all(
        processes.map(async ({ records }, n) => {
          for (let i = 0; i < 8; i += 1) {
            await records.commit(
              [aWrite({ id: `${n} ${i}`, keys: [`of:${n}`] })],
              [aDraft({ actor: `p-${n}` })],
            );
          }
        }),
      );
      const { records } = processes[0]!;
      expect(await verifyAudit(records)).toMatchObject({ broken: null, checked: 24 });
      expect((await records.find('thing', startsWith('of:'), FIRST)).total).toBe(24);
    });
  });

  describe('one stored document of the audit log that was altered', () => {
    it.each([
      ['in who acted', { actor: 'p-0000000009' }, 'hash'],
      ['in its details', { details: '{"n":8}' }, 'hash'],
      ['in the form of its details', { details: '{"n";7}' }, 'unreadable'],
    ])('%s is named by its number', async (_name, change, fault) => {
      const uri = stores.fresh();
      const { records } = await stores.open(uri);
      await records.commit(
        [],
        Array.from({ length: 12 }, (_, n) => aDraft({ details: { n } })),
      );
      await withDatabase(uri, (db) =>
        db.collection<{ _id: number }>('audit').updateOne({ _id: 8 }, { $set: change }),
      );
      expect((await verifyAudit(records)).broken).toEqual({ sequence: 8, fault });
    });

    it('or taken out is named by its number', async () => {
      const uri = stores.fresh();
      const { records } = await stores.open(uri);
      await records.commit(
        [],
        Array.from({ length: 12 }, () => aDraft()),
      );
      await withDatabase(uri, (db) => db.collection<{ _id: number }>('audit').deleteOne({ _id: 8 }));
      expect((await verifyAudit(records)).broken).toEqual({ sequence: 8, fault: 'missing' });
    });
  });
});
