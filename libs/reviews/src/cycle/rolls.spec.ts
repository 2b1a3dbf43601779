import { jest } from '@jest/globals';
import { Rolls } from '@app/reviews';
import { ReviewWorld } from '@app/reviews/testing';

let world: ReviewWorld;
beforeEach(async () => {
  world = new ReviewWorld();
  world.reviewer('p-a');
  world.reviewer('p-b');
  for (let n = 0; n < 6; n++) await world.lesson(`lesson/bai-${n}`);
  await world.opening.open(world.curator, world.plan());
});
const rolls = () => world.parts.rolls;
const readAnew = () => new Rolls(world.parts).of(2026);

describe('the roll of a review', () => {
  it('stands as the base does after everything that is done in a review and to its items', async () => {
    const item = world.editorial;
    const acts: (() => Promise<unknown>)[] = [
      () => world.assigning.assignWaiting(world.curator, 2026),
      () => world.assigning.reassign(world.curator, 2026, 'lesson/bai-0', 'p-b'),
      () => world.judge('lesson/bai-1'),
      () => world.judge('lesson/bai-0', { ruling: 'retire', reason: 'không còn dùng' }),
      async () => {
        const { version, contentHash } = await world.judgement('lesson/bai-0');
        await world.judging.confirm(world.viewer('p-a'), 2026, 'lesson/bai-0', { version, contentHash });
      },
      () => world.lesson('lesson/bai-2', { classification: 'restricted' }, '2026-11-01T01:00:00.000Z'),
      () => item.handOver(world.curator, 'lesson/bai-3', 'p-a'),
      () => item.retire(world.curator, 'lesson/bai-4', { reason: 'không còn dùng', into: null }),
      () => world.lesson('lesson/bai-khac', {}, '2026-11-01T01:00:00.000Z'),
    ];
    let before = JSON.stringify(await rolls().of(2026));
    for (const act of acts) {
      await act();
      const after = await rolls().of(2026);
      expect(after).toEqual(await readAnew());
      const isOfReview = act !== acts.at(-1);
      expect(JSON.stringify(after) !== before).toBe(isOfReview);
      before = JSON.stringify(after);
    }
  });

  it('tells each who asks what was done before they asked, while others ask', async () => {
    await world.assigning.assignWaiting(world.curator, 2026);
    const asked = [rolls().of(2026)];
    for (const id of ['lesson/bai-0', 'lesson/bai-1', 'lesson/bai-2']) {
      await world.judge(id);
      asked.push(rolls().of(2026));
    }
    const done = (await Promise.all(asked)).map((lines) => lines.filter(({ state }) => state === 'done'));
    expect(done.map(({ length }) => length)).toEqual([0, 1, 2, 3]);
  });

  it('reads candidates again only where something was said of them', async () => {
    await rolls().of(2026);
    const find = jest.spyOn(world.records, 'find');
    const get = jest.spyOn(world.records, 'get');
    await rolls().of(2026);
    await world.lesson('lesson/bai-khac', {}, '2026-11-01T01:00:00.000Z');
    await rolls().of(2026);
    expect([...find.mock.calls, ...get.mock.calls.filter(([, ids]) => ids.length > 0)]).toEqual([]);
  });

  it('is read anew where entries were removed from the audit log before they were read', async () => {
    await rolls().of(2026);
    await world.assigning.reassign(world.curator, 2026, 'lesson/bai-0', 'p-a');
    await world.assigning.reassign(world.curator, 2026, 'lesson/bai-1', 'p-b');
    const [newest] = (await world.records.findEntries({}, { cursor: null, limit: 1 })).rows;
    await world.records.forget(newest!.sequence - 1);
    expect(await rolls().of(2026)).toEqual(await readAnew());
  });

  it('answers the next who asks when the base was away', async () => {
    const entries = jest.spyOn(world.records, 'entries').mockRejectedValueOnce(new Error('away'));
    await expect(rolls().of(2026)).rejects.toThrow('away');
    expect(await rolls().of(2026)).toHaveLength(6);
    expect(entries).toHaveBeenCalledTimes(2);
  });

  it('holds the reviews asked for last, and has the others too', async () => {
    await world.assigning.assignWaiting(world.curator, 2026);
    await world.finish();
    for (const year of [2027, 2028]) {
      world.clock.instant = `${year}-11-01T02:00:00.000Z`;
      for (let n = 0; n < 3; n++)
        await world.lesson(`lesson/bai-${n}`, { title: `Bài học ${year}` }, `${year}-01-05T02:00:00.000Z`);
      await world.start({ year });
      await world.finish(year);
    }
    const sizes = async () =>
      Promise.all([2026, 2027, 2028, 2026].map(async (year) => (await rolls().of(year)).length));
    expect(await sizes()).toEqual([6, 6, 6, 6]);
    expect(await rolls().of(2025)).toEqual([]);
  });
});
