import { setTimeout as pause } from 'node:timers/promises';
import { mongoTestSettings } from '@app/config';
import { KnowledgeError, verify } from '@app/knowledge';
import { aVersion, RunningProgram } from '@app/knowledge/testing';
import { onMongo, Stores, type TestServer } from '../testing/index.js';

const settings = mongoTestSettings();
const writerOf = (uri: string, item: string, ...counts: number[]) =>
  new RunningProgram('libs/storage-mongo/testing/writer.ts', [uri, item, ...counts.map(String)]);

onMongo(settings, (server) => {
  const stores = new Stores(server);

  describe('a process that is killed while it writes', () => {
    it('leaves every acknowledged write, no half one, and a store that verifies clean', async () => {
      const uri = stores.fresh();
      const store = await stores.open(uri);
      let acknowledged = 0;
      for (const lines of [2, 12]) {
        const writer = writerOf(uri, `lesson/after-${lines}`, 100_000, 10);
        await writer.until(() => writer.out.length >= lines);
        await writer.kill();
        acknowledged += writer.out.length;
        const beside = await store.list({ idPrefix: `lesson/after-${lines}-` }, { cursor: null, limit: 1 });
        const history = await store.history(`lesson/after-${lines}`);
        expect(history.length).toBeGreaterThanOrEqual(writer.out.length);
        expect(history.length).toBeLessThanOrEqual(writer.out.length + 1);
        expect(beside.total).toBe(history.length * 10);
        expect(await verify(store)).toMatchObject({ broken: null });
      }
      expect(acknowledged).toBeGreaterThanOrEqual(14);
    }, 60_000);
  });

  describe('two processes that write to one store', () => {
    it('let one win at every version, and the other is told so', async () => {
      const uri = stores.fresh();
      const store = await stores.open(uri);
      const writers = [1, 2].map(() => writerOf(uri, 'lesson/race', 30));
      for (const writer of writers) expect(await writer.ended()).toBe(0);
      const [one, other] = writers.map(({ out }) => out);
      for (let version = 1; version <= 30; version += 1) {
        const results = [one![version - 1], other![version - 1]].sort();
        expect(results).toEqual([String(version), 'version-conflict']);
      }
      expect(await store.history('lesson/race')).toHaveLength(30);
      expect(await verify(store)).toMatchObject({ broken: null, items: 1 });
    }, 60_000);
  });
});

/** These need a server of their own, to kill. */
onMongo({ ...settings, uri: null, required: false }, (server) => {
  const stores = new Stores(server);
  const restarted = async (mine: TestServer, afterMs: number) => {
    await mine.kill();
    await pause(afterMs);
    await mine.run();
  };

  describe('a server that is killed while it is written to', () => {
    it('has every acknowledged write when it is back, and the store goes on by itself', async () => {
      const store = await stores.open(stores.fresh(), { timeoutMs: 1000 });
      const acknowledged: string[] = [];
      const refusals: unknown[] = [];
      let done = false;
      const write = async (n: number) => {
        const ids = [`lesson/${n}/x`, `lesson/${n}/y`];
        await store.append(ids.map((itemId) => aVersion({ itemId, publish: true }))).then(
          () => acknowledged.push(...ids),
          (error: unknown) => refusals.push(error),
        );
      };
      const writing = (async () => {
        for (let n = 0; !done; n += 1) await write(n);
      })();
      try {
        for (const gap of [0, 1500]) {
          await pause(300);
          await restarted(server(), gap);
        }
        await pause(300);
      } finally {
        done = true;
        await writing;
      }
      const before = acknowledged.length;
      for (const n of [-1, -2, -3]) await write(n);
      expect(acknowledged).toHaveLength(before + 6);
      expect(
        refusals.filter((error) => !(error instanceof KnowledgeError && error.code === 'unavailable')),
      ).toEqual([]);
      expect(await store.current(acknowledged)).toHaveLength(acknowledged.length);
      const { total } = await store.list({}, { cursor: null, limit: 1 });
      expect(total % 2).toBe(0);
      expect(await verify(store)).toMatchObject({ broken: null, items: total });
    }, 60_000);

    it('is tried once, however long the write waited for its turn in a busy process', async () => {
      const store = await stores.open(stores.fresh(), { timeoutMs: 300 });
      const writing = store.append([aVersion()]);
      for (const until = performance.now() + 400; performance.now() < until;);
      expect(await writing).toHaveLength(1);
    });

    it('is reported as unavailable while it is away, with what to do', async () => {
      const store = await stores.open(stores.fresh(), { timeoutMs: 300 });
      await store.append([aVersion()]);
      await server().kill();
      const message = expect.stringContaining('thử lại sau giây lát');
      const unavailable = { code: 'unavailable', message };
      await expect(store.current(['lesson/a'])).rejects.toMatchObject(unavailable);
      await expect(store.list({}, { cursor: null, limit: 1 })).rejects.toMatchObject(unavailable);
      await expect(store.leases.claim('indexing', 'a', 0)).rejects.toMatchObject(unavailable);
      await expect(store.append([aVersion({ basedOn: 1 })])).rejects.toMatchObject({ code: 'unavailable' });
      await server().run();
      await expect(store.append([aVersion({ basedOn: 1 })])).resolves.toHaveLength(1);
      expect(await verify(store)).toMatchObject({ broken: null, items: 1 });
    }, 60_000);
  });
});
