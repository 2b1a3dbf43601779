import { type Viewer } from '@app/access';
import { NoticeWorld } from '../../testing/notice-world.js';

let world: NoticeWorld;
let inspector: Viewer;
beforeEach(async () => {
  world = new NoticeWorld();
  inspector = await world.person('p-inspector', ['reader']);
  const sector = { table: 'sectors', key: 'buu-chinh', name: 'Bưu chính', aliases: [] };
  await world.write('reference/sectors/buu-chinh', sector, { kind: 'reference' });
  await world.subscriptions.add(inspector, { kind: 'sector', target: 'buu-chinh' }, true);
});

async function publish(...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    world.tomorrow();
    await world.write(id);
  }
  await world.notifier().pass();
}

/** All pages of so many rows. */
async function pages(limit: number): Promise<string[][]> {
  const found: string[][] = [];
  let cursor: string | null = null;
  do {
    const page = await world.notices.list(inspector, { cursor, limit }, false);
    found.push(page.rows.map(({ value }) => value.itemId));
    cursor = page.next;
  } while (cursor !== null);
  return found;
}

describe('notices', () => {
  it('come unread first, the newest of each first', async () => {
    await publish('lesson/a', 'lesson/b', 'lesson/c', 'lesson/d');
    const { rows } = await world.notices.list(inspector, { cursor: null, limit: 9 }, false);
    const ids = rows
      .filter(({ value }) => ['lesson/b', 'lesson/d'].includes(value.itemId))
      .map(({ id }) => id);
    await world.notices.read(inspector, ids);
    expect(await pages(9)).toEqual([['lesson/c', 'lesson/a', 'lesson/d', 'lesson/b']]);
  });

  it('fill a page although some of them may not be read any more', async () => {
    await publish('lesson/a', 'lesson/b', 'lesson/c', 'lesson/d');
    for (const id of ['lesson/b', 'lesson/d']) await world.write(id, { classification: 'restricted' });
    expect((await pages(2)).flat()).toEqual(['lesson/c', 'lesson/a']);
    expect((await pages(2))[0]).toHaveLength(2);
  });

  it('are marked as read by their person alone, once', async () => {
    await publish('lesson/a');
    const other = await world.person('p-other', ['curator']);
    const { rows } = await world.notices.list(inspector, { cursor: null, limit: 9 }, true);
    const ids = rows.map(({ id }) => id);
    await world.notices.read(other, [...ids, 'no notice']);
    await world.notices.read(other, 'all');
    expect((await world.notices.list(inspector, { cursor: null, limit: 9 }, true)).rows).toHaveLength(1);
    const at = world.clock.now();
    await world.notices.read(inspector, ids);
    world.tomorrow();
    await world.notices.read(inspector, 'all');
    const [row] = (await world.notices.list(inspector, { cursor: null, limit: 9 }, false)).rows;
    expect(row?.value.readAt).toBe(at);
  });

  it('stay when what they are about is followed no more', async () => {
    await publish('lesson/a');
    const [subscription] = await world.subscriptions.of(inspector);
    await world.subscriptions.remove(inspector, subscription!.id);
    await publish('lesson/b');
    expect(await pages(9)).toEqual([['lesson/a']]);
  });
});
