import { aProvision, FIXTURES } from '@app/knowledge/testing';
import { type NewVersion } from '@app/knowledge';
import { indexed } from './document-of.js';
import { type FollowingIndexer } from './following-indexer.js';
import { lesson, World } from './testing/world.js';

const provision = (from: string, heading: string, overrides: Partial<NewVersion> = {}) =>
  aProvision(
    { from },
    { body: { ...FIXTURES.provision, heading, validity: { from } } as never, publish: true, ...overrides },
  );

const NONE = { missing: [], stale: [], surplus: [] };

describe('following the store', () => {
  let world: World;
  let indexer: FollowingIndexer;

  beforeEach(() => {
    world = new World();
    indexer = world.process().indexer;
  });

  it('finds what was published, and no drafts', async () => {
    const draft = lesson('Bản nháp', { itemId: 'lesson/b', publish: false });
    await world.store.append([lesson('Thư rác'), draft]);
    await indexer.catchUp();
    expect(await world.ids('thu rac')).toEqual(['lesson/a']);
    expect(await world.ids('nhap')).toEqual([]);
  });

  it('shows readers the published text while a draft goes on', async () => {
    await world.store.append([lesson('Thư rác'), lesson('Tin nhắn', { basedOn: 1, publish: false })]);
    await indexer.catchUp();
    expect(await world.ids('rac')).toEqual(['lesson/a']);
    expect(await world.ids('nhan')).toEqual([]);
  });

  it('takes out what was withdrawn', async () => {
    await world.store.append([lesson('Thư rác')]);
    await indexer.catchUp();
    const at = '2026-02-01T00:00:00.000Z';
    await world.store.publish({ itemId: 'lesson/a', version: null, at, actor: 'curator', reason: 'rút' });
    await indexer.catchUp();
    expect(await world.ids('rac')).toEqual([]);
    expect(await indexer.reconcile()).toEqual(NONE);
  });

  it('brings in no restricted text, and takes out one that became restricted', async () => {
    const classified = (classification: string, basedOn: number) =>
      lesson('Thư rác', { basedOn, body: { ...FIXTURES.lesson, title: 'Thư rác', classification } as never });
    await world.store.append([classified('restricted', 0)]);
    await indexer.catchUp();
    expect(await world.ids('rac')).toEqual([]);
    await world.store.append([classified('internal', 1)]);
    await indexer.catchUp();
    expect(await world.ids('rac')).toEqual(['lesson/a']);
    await world.store.append([classified('restricted', 2)]);
    await indexer.catchUp();
    expect(await world.ids('rac')).toEqual([]);
    expect(await indexer.reconcile()).toEqual(NONE);
  });

  it('shows what held once to those alone who may see what holds now', async () => {
    const classified = (from: string, classification: string, basedOn: number) =>
      lesson('Thư rác', {
        ...{ basedOn, validity: { from, to: null, suspended: false } },
        body: { ...FIXTURES.lesson, title: 'Thư rác', classification } as never,
      });
    await world.store.append([
      classified('2020-01-01', 'public', 0),
      classified('2024-01-01', 'internal', 1),
    ]);
    await indexer.catchUp();
    const documents = await world.index.documents(['lesson/a@1', 'lesson/a']);
    expect(documents.map(({ classification }) => classification)).toEqual(['internal', 'internal']);
  });

  it('finds on a day of the past the text that held then', async () => {
    await world.store.append([
      provision('2020-03-01', 'Chuyển phát'),
      provision('2024-01-01', 'Gửi hàng', { basedOn: 1 }),
    ]);
    await indexer.catchUp();
    const [id] = await world.ids('gui hang');
    expect(await world.ids('chuyen phat')).toEqual([]);
    expect(await world.ids('chuyen phat', '2021-05-05')).toEqual([`${id}@1`]);
    expect(await world.ids('chuyen phat', '2024-01-01')).toEqual([]);
    expect(await world.ids('gui hang', '2024-01-01')).toEqual([id]);
  });

  it('points to the clause by its place in the text', async () => {
    await world.store.append([provision('2020-03-01', 'Chuyển phát')]);
    await indexer.catchUp();
    const [document] = await world.index.documents(['nd-cp/01/2020/dieu-1']);
    const at = document!.anchors.map(({ at, start }) => [at, document!.text.slice(start, start + 9)]);
    expect(at).toContainEqual(['khoan-2', expect.stringContaining('Khoản này')]);
  });

  it('reads only what is new, and says how much', async () => {
    await world.store.append([lesson('Thư rác')]);
    expect(await indexer.catchUp()).toEqual({ read: 2, complete: true });
    expect(await indexer.catchUp()).toEqual({ read: 0, complete: true });
  });

  it('brings in far more than fits a bite, and each item once', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => lesson(`Bài ${i}`, { itemId: `lesson/${i}` }));
    await world.store.append(many);
    await world.store.append([lesson('Bài sửa', { itemId: 'lesson/7', basedOn: 1 })]);
    const reached: number[] = [];
    await indexer.catchUp((sequence) => void reached.push(sequence));
    expect(reached).toEqual([8_192, 10_002]);
    expect(await world.index.state()).toMatchObject({ sequence: 10_002, documents: 5_000 });
    expect(await indexer.reconcile()).toEqual(NONE);
  }, 30_000);

  it('has everything written before a call when the call returns, however many are under way', async () => {
    const running = [indexer.catchUp(), indexer.catchUp()];
    await world.store.append([lesson('Thư rác')]);
    await Promise.all([...running, indexer.catchUp()]);
    expect(await world.ids('rac')).toEqual(['lesson/a']);
  });

  it('begins anew when the store was put back to an earlier copy', async () => {
    await world.store.append([lesson('Thư rác')]);
    await world.index.apply({ put: [], remove: [], sequence: 999 });
    await indexer.catchUp();
    expect(await world.ids('rac')).toEqual(['lesson/a']);
    expect((await world.index.state()).sequence).toBe(2);
  });

  it('begins anew when the index was made of another store', async () => {
    await world.store.append([lesson('Thư rác')]);
    await world.index.apply({ put: [], remove: [], sequence: 2, mark: 1 });
    await indexer.catchUp();
    expect(await world.ids('rac')).toEqual(['lesson/a']);
  });

  it('tells how far the index is behind', async () => {
    await world.store.append([lesson('Thư rác')]);
    expect(await indexer.state()).toEqual({ active: false, holder: null, behind: 2, failed: [] });
    await indexer.catchUp();
    expect(await indexer.state()).toMatchObject({ active: true, behind: 0, failed: [] });
  });
});

