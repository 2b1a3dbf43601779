import { CloseReading } from '@app/reviews';
import { ReviewWorld } from '@app/reviews/testing';

let world: ReviewWorld;
let reading: CloseReading;
beforeEach(async () => {
  world = new ReviewWorld();
  reading = new CloseReading(world.parts);
  world.reviewer('p-a');
  for (const id of ['lesson/a', 'lesson/b']) await world.lesson(id);
  await world.start();
});

const mayOn = async (person: string, itemId = 'lesson/a') =>
  (await reading.one(world.viewer(person), 2026, itemId)).may;

describe('what somebody may do to an item under review', () => {
  it('is to judge it for whom it was given to, and to give it to another for a curator', async () => {
    await world.assigning.reassign(world.curator, 2026, 'lesson/a', 'p-a');
    expect(await mayOn('p-a')).toEqual(['judge']);
    expect(await mayOn('p-curator')).toEqual(['reassign']);
  });

  it('is to agree with what another said of it, and for that one to say otherwise', async () => {
    await world.assigning.reassign(world.curator, 2026, 'lesson/a', 'p-a');
    await world.judge('lesson/a', { ruling: 'retire', reason: 'không còn dùng' });
    expect(await mayOn('p-curator')).toEqual(['confirm', 'reassign']);
    expect(await mayOn('p-a')).toEqual(['judge']);
    world.person('p-legal', ['legal']);
    expect(await mayOn('p-legal')).toEqual([]);
  });

  it('is nothing before the first day, for the author, once it is done, and once the review is closed', async () => {
    await world.assigning.reassign(world.curator, 2026, 'lesson/a', 'p-a');
    world.clock.instant = '2026-10-31T02:00:00.000Z';
    expect(await mayOn('p-a')).toEqual([]);
    world.clock.instant = '2026-11-02T02:00:00.000Z';
    await world.judge('lesson/a');
    expect(await mayOn('p-a')).toEqual([]);
    await world.judge('lesson/b');
    await world.closing.close(world.curator, 2026);
    expect(await mayOn('p-curator', 'lesson/b')).toEqual([]);
  });

  it('is what may be done: whoever may judge, judges', async () => {
    for (const id of ['lesson/a', 'lesson/b']) {
      const { assignee } = await world.candidate(id);
      expect(await mayOn(assignee!, id)).toContain('judge');
      expect(await world.judge(id)).toMatchObject({ verdict: { by: assignee } });
    }
  });

  it('is told to those who review, of what is reviewed and they may know of', async () => {
    const reader = world.person('p-reader', ['reader']);
    await expect(reading.one(reader, 2026, 'lesson/a')).rejects.toMatchObject({ code: 'refused' });
    await expect(reading.one(world.curator, 2026, 'lesson/x')).rejects.toMatchObject({ code: 'not-found' });
    await world.lesson('lesson/a', { classification: 'restricted' }, '2026-11-01T01:00:00.000Z');
    await expect(mayOn('p-a')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what was said of an item before', () => {
  it('is the last verdict that was carried out in an earlier review', async () => {
    const said = await world.judge('lesson/a', { reason: 'còn đúng năm nay' });
    await world.finish();
    world.clock.instant = '2027-11-02T02:00:00.000Z';
    for (const id of ['lesson/a', 'lesson/c'])
      await world.lesson(id, { title: `Sửa ${id}` }, '2027-02-01T02:00:00.000Z');
    await world.start({ year: 2027 });
    const { rows } = await world.board.list(world.curator, 2027, {}, { cursor: null, limit: 9 });
    const past = await reading.lastVerdicts(world.curator, rows);
    expect(past.get('lesson/a')).toMatchObject({
      year: 2026,
      verdict: { reason: 'còn đúng năm nay', by: said.verdict!.by },
    });
    expect([...past.keys()].sort()).toEqual(['lesson/a', 'lesson/b']);
    expect(await reading.lastVerdicts(world.curator, [])).toEqual(new Map());
  });
});

describe('what another item is called', () => {
  it('is told to whoever may read it', async () => {
    await world.lesson('lesson/kin', { classification: 'restricted', title: 'Tên kín' });
    const [forCurator, forReviewer] = [
      await reading.titles(world.curator, ['lesson/kin', 'lesson/a', 'lesson/a']),
      await reading.titles(world.viewer('p-a'), ['lesson/kin', 'lesson/a']),
    ];
    expect([...forCurator.values()].sort()).toEqual(['Bài học giả định lesson/a', 'Tên kín']);
    expect([...forReviewer.values()]).toEqual(['Bài học giả định lesson/a']);
  });
});
