import { editionId } from '@app/knowledge';
import { ReviewWorld } from '@app/reviews/testing';

let world: ReviewWorld;
beforeEach(async () => {
  world = new ReviewWorld();
  world.reviewer('p-a', { name: 'Nguyễn Giả Định' });
  for (const id of ['lesson/a', 'lesson/b', 'lesson/c', 'lesson/d']) await world.lesson(id);
});

describe('closing a review', () => {
  it('is refused, with the numbers, while there are fewer verdicts than the quorum', async () => {
    await world.start({ quorum: 0.6 });
    await world.judge('lesson/a');
    await world.judge('lesson/b');
    await expect(world.closing.close(world.curator, 2026)).rejects.toMatchObject({
      code: 'conflict',
      message: 'Chưa đủ kết luận để đóng kỳ rà soát năm 2026: cần 3 trên 4, mới có 2.',
    });
    await world.judge('lesson/c');
    expect((await world.closing.close(world.curator, 2026)).itemId).toBe('edition/2026');
  });

  it('is told beforehand how many verdicts it needs, as a curator', async () => {
    await world.start({ quorum: 0.6 });
    await world.judge('lesson/a');
    expect(await world.closing.quorum(world.curator, 2026)).toEqual({ decided: 1, of: 4, needed: 3 });
    const at = world.clock.now();
    await world.store.publish({ itemId: 'lesson/d', version: null, at, actor: 'p-curator', reason: 'nhầm' });
    expect(await world.closing.quorum(world.curator, 2026)).toEqual({ decided: 1, of: 3, needed: 2 });
    await expect(world.closing.quorum(world.viewer('p-a'), 2026)).rejects.toMatchObject({ code: 'refused' });
  });

  it('does not wait for a verdict on what readers no longer see', async () => {
    await world.start();
    for (const id of ['lesson/a', 'lesson/b', 'lesson/c']) await world.judge(id);
    const at = world.clock.now();
    await world.store.publish({ itemId: 'lesson/d', version: null, at, actor: 'p-curator', reason: 'nhầm' });
    expect((await world.closing.close(world.curator, 2026)).body['totals']).toEqual({ lesson: 3 });
  });

  it('does not count a verdict a second person has not agreed to', async () => {
    await world.start();
    for (const id of ['lesson/a', 'lesson/b', 'lesson/c']) await world.judge(id);
    await world.judge('lesson/d', { ruling: 'retire', reason: 'không còn dùng' });
    await expect(world.closing.close(world.curator, 2026)).rejects.toThrow('cần 4 trên 4, mới có 3');
  });

  it('of a review without anything to look at is refused in so many words', async () => {
    await world.opening.open(world.curator, world.plan({ kinds: ['gap'], quorum: 0 }));
    await expect(world.closing.close(world.curator, 2026)).rejects.toThrow('không có mục nào để rà soát');
  });

  it('is for curators alone, and done once', async () => {
    await world.start();
    await expect(world.closing.close(world.viewer('p-a'), 2026)).rejects.toMatchObject({ code: 'refused' });
    await world.finish();
    await expect(world.closing.close(world.curator, 2026)).rejects.toMatchObject({ code: 'conflict' });
    await expect(world.judge('lesson/a')).rejects.toMatchObject({ code: 'conflict' });
    await expect(world.assigning.assignWaiting(world.curator, 2026)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('by two at once is done by one', async () => {
    await world.start({ quorum: 0 });
    const both = await Promise.allSettled([
      world.closing.close(world.curator, 2026),
      world.closing.close(world.curator, 2026),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both).toContainEqual(
      expect.objectContaining({ reason: expect.objectContaining({ code: 'conflict' }) }),
    );
    expect(await world.store.history(editionId(2026))).toHaveLength(1);
  });

  it('goes on where it was broken off, with the edition that was written', async () => {
    await world.start({ quorum: 0 });
    const commit = world.records.commit.bind(world.records);
    world.records.commit = () => Promise.reject(new Error('broken off'));
    await expect(world.closing.close(world.curator, 2026)).rejects.toThrow('broken off');
    world.records.commit = commit;
    world.clock.instant = '2026-11-02T02:00:00.000Z';
    expect((await world.closing.close(world.curator, 2026)).recordedAt).toBe('2026-11-01T02:00:00.000Z');
    expect(await world.store.history(editionId(2026))).toHaveLength(1);
  });

  it('does first what was decided and not done', async () => {
    await world.start({ quorum: 0 });
    const judgement = await world.judgement('lesson/a', { ruling: 'promote', proof: 'giả định' });
    const append = world.store.append.bind(world.store);
    world.store.append = () => Promise.reject(new Error('broken off'));
    await expect(world.judge('lesson/a', judgement)).rejects.toThrow('broken off');
    world.store.append = append;
    const { body } = await world.closing.close(world.curator, 2026);
    expect((body['manifest'] as string[])[0]).toMatch(/^lesson\/a 2 /);
  });
});

describe('the edition', () => {
  it('holds what readers see of the scope, never what is restricted', async () => {
    await world.lesson('lesson/han-che', { classification: 'restricted' });
    await world.lesson('lesson/khac', { sectors: ['vien-thong'] });
    await world.sectors('buu-chinh');
    await world.start({ sectors: ['buu-chinh'], quorum: 0 });
    const { body } = await world.closing.close(world.curator, 2026);
    const ids = (body['manifest'] as string[]).map((line) => line.split(' ')[0]);
    expect(ids).toEqual(['lesson/a', 'lesson/b', 'lesson/c', 'lesson/d']);
    expect(body).toMatchObject({
      ...{ totals: { lesson: 4 }, bySector: { 'buu-chinh': 4 }, byBody: { 'so-gia-dinh': 4 } },
      ...{ previous: null, changes: { new: [], changed: [], merged: [], retired: [] } },
    });
  });

  it('is signed by whoever gave or shared a verdict and by whoever closes, with names and days', async () => {
    await world.start({ quorum: 0 });
    const { rows } = await world.board.list(world.curator, 2026, {}, { cursor: null, limit: 9 });
    const own = rows.find(({ assignee }) => assignee === 'p-a')!;
    await world.judge(own.itemId, { ruling: 'retire', reason: 'không còn dùng' });
    world.reviewer('p-b');
    world.clock.instant = '2026-11-05T20:00:00.000Z';
    await world.judging.confirm(world.viewer('p-b'), 2026, own.itemId, own);
    world.clock.instant = '2026-12-01T02:00:00.000Z';
    expect((await world.closing.close(world.curator, 2026)).body['signatures']).toEqual([
      { person: 'p-a', name: 'Nguyễn Giả Định', role: 'reviewer', on: '2026-11-01' },
      { person: 'p-b', name: 'Người p-b', role: 'reviewer', on: '2026-11-06' },
      { person: 'p-curator', name: 'Người p-curator', role: 'curator', on: '2026-12-01' },
    ]);
  });

  it('tells what came, changed, merged and went since the one before, and follows it', async () => {
    await world.start();
    const first = await world.finish();
    world.clock.instant = '2027-11-01T02:00:00.000Z';
    await world.lesson('lesson/a', { title: 'Bài học giả định đã sửa' }, '2027-03-01T02:00:00.000Z');
    await world.lesson('lesson/moi', {}, '2027-03-01T02:00:00.000Z');
    world.reviewer('p-b');
    world.reviewer('p-c');
    await world.start({ year: 2027 });
    const confirm = async (itemId: string) => {
      const { contentHash, assignee } = await world.candidate(itemId, 2027);
      const second = ['p-b', 'p-c'].find((id) => id !== assignee)!;
      await world.judging.confirm(world.viewer(second), 2027, itemId, { version: 1, contentHash });
    };
    await world.judge('lesson/b', { ruling: 'merge', into: 'lesson/a', reason: 'trùng' }, 2027);
    await confirm('lesson/b');
    await world.judge('lesson/c', { ruling: 'retire', reason: 'không còn dùng' }, 2027);
    await confirm('lesson/c');
    const { body } = await world.finish(2027);
    expect(body).toMatchObject({ previous: first.body['root'], follows: '2026' });
    expect(body['changes']).toEqual({
      new: ['lesson/moi 1'],
      changed: ['lesson/a 2'],
      merged: ['lesson/b 1 lesson/a'],
      retired: ['lesson/c 1'],
    });
  });
});