describe('comparing store and index', () => {
  let world: World;
  let indexer: FollowingIndexer;

  beforeEach(async () => {
    world = new World();
    indexer = world.process().indexer;
    const titles = ['a', 'b', 'c'].map((name) => lesson(`Bài ${name}`, { itemId: `lesson/${name}` }));
    await world.store.append(titles);
    await indexer.catchUp();
    const [document] = await world.index.documents(['lesson/a']);
    const stray = indexed({ ...document!, id: 'lesson/stray', itemId: 'lesson/stray' });
    const segment = indexed({ ...document!, id: 'lesson/c@4', current: false });
    const other = indexed({ ...document!, hash: 'another text' });
    const { sequence, mark } = await world.index.state();
    await world.index.apply({ put: [stray, segment, other], remove: ['lesson/b'], sequence, mark });
  });

  const DAMAGE = { missing: ['lesson/b'], stale: ['lesson/a'], surplus: ['lesson/stray', 'lesson/c@4'] };

  it('names what is missing, stale and surplus, and a rebuild leaves no difference', async () => {
    expect(await indexer.reconcile()).toEqual(DAMAGE);
    await indexer.rebuild();
    expect(await indexer.reconcile()).toEqual(NONE);
  });

  it('repairs exactly what differs', async () => {
    expect(await indexer.repair()).toEqual(DAMAGE);
    expect(await indexer.reconcile()).toEqual(NONE);
    expect(await indexer.repair()).toEqual(NONE);
    expect(await world.index.state()).toMatchObject({ sequence: 6, documents: 3 });
  });

  it('raises no false alarm while others write, and misses nothing that is wrong', async () => {
    await indexer.release();
    let n = 0;
    const writing = world.process((call) => {
      if (call === 'list' || call === 'documents') {
        void world.store.append([lesson(`Mới ${n}`, { itemId: `lesson/new-${n++}` })]);
        void world.store.append([lesson(`Mới ${n}`, { itemId: 'lesson/c', basedOn: n })]);
      }
      return 'well';
    });
    const { missing, stale, surplus } = await writing.indexer.reconcile();
    expect(n).toBeGreaterThan(1);
    expect({ missing, stale, surplus: [...surplus].sort() }).toEqual({
      ...DAMAGE,
      surplus: ['lesson/stray'],
    });
  });
});
