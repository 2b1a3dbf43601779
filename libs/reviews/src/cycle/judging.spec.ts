import { candidateState } from '@app/reviews';
import { ReviewWorld } from '@app/reviews/testing';
import { type Judgement } from './verdict.js';

let world: ReviewWorld;
beforeEach(async () => {
  world = new ReviewWorld();
  world.reviewer('p-first');
  await world.lesson('lesson/a');
  await world.lesson('lesson/b');
  await world.start();
});

const stateOf = async (itemId: string) => candidateState(await world.candidate(itemId));
const workOn = async (itemId: string) => {
  const [state] = await world.store.current([itemId]);
  return (await world.parts.editorial.standings([state!]))[0]!;
};
const second = () => world.reviewer('p-second');
const RETIRE = { ruling: 'retire', reason: 'không còn dùng' } as const;

describe('a verdict', () => {
  it('to keep renews the review, at once', async () => {
    await world.judge('lesson/a');
    expect(await stateOf('lesson/a')).toBe('done');
    expect((await workOn('lesson/a')).due).toBe('2027-11-01');
  });

  it('to revise asks the owner for changes, and readers go on seeing the item', async () => {
    const { assignee } = await world.candidate('lesson/a');
    await world.judge('lesson/a', { ruling: 'revise', reason: 'thiếu căn cứ' });
    const { work, state } = await workOn('lesson/a');
    expect(work.changesRequested).toMatchObject({ version: 1, by: assignee, note: 'thiếu căn cứ' });
    expect(state.published?.version).toBe(1);
  });

  it('to promote publishes the next version, one step more mature and approved by the verdict', async () => {
    const before = await world.candidate('lesson/a');
    await world.judge('lesson/a', { ruling: 'promote', proof: 'đã áp dụng ở hai cuộc kiểm tra giả định' });
    const { state, work, approval } = await workOn('lesson/a');
    expect(state.published).toMatchObject({
      version: 2,
      body: { maturity: 'identified' },
      actor: before.assignee,
    });
    expect(work.approval).toMatchObject({ version: 2, contentHash: state.published!.contentHash });
    expect(approval.state).toBe('holds');
  });

  it.each([
    ['retire', null],
    ['merge', 'lesson/b'],
  ] as const)('to %s waits for a second person, then takes the item from readers', async (ruling, into) => {
    await world.judge('lesson/a', { ...RETIRE, ruling, into });
    expect(await stateOf('lesson/a')).toBe('to-confirm');
    const { contentHash, assignee } = await world.candidate('lesson/a');
    expect((await workOn('lesson/a')).state.published).not.toBeNull();
    await world.judging.confirm(second(), 2026, 'lesson/a', { version: 1, contentHash });
    const { state, work } = await workOn('lesson/a');
    expect(state.published).toBeNull();
    expect(work.retirement).toMatchObject({ by: [assignee, 'p-second'], into, reason: 'không còn dùng' });
  });

  it('is in the audit log with what was done of it, by ids alone', async () => {
    await world.judge('lesson/a');
    const { rows } = await world.records.findEntries({ subject: 'lesson/a' }, { cursor: null, limit: 10 });
    expect(rows.map(({ act }) => act)).toEqual(['item.renewed', 'review.verdict']);
    expect(JSON.stringify(rows)).not.toContain('còn đúng');
  });

  it('is given by whoever was asked for it alone', async () => {
    const { assignee } = await world.candidate('lesson/a');
    const others = ['p-first', 'p-curator'].filter((id) => id !== assignee).map((id) => world.viewer(id));
    for (const viewer of [...others, second()]) {
      const judging = world.judging.judge(viewer, 2026, 'lesson/a', await world.judgement('lesson/a'));
      await expect(judging).rejects.toMatchObject({ code: 'refused' });
    }
  });

  it('on a version that is no longer current is a conflict', async () => {
    const judgement = await world.judgement('lesson/a');
    await world.lesson('lesson/a', { title: 'Bài học giả định đã sửa' }, '2026-11-01T01:00:00.000Z');
    await expect(world.judge('lesson/a', judgement)).rejects.toMatchObject({ code: 'conflict' });
    await world.judge('lesson/a');
    expect((await world.candidate('lesson/a')).version).toBe(2);
  });

  it('on a forged hash is a conflict', async () => {
    await expect(world.judge('lesson/a', { contentHash: 'f'.repeat(64) })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('mã nội dung gửi lên không phải của bản ấy'),
    });
  });

  it('is not tried on words whose hash is kept back, be it the right one: their number says which', async () => {
    world = new ReviewWorld();
    world.reviewer('p-first');
    const { contentHash } = await world.lesson('lesson/a', { subjectName: 'Tên giả định' });
    await world.start();
    await world.assigning.reassign(world.curator, 2026, 'lesson/a', 'p-first');
    await expect(world.judge('lesson/a', { contentHash })).rejects.toMatchObject({ code: 'conflict' });
    await world.judge('lesson/a', { contentHash: null });
    expect(await stateOf('lesson/a')).toBe('done');
  });

  it('on what is decided is a conflict, and changes nothing', async () => {
    await world.judge('lesson/a');
    await expect(world.judge('lesson/a', { ruling: 'revise', reason: 'khác' })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await workOn('lesson/a')).work.changesRequested).toBeNull();
  });

  it('before the review begins is a conflict', async () => {
    world.clock.instant = '2026-10-31T02:00:00.000Z';
    await expect(world.judge('lesson/a')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is not given by who wrote the version readers see, though they were asked before', async () => {
    const { assignee } = await world.candidate('lesson/a');
    const [state] = await world.store.current(['lesson/a']);
    await world.store.append([{ ...state!.newest, basedOn: 1, actor: assignee!, publish: true }]);
    await expect(world.judge('lesson/a')).rejects.toMatchObject({ code: 'refused' });
  });

  it.each<[string, Partial<Judgement>]>([
    ['reason', { reason: ' ' }],
    ['into', { ruling: 'merge' }],
    ['into', { ruling: 'merge', into: 'lesson/a' }],
    ['into', { ruling: 'merge', into: 'lesson/nowhere' }],
    ['into', { ruling: 'keep', into: 'lesson/b' }],
    ['proof', { ruling: 'promote' }],
    ['proof', { ruling: 'keep', proof: 'thừa' }],
  ])('is refused with a wrong %s: %j', async (field, wrong) => {
    await expect(world.judge('lesson/a', wrong)).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field }],
    });
    expect(await stateOf('lesson/a')).toBe('assigned');
  });

  it('does not promote what is proved as far as can be, nor over a draft', async () => {
    const promote = { ruling: 'promote', proof: 'giả định' } as const;
    await world.lesson('lesson/a', { maturity: 'verified' }, '2026-11-01T01:00:00.000Z');
    await expect(world.judge('lesson/a', promote)).rejects.toMatchObject({ code: 'invalid' });
    const [state] = await world.store.current(['lesson/b']);
    await world.store.append([{ ...state!.newest, basedOn: 1, publish: false }]);
    await expect(world.judge('lesson/b', promote)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('the second person', () => {
  const confirm = async (id: string, hash?: string) => {
    const { contentHash } = await world.candidate('lesson/a');
    return world.judging.confirm(world.viewer(id), 2026, 'lesson/a', {
      version: 1,
      contentHash: hash ?? contentHash,
    });
  };

  it('is neither the first nor the author, and judges such items', async () => {
    await world.judge('lesson/a', RETIRE);
    const { assignee } = await world.candidate('lesson/a');
    world.reviewer('p-author');
    world.person('p-legal', ['legal']);
    world.person('p-reader', ['reader']);
    for (const id of [assignee!, 'p-author', 'p-legal', 'p-reader']) {
      await expect(confirm(id)).rejects.toMatchObject({ code: 'refused' });
    }
  });

  it('agrees to the words the first one judged, not to others', async () => {
    await world.judge('lesson/a', RETIRE);
    second();
    await expect(confirm('p-second', 'f'.repeat(64))).rejects.toMatchObject({ code: 'conflict' });
    await world.lesson('lesson/a', { title: 'Bài học giả định đã sửa' }, '2026-11-01T01:00:00.000Z');
    await expect(confirm('p-second')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('has nothing to agree to where one person may decide, and nothing twice', async () => {
    second();
    await world.judge('lesson/b');
    await expect(confirm('p-second')).rejects.toMatchObject({ code: 'conflict' });
    await world.judge('lesson/a', RETIRE);
    await confirm('p-second');
    await expect(confirm('p-second')).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('what was decided', () => {
  it('is done in the end, wherever doing it was broken off, and once', async () => {
    const rulings: Partial<Judgement>[] = [
      { ruling: 'keep' },
      { ruling: 'revise' },
      { ruling: 'promote', proof: 'giả định' },
    ];
    for (const [n, ruling] of rulings.entries()) {
      const id = `lesson/c${n}`;
      await world.lesson(id);
      await world.start({ year: 2030 + n, opensOn: '2026-11-01' });
      const commit = world.records.commit.bind(world.records);
      const judgement = await world.judgement(id, ruling);
      // The verdict is written; what it does is not.
      let left = 1;
      world.records.commit = async (...all) => {
        if (left-- === 0) throw new Error('broken off');
        await commit(...all);
      };
      await expect(world.judge(id, judgement, 2030 + n)).rejects.toThrow('broken off');
      world.records.commit = commit;
      expect(candidateState(await world.candidate(id, 2030 + n))).toBe('decided');
      await world.judge(id, judgement, 2030 + n);
      expect(candidateState(await world.candidate(id, 2030 + n))).toBe('done');
      expect((await world.store.history(id)).length).toBe(ruling.ruling === 'promote' ? 2 : 1);
    }
  });
});
