import { FIXTURES } from '@app/knowledge/testing';
import { ReviewWorld } from '@app/reviews/testing';
import { sayReason } from './reasons.js';

const PROVISION = 'nd-cp/01/2020/dieu-1';
let world: ReviewWorld;
beforeEach(() => void (world = new ReviewWorld()));

const reasonsFor = async (itemId: string, year = 2026) => (await world.candidate(itemId, year))?.reasons;

describe('the review of a year', () => {
  it('looks at everything where there is no edition yet', async () => {
    await world.lesson('lesson/a');
    expect(await world.opening.open(world.curator, world.plan())).toBe(1);
    expect(await reasonsFor('lesson/a')).toEqual([{ type: 'new' }]);
  });

  it('looks at what is new or changed since the last edition, and leaves what is not', async () => {
    world.reviewer();
    for (const id of ['lesson/a', 'lesson/b', 'lesson/c']) await world.lesson(id);
    await world.start();
    await world.finish();
    world.clock.instant = '2027-06-01T02:00:00.000Z';
    await world.lesson('lesson/b', { title: 'Bài học giả định đã sửa' }, '2027-03-01T02:00:00.000Z');
    await world.lesson('lesson/d', {}, '2027-03-01T02:00:00.000Z');
    await world.opening.open(world.curator, world.plan({ year: 2027 }));
    expect(await reasonsFor('lesson/a', 2027)).toBeUndefined();
    expect(await reasonsFor('lesson/b', 2027)).toEqual([{ type: 'changed', before: 1 }]);
    expect(await reasonsFor('lesson/d', 2027)).toEqual([{ type: 'new' }]);
  });

  it('looks at what is due for review, on the day it is due', async () => {
    await world.lesson('lesson/due', { reviewDate: '2026-11-01' });
    await world.lesson('lesson/not-yet', { reviewDate: '2026-11-02' });
    await world.opening.open(world.curator, world.plan());
    expect(await reasonsFor('lesson/due')).toContainEqual({ type: 'review-due', due: '2026-11-01' });
    expect(await reasonsFor('lesson/not-yet')).toEqual([{ type: 'new' }]);
  });

  it('looks at what rests on law that changed since somebody looked at it', async () => {
    const law = (validity: object) => ({ ...FIXTURES.provision, validity });
    await world.publish('provision', PROVISION, law({ from: '2020-03-01' }), '2026-01-01T02:00:00.000Z');
    await world.lesson('lesson/before', {}, '2026-01-05T02:00:00.000Z');
    await world.publish('provision', PROVISION, law({ from: '2026-07-01' }), '2026-05-20T02:00:00.000Z');
    await world.lesson('lesson/after', {}, '2026-08-05T02:00:00.000Z');
    await world.opening.open(world.curator, world.plan());
    const reason = {
      type: 'law-changed',
      provision: PROVISION,
      how: 'newer-text',
      on: '2026-05-20',
    } as const;
    expect(await reasonsFor('lesson/before')).toContainEqual(reason);
    expect(sayReason(reason)).toBe(
      'Căn cứ Điều 1 Nghị định số 01/2020/NĐ-CP có lời văn mới, ghi vào kho ngày 20/05/2026',
    );
    expect(await reasonsFor('lesson/after')).toEqual([{ type: 'new' }]);
  });

  it('looks at gaps nobody settled within a year of their being known', async () => {
    const gap = (status: string) => ({ ...FIXTURES.gap, status });
    await world.publish('gap', 'gap/old', gap('open'), '2025-11-01T02:00:00.000Z');
    await world.publish('gap', 'gap/old', gap('proposed'), '2026-03-01T02:00:00.000Z');
    await world.publish('gap', 'gap/young', gap('open'), '2025-11-02T02:00:00.000Z');
    await world.publish('gap', 'gap/settled', gap('resolved'), '2020-01-01T02:00:00.000Z');
    await world.opening.open(world.curator, world.plan({ kinds: ['gap'] }));
    expect(await reasonsFor('gap/old')).toContainEqual({ type: 'open-gap', since: '2025-11-01' });
    for (const id of ['gap/young', 'gap/settled']) {
      expect(await reasonsFor(id)).not.toContainEqual(expect.objectContaining({ type: 'open-gap' }));
    }
  });

  it('names no restricted lesson as the like of another', async () => {
    const body = { title: 'Đối chiếu sổ', finding: 'cùng một phát hiện giả định dài như nhau ở hai bài học' };
    await world.lesson('lesson/a', { ...body, handling: 'a' });
    await world.lesson('lesson/b', { ...body, handling: 'a', classification: 'restricted' });
    await world.opening.open(world.curator, world.plan());
    expect(await reasonsFor('lesson/a')).toEqual([{ type: 'new' }]);
  });

  it('keeps to its sectors and kinds, and to what readers see', async () => {
    await world.lesson('lesson/a');
    await world.lesson('lesson/b', { sectors: ['vien-thong'] });
    await world.publish('gap', 'gap/a', { ...FIXTURES.gap, sectors: ['vien-thong'] });
    await world.store.publish({
      itemId: 'lesson/b',
      version: null,
      at: world.clock.now(),
      actor: 'p',
      reason: 'thử',
    });
    await world.sectors('vien-thong', 'buu-chinh');
    expect(await world.opening.open(world.curator, world.plan({ sectors: ['vien-thong'] }))).toBe(0);
    expect(await world.opening.open(world.curator, world.plan({ year: 2027, sectors: ['buu-chinh'] }))).toBe(
      1,
    );
  });

  it('takes over what people looked for in vain', async () => {
    world.misses.push({ text: 'kiem ke tem', count: 7, lastDay: '2026-10-01' });
    await world.opening.open(world.curator, world.plan());
    const [cycle] = await world.board.reviews(world.curator);
    expect(cycle!.wanted).toEqual(world.misses);
  });

  it('is opened once', async () => {
    await world.lesson('lesson/a');
    await world.opening.open(world.curator, world.plan());
    await expect(world.opening.open(world.curator, world.plan())).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is opened by one of two at once: the slower one takes nothing back of what was given out since', async () => {
    await world.lesson('lesson/a');
    world.reviewer();
    const get = world.records.get.bind(world.records);
    world.records.get = async (type, ids) => {
      if (type === 'candidate') {
        world.records.get = get;
        await world.opening.open(world.curator, world.plan());
        await world.assigning.assignWaiting(world.curator, 2026);
      }
      return get(type, ids);
    };
    const slower = world.opening.open(world.curator, world.plan());
    await expect(slower).rejects.toMatchObject({ code: 'version-conflict' });
    expect((await world.candidate('lesson/a')).assignee).not.toBeNull();
  });

  it('that found nothing is opened anew by another plan', async () => {
    await world.lesson('lesson/a');
    await world.sectors('vien-thong');
    expect(await world.opening.open(world.curator, world.plan({ sectors: ['vien-thong'] }))).toBe(0);
    expect(await world.opening.open(world.curator, world.plan())).toBe(1);
    await expect(world.opening.open(world.curator, world.plan())).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is opened by a curator alone', async () => {
    for (const role of ['reader', 'contributor', 'reviewer', 'legal', 'administrator'] as const) {
      const viewer = world.person(`p-${role}`, [role]);
      await expect(world.opening.open(viewer, world.plan())).rejects.toMatchObject({ code: 'refused' });
    }
  });

  it.each([
    ['year', { year: 20, opensOn: '2026-11-01', dueOn: '2026-12-15' }],
    ['kinds', { kinds: [] }],
    ['kinds', { kinds: ['edition' as never] }],
    ['sectors', { sectors: [] }],
    ['sectors', { sectors: ['vien-thongg'] }],
    ['opensOn', { opensOn: '2026-02-30' }],
    ['dueOn', { dueOn: '2026-10-31' }],
    ['quorum', { quorum: 1.1 }],
    ['quorum', { quorum: Number.NaN }],
  ])('is refused with a wrong %s: %j', async (field, wrong) => {
    await expect(world.opening.open(world.curator, world.plan(wrong))).rejects.toMatchObject({
      code: 'invalid',
      problems: [expect.objectContaining({ field })],
    });
  });

  it('goes on where its opening was broken off, wherever that was', async () => {
    for (let n = 0; n < 5; n++) await world.lesson(`lesson/bai-${n}`);
    let lives = 1;
    const commit = world.records.commit.bind(world.records);
    let left = lives;
    world.records.commit = async (...all) => {
      if (left-- === 0) throw new Error('broken off');
      await commit(...all);
    };
    for (; lives < 10; lives++, left = lives) {
      const found = await world.opening.open(world.curator, world.plan()).catch(() => null);
      if (found !== null) break;
    }
    expect(lives).toBe(2);
    const { rows } = await world.board.list(world.curator, 2026, {}, { cursor: null, limit: 10 });
    expect(rows.map(({ itemId }) => itemId)).toEqual([0, 1, 2, 3, 4].map((n) => `lesson/bai-${n}`));
    expect((await world.board.reviews(world.curator))[0]!.state).toBe('open');
  });

  it('that was broken off is not opened anew by another plan', async () => {
    await world.lesson('lesson/a');
    const top = world.parts.misses.top.bind(world.parts.misses);
    world.parts.misses.top = () => Promise.reject(new Error('broken off'));
    await expect(world.opening.open(world.curator, world.plan())).rejects.toThrow('broken off');
    world.parts.misses.top = top;
    const other = world.opening.open(world.curator, world.plan({ quorum: 0.5 }));
    await expect(other).rejects.toMatchObject({ code: 'conflict' });
    expect(await world.opening.open(world.curator, world.plan())).toBe(1);
  });
});
