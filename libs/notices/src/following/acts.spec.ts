import { type Body } from '@app/knowledge';
import { NoticeWorld } from '../../testing/notice-world.js';
import { noticesIn } from '../notices/notice.js';

let world: NoticeWorld;
beforeEach(async () => {
  world = new NoticeWorld();
  for (const id of ['p-author', 'p-other']) await world.person(id, ['contributor']);
  await world.person('p-reviewer', ['reviewer']);
  await world.write('lesson/a', {}, { actor: 'p-author', publish: false });
});

/** Says in the audit log that somebody did this to the lesson. */
const act = (name: string, details: Body, actor = 'p-reviewer') =>
  world.records.commit([], [{ at: world.clock.now(), actor, act: name, subject: 'lesson/a', details }]);

async function told(): Promise<string[]> {
  await world.notifier().pass();
  const kept = await noticesIn(world.records).all();
  return kept.map(({ value }) => `${value.person} ${value.reason} ${value.version} ${value.toMail}`);
}

describe('what people want of each other', () => {
  it('is told to whoever wrote a version that has to be changed', async () => {
    await act('item.changes-requested', { version: 1 });
    expect(await told()).toEqual(['p-author changes-requested 1 true']);
  });

  it('is told to whoever is mentioned and may read what it is about', async () => {
    await act('item.commented', { version: 1, mentions: ['p-author', 'p-other', 'p-nobody'] });
    expect(await told()).toEqual(['p-author mentioned 1 true']);
  });

  it('is told to whoever an item is given to, but for what they did themselves', async () => {
    await act('item.handed-over', { from: null, to: 'p-author' }, 'p-author');
    expect(await told()).toEqual([]);
    await world.write('lesson/a', {}, { actor: 'p-author' });
    await act('review.reassigned', { from: null, to: 'p-other' });
    expect(await told()).toEqual(['p-other assigned 2 true']);
  });

  it('is told once, however often it is looked for', async () => {
    await act('item.changes-requested', { version: 1 });
    await told();
    expect(await told()).toHaveLength(1);
  });

  it('is nothing where nobody is asked for anything', async () => {
    await act('item.approved', { version: 1 });
    await act('item.commented', { version: 1, mentions: [] });
    await act('item.commented', { version: 7, mentions: ['p-author'] });
    expect(await told()).toEqual([]);
  });
});
