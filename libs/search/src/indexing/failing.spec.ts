import { KnowledgeError } from '@app/knowledge';
import { type Fate } from '../../testing/fallible.js';
import { lesson, type TestProcess, World } from './testing/world.js';

describe('a store or an index that fails', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });

  const rests = (process: TestProcess) =>
    process.events.flatMap((event) => (event.type === 'backoff' ? [event.ms] : []));

  it.each(['changes', 'current', 'apply', 'state', 'claim'])(
    'is asked again after ever longer rests when "%s" fails, and followed when it is back',
    async (failing) => {
      let fate: Fate = 'refused';
      const process = world.process((call) => (call === failing ? fate : 'well')).run();
      await world.store.append([lesson('Thư rác')]);
      await world.pace.pass(300_000);
      const told = rests(process);
      told.forEach((ms, i) => {
        const most = Math.min(1_000 * 2 ** i, 30_000);
        expect(ms).toBeGreaterThanOrEqual(most / 2);
        expect(ms).toBeLessThanOrEqual(most);
      });
      expect(told.length).toBeGreaterThan(9);
      expect(told.length).toBeLessThan(30);
      fate = 'well';
      await world.pace.pass(31_000);
      expect(process.told('recovered')).toHaveLength(1);
      expect(await world.ids('rac')).toEqual(['lesson/a']);
      expect(await world.process().indexer.state()).toMatchObject({ behind: 0 });
    },
  );

  it('is left alone for as long as it asks to be', async () => {
    world.index.apply = () =>
      Promise.reject(new KnowledgeError('unavailable', 'hàng đợi đầy', [], { retryAfterSeconds: 45 }));
    const process = world.process().run();
    await world.store.append([lesson('Thư rác')]);
    await world.pace.pass(60_000);
    expect(rests(process)).toEqual([45_000, 45_000]);
  });
});

describe('a text that cannot be indexed', () => {
  let world: World;
  const BROKEN = lesson('Hỏng', { itemId: 'lesson/broken', body: { title: 7 } as never });
  const others = Array.from({ length: 40 }, (_, i) => lesson('Thư rác', { itemId: `lesson/${i}` }));
  beforeEach(async () => {
    world = new World();
    await world.store.append([...others.slice(0, 17), BROKEN, ...others.slice(17)]);
  });

  it('is named and set aside, and stops none of the others', async () => {
    const process = world.process();
    await process.indexer.catchUp();
    expect(await world.ids('rac')).toHaveLength(40);
    expect(process.told('set-aside')).toMatchObject([{ itemId: 'lesson/broken' }]);
    expect(await process.indexer.state()).toMatchObject({ behind: 0, failed: [{ itemId: 'lesson/broken' }] });
  });

  it('is missing to a comparison, whoever makes it, and a repair fails for it alone', async () => {
    await world.process().indexer.catchUp();
    await world.index.apply({ put: [], remove: ['lesson/3'], sequence: 82 });
    const { indexer } = world.process();
    const missing = ['lesson/3', 'lesson/broken'];
    expect(await world.pace.until(indexer.repair())).toMatchObject({ missing, stale: [], surplus: [] });
    const again = await indexer.reconcile();
    expect(again).toEqual({ missing: ['lesson/broken'], stale: [], surplus: [] });
    expect(await indexer.state()).toMatchObject({ failed: [{ itemId: 'lesson/broken' }] });
  });

  it('is tried again when it was written anew', async () => {
    const { indexer } = world.process();
    await indexer.catchUp();
    await world.store.append([lesson('Lành', { itemId: 'lesson/broken', basedOn: 1 })]);
    await indexer.catchUp();
    expect(await world.ids('lanh')).toEqual(['lesson/broken']);
    expect(await indexer.state()).toMatchObject({ failed: [] });
  });

  it('is found too when it is the engine that refuses it', async () => {
    const apply = world.index.apply.bind(world.index);
    world.index.apply = async (changes) => {
      if (changes.put.some(({ id }) => id === 'lesson/5'))
        throw new KnowledgeError('damaged', 'task 12 failed');
      await apply(changes);
    };
    const { indexer } = world.process();
    await indexer.catchUp();
    expect(await world.ids('rac')).toHaveLength(39);
    const { failed } = await indexer.state();
    expect(failed.map(({ itemId }) => itemId).sort()).toEqual(['lesson/5', 'lesson/broken']);
    expect(failed).toContainEqual({ itemId: 'lesson/5', error: 'task 12 failed' });
  });

  it('is not taken for one when the engine refuses whatever it is given', async () => {
    world.index.apply = () => Promise.reject(new KnowledgeError('refused', 'khóa sai'));
    const process = world.process().run();
    await world.pace.pass(10_000);
    expect(process.told('set-aside')).toEqual([]);
    expect(process.told('backoff')).not.toEqual([]);
    expect((await world.index.state()).sequence).toBe(0);
  });
});
