import { candidateState } from '@app/reviews';
import { ReviewWorld } from '@app/reviews/testing';

let world: ReviewWorld;
beforeEach(async () => {
  world = new ReviewWorld();
  for (let n = 0; n < 6; n++) await world.lesson(`lesson/bai-${n}`);
});
const listed = async (filter = {}, viewer = world.curator) =>
  (await world.board.list(viewer, 2026, filter, { cursor: null, limit: 100 })).rows;
const loads = async () => Map.groupBy(await listed(), ({ assignee }) => assignee);

describe('giving out what waits', () => {
  it('shares it evenly, and stores with each why', async () => {
    world.reviewer('p-a');
    world.reviewer('p-b');
    await world.opening.open(world.curator, world.plan());
    expect(await world.assigning.assignWaiting(world.curator, 2026)).toEqual({ assigned: 6, left: 0 });
    expect([...(await loads()).values()].map(({ length }) => length)).toEqual([2, 2, 2]);
    expect((await world.candidate('lesson/bai-0')).choice).toMatchObject({
      chosen: 'p-a',
      load: 0,
      eligible: 3,
    });
  });

  it('leaves what nobody may have, and says why', async () => {
    world.person('p-curator', ['curator'], { absences: [{ from: '2026-10-01', to: '2026-11-01' }] });
    world.person('p-closed', ['reviewer'], { closedAt: '2026-05-01T00:00:00.000Z' });
    await world.opening.open(world.curator, world.plan());
    expect(await world.assigning.assignWaiting(world.curator, 2026)).toEqual({ assigned: 0, left: 6 });
    const { choice } = await world.candidate('lesson/bai-0');
    expect(choice?.excluded).toContainEqual(['p-curator', 'away']);
    expect(candidateState(await world.candidate('lesson/bai-0'))).toBe('waiting');
  });

  it('gives anew what somebody has who left, or stays away until it is due', async () => {
    world.reviewer('p-a');
    world.reviewer('p-b');
    await world.start();
    world.person('p-a', ['reviewer'], { closedAt: '2026-11-01T01:00:00.000Z' });
    world.person('p-b', ['reviewer'], { absences: [{ from: '2026-11-01', to: '2026-12-15' }] });
    expect(await world.assigning.assignWaiting(world.curator, 2026)).toEqual({ assigned: 4, left: 0 });
    expect([...(await loads()).keys()]).toEqual(['p-curator']);
  });

  it('leaves with somebody what they can do when they are back', async () => {
    world.reviewer('p-a');
    await world.start();
    world.person('p-a', ['reviewer'], { absences: [{ from: '2026-11-01', to: '2026-12-14' }] });
    expect(await world.assigning.assignWaiting(world.curator, 2026)).toEqual({ assigned: 0, left: 0 });
  });

  it('gives a year later nothing to whoever reviewed it last', async () => {
    world.reviewer('p-a');
    world.reviewer('p-b');
    await world.start();
    const before = new Map((await listed()).map(({ itemId, assignee }) => [itemId, assignee]));
    await world.finish();
    world.clock.instant = '2027-11-01T02:00:00.000Z';
    await world.start({ year: 2027 });
    const { rows } = await world.board.list(world.curator, 2027, {}, { cursor: null, limit: 100 });
    expect(rows).toHaveLength(6);
    for (const { itemId, assignee, choice } of rows) {
      expect(assignee).not.toBe(before.get(itemId));
      // All three had reviewed the one sector there is.
      expect(choice?.sectorYielded).toBe(true);
    }
  });

  it('of two who do it at once lets one win', async () => {
    await world.opening.open(world.curator, world.plan());
    const both = await Promise.allSettled([
      world.assigning.assignWaiting(world.curator, 2026),
      world.assigning.assignWaiting(world.curator, 2026),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('giving to somebody else', () => {
  beforeEach(async () => {
    world.reviewer('p-a');
    await world.start();
  });

  it('goes to whom a curator names, unless something keeps them from it', async () => {
    world.reviewer('p-b');
    world.person('p-legal', ['legal']);
    await world.assigning.reassign(world.curator, 2026, 'lesson/bai-0', 'p-b');
    expect(await world.candidate('lesson/bai-0')).toMatchObject({ assignee: 'p-b', choice: null });
    for (const to of ['p-legal', 'p-nobody']) {
      const reassigning = world.assigning.reassign(world.curator, 2026, 'lesson/bai-0', to);
      await expect(reassigning).rejects.toMatchObject({ code: 'invalid', problems: [{ field: 'to' }] });
    }
  });

  it('goes by the rule to another one when nobody is named', async () => {
    const { assignee } = await world.candidate('lesson/bai-0');
    const { assignee: next, choice } = await world.assigning.reassign(
      world.curator,
      2026,
      'lesson/bai-0',
      null,
    );
    expect([next, assignee].sort()).toEqual(['p-a', 'p-curator']);
    expect(choice).toMatchObject({ chosen: next, eligible: 1 });
  });

  it('takes back a verdict nobody has agreed to yet, not one that is done', async () => {
    await world.judge('lesson/bai-0', { ruling: 'retire', reason: 'không còn dùng' });
    await world.assigning.reassign(world.curator, 2026, 'lesson/bai-0', null);
    expect(await world.candidate('lesson/bai-0')).toMatchObject({ verdict: null });
    await world.judge('lesson/bai-0');
    const reassigning = world.assigning.reassign(world.curator, 2026, 'lesson/bai-0', null);
    await expect(reassigning).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is for curators alone', async () => {
    const reassigning = world.assigning.reassign(world.viewer('p-a'), 2026, 'lesson/bai-0', null);
    await expect(reassigning).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('the board', () => {
  beforeEach(async () => {
    world.reviewer('p-a');
    await world.lesson('lesson/han-che', { classification: 'restricted', sectors: ['vien-thong'] });
    await world.start();
  });

  it('tells how far the review has come, by state, sector and unit', async () => {
    await world.judge('lesson/bai-0');
    expect(await world.board.progress(world.curator, 2026)).toMatchObject({
      ...{ total: 7, decided: 1, overdue: 0 },
      byState: { waiting: 0, assigned: 6, 'to-confirm': 0, decided: 0, done: 1 },
      bySector: [
        { key: 'buu-chinh', total: 6, decided: 1 },
        { key: 'vien-thong', total: 1, decided: 0 },
      ],
      byUnit: [{ key: 'so-gia-dinh', total: 7, decided: 1 }],
    });
  });

  it('does not tell a reviewer of another unit that there is a restricted item', async () => {
    const reviewer = world.viewer('p-a');
    expect((await listed({}, reviewer)).map(({ itemId }) => itemId)).not.toContain('lesson/han-che');
    expect(await world.board.progress(reviewer, 2026)).toMatchObject({
      total: 6,
      bySector: [{ key: 'buu-chinh' }],
    });
    const judging = world.judging.judge(
      reviewer,
      2026,
      'lesson/han-che',
      await world.judgement('lesson/han-che'),
    );
    await expect(judging).rejects.toMatchObject({ code: 'not-found' });
  });

  it('tells a reviewer no more of an item that became restricted since', async () => {
    const reviewer = world.viewer('p-a');
    await world.lesson('lesson/bai-0', { classification: 'restricted' }, '2026-11-01T01:00:00.000Z');
    expect((await listed({}, reviewer)).map(({ itemId }) => itemId)).not.toContain('lesson/bai-0');
    expect(await world.board.progress(reviewer, 2026)).toMatchObject({ total: 5 });
    const judging = world.judging.judge(
      reviewer,
      2026,
      'lesson/bai-0',
      await world.judgement('lesson/bai-0'),
    );
    await expect(judging).rejects.toMatchObject({ code: 'not-found' });
    expect((await listed()).length).toBe(7);
  });

  it('shows nothing to those who have no part in reviews', async () => {
    for (const role of ['reader', 'contributor', 'trainer', 'administrator'] as const) {
      await expect(listed({}, world.person(`p-${role}`, [role]))).rejects.toMatchObject({ code: 'refused' });
    }
  });

  it('finds candidates by every question, alone and together, with the true total', async () => {
    await world.judge('lesson/bai-0');
    world.clock.instant = '2026-12-16T02:00:00.000Z';
    const all = await listed();
    const sizes = async (filter: object) => (await listed(filter)).length;
    expect(await sizes({ mine: true })).toBe(all.filter(({ assignee }) => assignee === 'p-curator').length);
    expect(await sizes({ assignee: 'p-curator' })).toBe(await sizes({ mine: true }));
    expect(await sizes({ mine: true, assignee: 'p-a' })).toBe(0);
    expect(await sizes({ state: 'done' })).toBe(1);
    expect(await sizes({ sector: 'buu-chinh', state: 'assigned' })).toBe(5);
    expect(await sizes({ unit: 'so-gia-dinh', overdue: true })).toBe(6);
    expect(await sizes({ unit: 'so-khac' })).toBe(0);
    const page = await world.board.list(world.curator, 2026, { overdue: true }, { cursor: null, limit: 4 });
    const rest = await world.board.list(
      world.curator,
      2026,
      { overdue: true },
      { cursor: page.next, limit: 4 },
    );
    expect([page.total, page.rows.length, rest.rows.length, rest.next]).toEqual([6, 4, 2, null]);
  });
});
