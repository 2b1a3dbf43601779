import { setTimeout as pause } from 'node:timers/promises';
import { meiliTestSettings } from '@app/config';
import { aVersion, FIXTURES, MemoryKnowledgeStore, MemoryLeases, StillClock } from '@app/knowledge/testing';
import { FollowingIndexer, type SearchIndex } from '@app/search';
import { aDocument, aQuestion } from '@app/search/testing';
import { MeiliProcess } from '../testing/index.js';
import { MeiliSearchIndex } from './meili-search-index.js';

const { binary } = meiliTestSettings();
if (binary === null) {
  process.stderr.write('Meilisearch: nothing was killed; set MEILI_BINARY to a server that may be\n');
}

/** How long the server lives once the work has begun: from the first request to well after the last. */
const LIVES_MS = [3, 15, 40, 70, 100, 140, 180, 230, 300, 400];

(binary === null ? describe.skip : describe)('a server that is killed', () => {
  let server: MeiliProcess;
  beforeAll(async () => {
    server = await MeiliProcess.open(binary!);
  }, 30_000);
  afterAll(() => server.close());

  const open = (name: string) => MeiliSearchIndex.open({ url: server.url, key: server.key, name });

  /** Does `work` on a server that is killed meanwhile and started again. */
  const killing = async (ms: number, work: () => Promise<unknown>): Promise<void> => {
    const outcome = work().then(
      () => 'done',
      (error: unknown) => error,
    );
    await pause(ms);
    await server.kill();
    const ended = await outcome;
    if (ended !== 'done') expect(ended).toMatchObject({ code: 'unavailable' });
    await server.start();
  };

  const world = (name: string) => {
    const store = new MemoryKnowledgeStore();
    const index = open(name);
    const parts = { store, index, leases: new MemoryLeases(), indexId: name, clock: new StillClock() };
    const versions = new Map<string, number>();
    const write = async (count: number, word: string) => {
      for (let i = 0; i < count; i++) {
        const itemId = `lesson/${i}`;
        const basedOn = versions.get(itemId) ?? 0;
        const body = { ...FIXTURES.lesson, title: `Bài học ${word} ${i}` };
        await store.append([aVersion({ itemId, basedOn, body: body as never, publish: true })]);
        versions.set(itemId, basedOn + 1);
      }
    };
    return { index, indexer: new FollowingIndexer(parts), write };
  };

  const nothingDiffers = { missing: [], stale: [], surplus: [] };

  it('while changes come in serves what it held, and follows to the last of them', async () => {
    const { index, indexer, write } = world('followed');
    await write(60, 'khởi đầu');
    await indexer.catchUp();
    expect(await index.state()).toMatchObject({ documents: 60 });
    for (const [round, ms] of LIVES_MS.entries()) {
      const before = await index.state();
      await write(60, `vòng${round}`);
      await killing(ms, () => indexer.catchUp());
      expect((await index.state()).sequence).toBeGreaterThanOrEqual(before.sequence);
      expect((await index.state()).documents).toBe(60);
    }
    await indexer.catchUp();
    expect(await indexer.reconcile()).toEqual(nothingDiffers);
    const last = `vong${LIVES_MS.length - 1}`;
    expect((await index.recall(aQuestion(last))).total).toBe(60);
    expect((await index.frequencies([last]))[0]).toBeGreaterThanOrEqual(60);
  }, 120_000);

  it('while it is renewed serves the old index or the new one, and can be renewed', async () => {
    const { index, indexer, write } = world('renewed');
    await write(60, 'khởi đầu');
    await indexer.catchUp();
    expect(await index.state()).toMatchObject({ documents: 60 });
    for (const ms of LIVES_MS) {
      await killing(ms * 2, () => indexer.rebuild());
      expect((await index.state()).documents).toBe(60);
      expect((await index.recall(aQuestion('khoi dau'))).total).toBe(60);
    }
    await indexer.rebuild();
    expect(await indexer.reconcile()).toEqual(nothingDiffers);
    expect(await index.frequencies(['khoi_dau'])).toEqual([60]);
  }, 120_000);

  it('is not: whoever asks while it is renewed gets the old index or the new one', async () => {
    const index = open('asked');
    const put = (of: SearchIndex, word: string, count: number) =>
      of.apply({
        put: Array.from({ length: count }, (_, i) => aDocument({ id: `${word}-${i}`, text: `thư ${word}` })),
        remove: [],
        sequence: 1,
      });
    await put(index, 'cũ', 30);
    const totals = new Set<number>();
    let renewed = false;
    const asking = (async () => {
      while (!renewed) totals.add((await index.recall(aQuestion('thu'))).total);
    })();
    await index.renew((fresh) => put(fresh, 'mới', 40));
    renewed = true;
    await asking;
    totals.add((await index.recall(aQuestion('thu'))).total);
    expect([...totals].sort()).toEqual([30, 40]);
  }, 30_000);
});
