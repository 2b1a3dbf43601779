import { jest } from '@jest/globals';
import { type Viewer } from '@app/access';
import { aPerson, aViewer } from '@app/access/testing';
import {
  anEditorialDesk,
  AUTHOR,
  CURATOR,
  type EditorialDesk,
  READER,
  REVIEWER,
  say,
} from '../../testing/editorial-desk.js';
import { Comments } from './comments.js';
import { type Task, WorkQueue } from './queue.js';
import { worksIn } from './works.js';

const PAGE = { cursor: null, limit: 20 };
let desk: EditorialDesk;
let queue: WorkQueue;
beforeEach(() => {
  desk = anEditorialDesk();
  queue = new WorkQueue({ ...desk, people: desk.accounts });
});
const tasks = async (viewer: Viewer) => (await queue.queueOf(viewer, PAGE)).rows;
const told = async (viewer: Viewer) => (await tasks(viewer)).map(({ why, itemId }) => `${why} ${itemId}`);
/** How many histories are read for somebody's queue. */
const historiesFor = async (viewer: Viewer) => {
  const history = jest.spyOn(desk.store, 'history');
  await tasks(viewer);
  return history.mock.calls.length;
};
const submit = async (title: string) => {
  const version = await desk.draft({ title });
  await desk.editorial.submit(AUTHOR, version.itemId, say(version, 'xin duyệt'));
  return version;
};

describe('the queue of somebody who judges nothing', () => {
  it('reads no history of what waits for others', async () => {
    const version = await submit('Một');
    const second = await desk.next(version, { title: 'Hai' });
    await desk.editorial.submit(AUTHOR, second.itemId, say(second, 'xin duyệt'));
    expect(await historiesFor(READER)).toBe(0);
    expect(await historiesFor(REVIEWER)).toBe(1);
  });
});

