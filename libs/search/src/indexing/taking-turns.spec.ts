import { KnowledgeError } from '@app/knowledge';
import { type Fate } from '../../testing/fallible.js';
import { lesson, type TestProcess, World } from './testing/world.js';

const active = async (processes: readonly TestProcess[]) =>
  (await Promise.all(processes.map(({ indexer }) => indexer.state()))).map((state) => state.active);

describe('many processes, one index', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });

  it('lets one of them work, and the others only look on', async () => {
    const applied: string[] = [];
    const watched = (name: string) =>
      world.process((call): Fate => {
        if (call === 'apply') applied.push(name);
        return 'well';
      });
    const processes = [watched('one').run(), watched('other').run()];
    for (let n = 0; n < 8; n += 1) {
      await world.store.append([lesson('Thư rác', { itemId: `lesson/${n}` })]);
      await world.pace.pass(4_000);
    }
    expect(applied).toEqual(Array.from({ length: 8 }, () => 'one'));
    expect(await world.ids('rac')).toHaveLength(8);
    expect(await active(processes)).toEqual([true, false]);
    expect(processes[1]!.events).toEqual([]);
  });

  it('finds what was written within a second', async () => {
    world.process().run();
    await world.pace.pass(5_000);
    await world.store.append([lesson('Thư rác')]);
    await world.pace.pass(1_000);
    expect(await world.ids('rac')).toEqual(['lesson/a']);
  });

  it('passes the job on at once when its holder ends in good order', async () => {
    const [one, other] = [world.process().run(), world.process().run()];
    await world.pace.pass(2_000);
    await one.stop();
    await world.pace.pass(1_000);
    expect(await active([one, other])).toEqual([false, true]);
    expect(one.events).toEqual([{ type: 'active' }, { type: 'idle' }]);
  });

  it('takes the job from one that was killed, but not before it was silent for long enough', async () => {
    const [one, other] = [world.process().run(), world.process().run()];
    await world.pace.pass(2_000);
    one.kill();
    await world.store.append([lesson('Thư rác')]);
    await world.pace.pass(7_000);
    expect(other.events).toEqual([]);
    expect(await world.ids('rac')).toEqual([]);
    await world.pace.pass(5_000);
    expect(other.events).toEqual([{ type: 'active' }]);
    expect(await world.ids('rac')).toEqual(['lesson/a']);
  });

  it('leaves the job to its holder through a bite that takes a minute', async () => {
    let slow = true;
    const apply = world.index.apply.bind(world.index);
    world.index.apply = async (changes) => {
      if (slow) await world.pace.pause(60_000);
      slow = false;
      await apply(changes);
    };
    const [one, other] = [world.process().run(), world.process().run()];
    await world.store.append([lesson('Thư rác')]);
    await world.pace.pass(65_000);
    expect(await world.ids('rac')).toEqual(['lesson/a']);
    expect(await active([one, other])).toEqual([true, false]);
    expect(other.events).toEqual([]);
  });

  it('lets nobody who lost the job meanwhile write old texts over new ones', async () => {
    let asleep = false;
    let wake = (): void => undefined;
    const applied: unknown[] = [];
    const current = world.store.current.bind(world.store);
    const sleeper = world.process((call) => {
      if (call === 'apply') applied.push(call);
      return asleep && call === 'claim' ? 'refused' : 'well';
    });
    sleeper.run();
    await world.pace.pass(1_000);
    world.store.current = async (ids) => {
      const states = await current(ids);
      await new Promise<void>((resolve) => (wake = resolve));
      return states;
    };
    asleep = true;
    await world.store.append([lesson('Thư rác')]);
    await world.pace.pass(1_000);
    world.store.current = current;
    const other = world.process().run();
    await world.store.append([lesson('Tin nhắn', { basedOn: 1 })]);
    await world.pace.pass(12_000);
    expect(await world.ids('nhan')).toEqual(['lesson/a']);
    asleep = false;
    wake();
    await world.pace.pass(5_000);
    expect(applied).toEqual([]);
    expect(await world.ids('nhan')).toEqual(['lesson/a']);
    expect(await active([sleeper, other])).toEqual([false, true]);
  });
});

describe('waiting until what was written is found', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });

  it('takes the job only when there is something to do', async () => {
    await world.store.append([lesson('Thư rác')]);
    const { indexer } = world.process();
    await indexer.catchUp();
    await indexer.release();
    const claimed: string[] = [];
    const other = world.process((call) => {
      if (call === 'claim') claimed.push(call);
      return 'well';
    });
    expect(await other.indexer.catchUp()).toEqual({ read: 0, complete: true });
    expect(claimed).toEqual([]);
  });

  it('leaves the work to the process that has the job', async () => {
    const [one, other] = [world.process().run(), world.process()];
    await world.pace.pass(1_000);
    await world.store.append([lesson('Thư rác')]);
    expect(await world.pace.until(other.indexer.catchUp())).toEqual({ read: 0, complete: true });
    expect(await world.ids('rac')).toEqual(['lesson/a']);
    expect(await active([one, other])).toEqual([true, false]);
  });

  it('gives up after a while, and says so, when that process does not get on', async () => {
    let fate: Fate = 'well';
    world.process((call) => (call === 'apply' ? fate : 'well')).run();
    await world.pace.pass(1_000);
    fate = 'refused';
    await world.store.append([lesson('Thư rác')]);
    const before = world.pace.now();
    const waiting = world.process();
    expect(await world.pace.until(waiting.indexer.catchUp())).toEqual({ read: 0, complete: false });
    expect(world.pace.now() - before).toBeLessThan(11_000);
  });

  it('does the work itself as soon as that process is gone', async () => {
    const [one, other] = [world.process().run(), world.process()];
    await world.pace.pass(1_000);
    await world.store.append([lesson('Thư rác')]);
    const waiting = other.indexer.catchUp();
    await one.stop();
    expect(await world.pace.until(waiting)).toEqual({ read: 2, complete: true });
  });

  it('waits for no rebuild: what is written meanwhile is found in the old index', async () => {
    const many = Array.from({ length: 4_200 }, (_, i) => lesson(`Bài ${i}`, { itemId: `lesson/${i}` }));
    await world.store.append(many);
    const { indexer } = world.process();
    await indexer.catchUp();
    const renew = world.index.renew.bind(world.index);
    world.index.renew = (fill) =>
      renew(async (fresh) => {
        const result = await fill(fresh);
        await world.pace.pause(60_000);
        return result;
      });
    let [rebuilt, found]: [boolean, Promise<unknown> | null] = [false, null];
    const rebuilding = indexer.rebuild(() => {
      if (found) return;
      void world.store.append([lesson('Thư rác')]);
      found = indexer.catchUp().then(async () => [rebuilt, await world.ids('rac')]);
    });
    await world.pace.until(rebuilding.then(() => (rebuilt = true)));
    expect(await found).toEqual([false, ['lesson/a']]);
  });
});

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
