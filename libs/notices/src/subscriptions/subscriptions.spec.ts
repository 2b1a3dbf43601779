import { type Viewer } from '@app/access';
import { NoticeWorld } from '../../testing/notice-world.js';
import { type Watch } from './subscription.js';

let world: NoticeWorld;
let inspector: Viewer;
beforeEach(async () => {
  world = new NoticeWorld();
  inspector = await world.person('p-inspector', ['reader']);
  await world.write('lesson/a');
});

const follow = (watch: Watch, viewer = inspector) => world.subscriptions.add(viewer, watch, true);
const search = (query: string, filters = {}): Watch => ({ kind: 'search', query, filters });

describe('a subscription', () => {
  it('is kept until it is removed, and seen by its person alone', async () => {
    const other = await world.person('p-other', ['curator']);
    const { id } = await follow({ kind: 'item', target: 'lesson/a' });
    expect(await world.subscriptions.of(inspector)).toMatchObject([{ id, value: { mail: true } }]);
    expect(await world.subscriptions.of(other)).toEqual([]);
    await expect(world.subscriptions.remove(other, id)).rejects.toMatchObject({ code: 'not-found' });
    await world.subscriptions.remove(inspector, id);
    expect(await world.subscriptions.of(inspector)).toEqual([]);
    await expect(world.subscriptions.remove(inspector, id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is told by e-mail or not, as its person alone says', async () => {
    const other = await world.person('p-other', ['curator']);
    const { id } = await follow({ kind: 'item', target: 'lesson/a' });
    await world.subscriptions.setMail(inspector, id, false);
    expect(await world.subscriptions.of(inspector)).toMatchObject([{ id, value: { mail: false } }]);
    await expect(world.subscriptions.setMail(other, id, true)).rejects.toMatchObject({ code: 'not-found' });
    expect(await world.subscriptions.of(inspector)).toMatchObject([{ value: { mail: false } }]);
  });

  it('is refused a second time, however the same search is written and whoever is faster', async () => {
    await follow(search('  sim   rác ', { sector: ['b', 'a'], kind: [] }));
    await expect(follow(search('sim rác', { sector: ['a', 'b', 'a'] }))).rejects.toMatchObject({
      code: 'conflict',
    });
    const both = await Promise.allSettled([1, 2].map(() => follow({ kind: 'item', target: 'lesson/a' })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
  });

  it('is refused for what is not there, is of another kind, or may not be read', async () => {
    await world.write('lesson/closed', { classification: 'restricted', agency: 'so-b' });
    await world.write('lesson/draft', {}, { publish: false });
    const refused: Watch[] = [
      { kind: 'item', target: 'lesson/none' },
      { kind: 'item', target: 'lesson/closed' },
      { kind: 'item', target: 'lesson/draft' },
      { kind: 'provision', target: 'lesson/a' },
      { kind: 'sector', target: 'khong-co' },
    ];
    for (const watch of refused) await expect(follow(watch)).rejects.toMatchObject({ code: 'not-found' });
    expect(await world.subscriptions.of(inspector)).toEqual([]);
  });

  it('is refused where it asks for nothing, or for everything', async () => {
    await expect(follow(search(' '))).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: 'query' }],
    });
  });

  it('is one of a hundred at most', async () => {
    for (let n = 0; n < 100; n += 1) await follow(search(`câu hỏi ${n}`));
    await expect(follow(search('câu hỏi nữa'))).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is in the audit log by its id, without what is looked for', async () => {
    const { id } = await follow(search('chuyện riêng'));
    const entries = await world.records.entries(0, 10);
    expect(entries).toMatchObject([{ actor: 'p-inspector', act: 'subscription.made', subject: id }]);
    expect(JSON.stringify(entries)).not.toContain('riêng');
  });
});