describe('what waits for somebody', () => {
  it('is empty for who has nothing to do', async () => {
    await submit('Một');
    for (const viewer of [READER, AUTHOR]) expect(await tasks(viewer)).toEqual([]);
  });

  it('is what they may approve, until somebody does', async () => {
    const version = await submit('Một');
    expect(await tasks(REVIEWER)).toEqual([
      {
        ...{ why: 'to-approve', itemId: version.itemId, kind: 'lesson', title: 'Một', version: 1 },
        ...{ since: '2026-11-01', by: AUTHOR.id, note: 'xin duyệt' },
      },
    ]);
    expect(await told(aViewer(['legal']))).toEqual([]);
    expect(await told(aViewer(['reviewer'], { units: ['so-gia-dinh'] }))).toEqual([]);
    await desk.editorial.approve(REVIEWER, version.itemId, say(version));
    expect(await told(REVIEWER)).toEqual([]);
    expect(await told(CURATOR)).toEqual([`to-publish ${version.itemId}`]);
    await desk.editorial.publish(CURATOR, version.itemId, { ...say(version), acknowledged: false });
    expect(await told(CURATOR)).toEqual([]);
  });

  it('is not what was written anew since it was handed in', async () => {
    await desk.next(await submit('Một'), { title: 'Hai' });
    expect(await told(REVIEWER)).toEqual([]);
  });

  it('is a version handed in, whatever is asked of the one readers see', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    const second = await desk.next(first, { title: 'Hai' });
    await desk.editorial.submit(AUTHOR, second.itemId, say(second));
    const works = worksIn(desk.records);
    const kept = (await works.get(first.itemId))!;
    const changesRequested = { ...kept.value.submission!, ...say(first), by: 'p-curator' };
    await desk.records.commit([works.change(kept, { ...kept.value, changesRequested })], []);
    expect(await told(REVIEWER)).toEqual([`to-approve ${first.itemId}`]);
  });

  it('is, for curators, a minor edit of what was approved', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    const body = { ...first.body, finding: 'Sổ và hàng không khớp nhau.' };
    const edit = { id: first.itemId, basedOn: 1, body, reason: 'sửa chữ', corrects: null, minor: true };
    await desk.editorial.revise(AUTHOR, edit);
    expect(await told(CURATOR)).toEqual([`to-publish ${first.itemId}`]);
  });

  it('is what was sent back to them, in the words of who did', async () => {
    const version = await submit('Một');
    await desk.editorial.requestChanges(REVIEWER, version.itemId, say(version, 'thiếu căn cứ'));
    const [task] = await tasks(AUTHOR);
    expect(task).toMatchObject({ why: 'changes-requested', by: REVIEWER.id, note: 'thiếu căn cứ' });
    await desk.next(version, { title: 'Một', basis: 'Điều giả định.' });
    expect(await told(AUTHOR)).toEqual([]);
  });

  it('is where they were named, if they may read it', async () => {
    const version = await desk.draft();
    const people = await Promise.all(
      (['curator', 'reader'] as const).map(async (role) => {
        const { person } = await desk.accounts.create('p-admin', aPerson({ login: role, roles: [role] }));
        return aViewer([role], { id: person.id });
      }),
    );
    const comments = new Comments({ ...desk, people: desk.accounts });
    for (let n = 1; n <= 9; n += 1) {
      desk.clock.instant = `2026-11-0${n}T02:00:00.000Z`;
      await comments.add(AUTHOR, version.itemId, 1, `Nhờ @curator và @reader, lần ${n}.`);
    }
    expect(await Promise.all(people.map(told))).toEqual([[`mentioned ${version.itemId}`], []]);
    expect((await tasks(people[0]!))[0]).toMatchObject({ since: '2026-11-09', by: AUTHOR.id });
  });

  it('is what they own and nobody looked at in time, until they did', async () => {
    const version = await desk.draft();
    await desk.toReaders(version);
    expect(await told(AUTHOR)).toEqual([]);
    desk.clock.instant = '2028-01-01T02:00:00.000Z';
    expect(await tasks(AUTHOR)).toMatchObject([{ why: 'overdue', since: '2027-11-01', by: null }]);
    await desk.editorial.renew(AUTHOR, version.itemId, { ...say(version), until: null });
    expect(await told(AUTHOR)).toEqual([]);
  });

  it('is, for curators, what somebody who left answered for', async () => {
    const { person } = await desk.accounts.create(
      'p-admin',
      aPerson({ login: 'nguoidi', roles: ['contributor'] }),
    );
    const leaving = aViewer(['contributor'], { id: person.id });
    const version = await desk.draft({}, leaving);
    expect(await told(CURATOR)).toEqual([]);
    await desk.accounts.close('p-admin', person.id);
    expect(await tasks(CURATOR)).toMatchObject([{ why: 'orphaned', itemId: version.itemId, by: person.id }]);
    expect(await told(REVIEWER)).toEqual([]);
    const { person: heir } = await desk.accounts.create(
      'p-admin',
      aPerson({ login: 'nguoike', roles: ['contributor'] }),
    );
    await desk.editorial.handOver(CURATOR, version.itemId, heir.id);
    expect(await told(CURATOR)).toEqual([]);
  });

  it('is never what they may not know of', async () => {
    const version = await desk.draft({ classification: 'restricted' });
    await desk.editorial.submit(AUTHOR, version.itemId, say(version));
    expect(await told(REVIEWER)).toEqual([]);
    expect(await told(CURATOR)).toEqual([`to-approve ${version.itemId}`]);
  });

  it('comes page by page, each once, the longest waiting first, with the number of all', async () => {
    for (const [n, title] of ['Một', 'Hai', 'Ba'].entries()) {
      desk.clock.instant = `2026-11-0${3 - n}T02:00:00.000Z`;
      await submit(title);
    }
    const seen: Task[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<WorkQueue['queueOf']>> = await queue.queueOf(REVIEWER, {
        cursor,
        limit: 1,
      });
      expect(page.total).toBe(3);
      seen.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null);
    expect(seen.map(({ title }) => title)).toEqual(['Ba', 'Hai', 'Một']);
  });
});
