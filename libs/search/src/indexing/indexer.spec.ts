import { type NewVersion } from '@app/knowledge';
import { aProvision, aVersion, FIXTURES, MemoryKnowledgeStore, StillClock } from '@app/knowledge/testing';
import { MemorySearchIndex } from '../../testing/memory-index.js';
import { aQuestion, aRequest } from '../../testing/builders.js';
import { Indexer } from './indexer.js';

const lesson = (title: string, overrides: Partial<NewVersion> = {}) =>
  aVersion({ body: { ...FIXTURES.lesson, title } as never, publish: true, ...overrides });

const provision = (from: string, heading: string, overrides: Partial<NewVersion> = {}) =>
  aProvision(
    { from },
    { body: { ...FIXTURES.provision, heading, validity: { from } } as never, publish: true, ...overrides },
  );

describe('following the store', () => {
  const clock = new StillClock();
  let store: MemoryKnowledgeStore;
  let index: MemorySearchIndex;
  let indexer: Indexer;
  const ids = async (question: string, day?: string) => {
    const asked = day ? { day, asOfDay: true } : {};
    const { candidates } = await index.recall(aQuestion(question, asked));
    return candidates.map(({ id }) => id).sort();
  };

  beforeEach(() => {
    store = new MemoryKnowledgeStore();
    index = new MemorySearchIndex();
    indexer = new Indexer(store, index, clock);
  });

  it('finds what was published, and no drafts', async () => {
    await store.append([lesson('Thư rác'), lesson('Bản nháp', { itemId: 'lesson/b', publish: false })]);
    await indexer.catchUp();
    expect(await ids('thu rac')).toEqual(['lesson/a']);
    expect(await ids('nhap')).toEqual([]);
  });

  it('shows readers the published text while a draft goes on', async () => {
    await store.append([lesson('Thư rác'), lesson('Tin nhắn', { basedOn: 1, publish: false })]);
    await indexer.catchUp();
    expect(await ids('rac')).toEqual(['lesson/a']);
    expect(await ids('nhan')).toEqual([]);
  });

  it('takes out what was withdrawn', async () => {
    await store.append([lesson('Thư rác')]);
    await indexer.catchUp();
    const at = '2026-02-01T00:00:00.000Z';
    await store.publish({ itemId: 'lesson/a', version: null, at, actor: 'curator', reason: 'rút' });
    await indexer.catchUp();
    expect(await ids('rac')).toEqual([]);
    expect(await indexer.reconcile()).toEqual({ missing: [], stale: [], surplus: [] });
  });

  it('finds on a day of the past the text that held then', async () => {
    await store.append([
      provision('2020-03-01', 'Chuyển phát'),
      provision('2024-01-01', 'Gửi hàng', { basedOn: 1 }),
    ]);
    await indexer.catchUp();
    const [id] = await ids('gui hang');
    expect(await ids('chuyen phat')).toEqual([]);
    expect(await ids('chuyen phat', '2021-05-05')).toEqual([`${id}@1`]);
    expect(await ids('chuyen phat', '2024-01-01')).toEqual([]);
    expect(await ids('gui hang', '2024-01-01')).toEqual([id]);
  });

  it('points to the clause by its place in the text', async () => {
    await store.append([provision('2020-03-01', 'Chuyển phát')]);
    await indexer.catchUp();
    const [document] = await index.documents(['nd-cp/01/2020/dieu-1']);
    const at = document!.anchors.map(({ at, start }) => [at, document!.text.slice(start, start + 9)]);
    expect(at).toContainEqual(['khoan-2', expect.stringContaining('Khoản này')]);
  });

  it('reads only what is new, and says how much', async () => {
    await store.append([lesson('Thư rác')]);
    const read = await indexer.catchUp();
    expect(read).toBeGreaterThan(0);
    expect(await indexer.catchUp()).toBe(0);
  });

  it('has everything written before a call when the call returns, however many are under way', async () => {
    const running = [indexer.catchUp(), indexer.catchUp()];
    await store.append([lesson('Thư rác')]);
    await Promise.all([...running, indexer.catchUp()]);
    expect(await ids('rac')).toEqual(['lesson/a']);
  });

  it('begins anew when the store was put back to an earlier copy', async () => {
    await store.append([lesson('Thư rác')]);
    await index.apply({ put: [], remove: [], sequence: 999 });
    await indexer.catchUp();
    expect(await ids('rac')).toEqual(['lesson/a']);
  });

  it('names what is missing, stale and surplus, and a rebuild leaves no difference', async () => {
    await store.append([lesson('Một'), lesson('Hai', { itemId: 'lesson/b' })]);
    await indexer.catchUp();
    await store.append([lesson('Ba', { basedOn: 1 }), lesson('Bốn', { itemId: 'lesson/c' })]);
    const { candidates } = await index.recall(aRequest());
    expect(candidates).toHaveLength(2);
    await index.apply({ put: [], remove: ['lesson/b'], sequence: (await index.state()).sequence });
    const [document] = await index.documents(['lesson/a']);
    const { indexed } = await import('./document-of.js');
    const stray = indexed({ ...document!, id: 'lesson/stray', itemId: 'lesson/stray' });
    await index.apply({ put: [stray], remove: [], sequence: (await index.state()).sequence });
    expect(await indexer.reconcile()).toEqual({
      missing: ['lesson/b', 'lesson/c'],
      stale: ['lesson/a'],
      surplus: ['lesson/stray'],
    });
    await indexer.rebuild();
    expect(await indexer.reconcile()).toEqual({ missing: [], stale: [], surplus: [] });
  });
});
