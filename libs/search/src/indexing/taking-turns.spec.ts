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

  it('tells after the same time that nobody has the job', async () => {
    const [one, onlooker] = [world.process().run(), world.process()];
    await world.pace.pass(2_000);
    const keeper = async () => (await onlooker.indexer.state()).holder;
    expect(await keeper()).toBe((await one.indexer.state()).holder);
    one.kill();
    await world.pace.pass(7_000);
    expect(await keeper()).not.toBeNull();
    await world.pace.pass(5_000);
    expect(await keeper()).toBeNull();
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
