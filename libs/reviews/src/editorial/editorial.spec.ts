import { mayRead, type Viewer } from '@app/access';
import { aPerson } from '@app/access/testing';
import { type Body, type ItemVersion, type KnowledgeError, verify } from '@app/knowledge';
import { aVersion, FIXTURES, MemoryKnowledgeStore } from '@app/knowledge/testing';
import {
  anEditorialDesk,
  AUTHOR,
  codeOf,
  CURATOR,
  type EditorialDesk,
  READER,
  REVIEWER,
  say,
} from '../../testing/editorial-desk.js';

let desk: EditorialDesk;
beforeEach(() => {
  desk = anEditorialDesk();
});
const stage = async ({ itemId }: ItemVersion) => (await desk.editorial.standingOf(itemId)).stage;
const acts = async () => (await desk.records.entries(0, 100)).map(({ act }) => act);
const approve = (viewer: Viewer, version: ItemVersion) =>
  desk.editorial.approve(viewer, version.itemId, say(version));
const submit = (version: ItemVersion, viewer = AUTHOR) =>
  desk.editorial.submit(viewer, version.itemId, say(version));
const publish = (version: ItemVersion, more: object = {}) =>
  desk.editorial.publish(CURATOR, version.itemId, { ...say(version), acknowledged: false, ...more });
describe('the way of an item to its readers', () => {
  it('leads through draft, submission, approval and publication, each in the audit log', async () => {
    const version = await desk.draft();
    const stages = [await stage(version)];
    for (const act of [() => submit(version), () => approve(REVIEWER, version), () => publish(version)]) {
      await act();
      stages.push(await stage(version));
    }
    expect(stages).toEqual(['draft', 'submitted', 'approved', 'published']);
    expect(await acts()).toEqual(['item.created', 'item.submitted', 'item.approved', 'item.published']);
  });

  it('leads back to the author where changes are asked for, and on again', async () => {
    const first = await desk.draft();
    await submit(first);
    await desk.editorial.requestChanges(REVIEWER, first.itemId, say(first, 'thiếu căn cứ'));
    expect(await stage(first)).toBe('changes-requested');
    const second = await desk.next(first, { basis: 'Điều giả định.' });
    expect(await stage(second)).toBe('draft');
    await desk.toReaders(second);
    expect(await stage(second)).toBe('published');
  });

  it('shows readers the published version while the next is drafted', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    await submit(await desk.next(first, { finding: 'Khác.' }));
    const { guarded, state } = await desk.editorial.standingOf(first.itemId);
    expect(state.published?.version).toBe(1);
    expect(mayRead(READER, guarded.published!)).toBe(true);
    expect(mayRead(READER, guarded.newest)).toBe(false);
  });

  it('makes whoever creates an item its owner until it is handed over', async () => {
    const version = await desk.draft();
    expect((await desk.editorial.standingOf(version.itemId)).owner).toBe(AUTHOR.id);
  });

  it('leaves a store whose chains hold', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    await desk.editorial.retire(CURATOR, first.itemId, { reason: 'hết dùng', into: null });
    expect(await verify(desk.store)).toMatchObject({ broken: null });
  });
});

describe('publication', () => {
  it('happens once: the same form sent again is told that it is done', async () => {
    const version = await desk.draft();
    await desk.toReaders(version);
    expect(await codeOf(publish(version))).toBe('conflict');
    expect((await desk.store.changes(0, 10)).map(({ type }) => type)).toEqual(['appended', 'published']);
  });

  it('begins the time until the next review', async () => {
    const version = await desk.draft({ reviewDate: '2020-01-01' });
    await desk.toReaders(version);
    expect(await desk.editorial.standingOf(version.itemId)).toMatchObject({
      due: '2027-11-01',
      overdue: false,
    });
  });

  it('names what looks like data of persons until somebody answers for it', async () => {
    const version = await desk.draft({
      context: 'Gọi 0912 345 678 hỏi ông Nguyễn Văn Giả Định.',
      subjectName: 'Trần Thị Giả Định',
      legalBasis: [{ provision: 'nd-cp/01/2020/dieu-1', at: null, note: 'Thư: giadinh@example.vn' }],
    });
    await submit(version);
    await approve(CURATOR, version);
    const refused: unknown = await publish(version).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'invalid' });
    const { problems } = refused as KnowledgeError;
    expect([...new Set(problems.map(({ field }) => field))]).toEqual([
      'body.context',
      'body.legalBasis.0.note',
    ]);
    expect(await stage(version)).toBe('approved');
    await publish(version, { acknowledged: true });
    const entry = (await desk.records.entries(0, 10)).at(-1)!;
    expect(entry).toMatchObject({ act: 'item.published', details: { acknowledged: problems.length } });
    expect(JSON.stringify(entry)).not.toMatch(/Giả Định|0912/);
  });

  it('is for curators alone', async () => {
    const version = await desk.draft();
    await submit(version);
    await approve(REVIEWER, version);
    const said = { ...say(version), acknowledged: false };
    expect(await codeOf(desk.editorial.publish(AUTHOR, version.itemId, said))).toBe('refused');
    expect(await codeOf(desk.editorial.publish(READER, version.itemId, said))).toBe('not-found');
  });
});

describe('retirement', () => {
  it('takes an item from readers for good', async () => {
    const version = await desk.draft();
    await desk.toReaders(version);
    await desk.editorial.retire(CURATOR, version.itemId, { reason: 'hết dùng', into: null });
    const { stage: now, work, state } = await desk.editorial.standingOf(version.itemId);
    expect([now, state.published, work.retirement?.by]).toEqual(['retired', null, [CURATOR.id]]);
    expect(await codeOf(desk.next(version, { finding: 'Khác.' }))).toBe('conflict');
    expect(await codeOf(submit(version))).toBe('conflict');
    const again = desk.editorial.retire(CURATOR, version.itemId, { reason: 'hết dùng', into: null });
    expect(await codeOf(again)).toBe('conflict');
  });

  it('counts where it is decided while the item is on its way to readers', async () => {
    const store = new MemoryKnowledgeStore();
    desk = anEditorialDesk({ store });
    const version = await desk.draft();
    const { itemId } = version;
    await submit(version);
    await approve(REVIEWER, version);
    const move = store.publish.bind(store);
    store.publish = async (act) => {
      store.publish = move;
      await desk.editorial.retire(CURATOR, itemId, { reason: 'hết dùng', into: null });
      await move(act);
    };
    await publish(version);
    expect(await stage(version)).toBe('retired');
  });

  it('leads only into another item that readers see', async () => {
    const [one, other] = [await desk.draft(), await desk.draft({ title: 'Bài học khác' })];
    const into = (id: string) => desk.editorial.retire(CURATOR, one.itemId, { reason: 'gộp', into: id });
    for (const id of [one.itemId, other.itemId, 'lesson/none'])
      expect(await codeOf(into(id))).toBe('invalid');
    await desk.toReaders(other);
    await into(other.itemId);
    expect((await desk.editorial.standingOf(one.itemId)).work.retirement?.into).toBe(other.itemId);
  });
});

describe('renewal', () => {
  const renew = (version: ItemVersion, until: string | null = null, viewer = AUTHOR) =>
    desk.editorial.renew(viewer, version.itemId, { ...say(version), until });

  it('moves the day of the next review, and an overdue item is so no longer', async () => {
    const version = await desk.draft();
    await desk.toReaders(version);
    desk.clock.instant = '2028-03-05T02:00:00.000Z';
    expect((await desk.editorial.standingOf(version.itemId)).overdue).toBe(true);
    await renew(version);
    expect(await desk.editorial.standingOf(version.itemId)).toMatchObject({
      due: '2029-03-05',
      overdue: false,
    });
    await renew(version, '2028-06-01');
    expect((await desk.editorial.standingOf(version.itemId)).due).toBe('2028-06-01');
  });

  it('is of what readers see, to a day that is yet to come, by its owner or a curator', async () => {
    const version = await desk.draft();
    expect(await codeOf(renew(version))).toBe('conflict');
    await desk.toReaders(version);
    expect(await codeOf(renew(version, '2026-11-01'))).toBe('invalid');
    expect(await codeOf(renew(version, null, REVIEWER))).toBe('refused');
    expect(await codeOf(renew(version, '2026-11-02', CURATOR))).toBeNull();
  });
});

describe('an owner', () => {
  const handOver = (viewer: Viewer, version: ItemVersion, to: string) =>
    desk.editorial.handOver(viewer, version.itemId, to);
  const account = async (login: string) =>
    (await desk.accounts.create('p-admin', aPerson({ login, roles: ['contributor'] }))).person.id;

  it('hands an item over to somebody whose account is open', async () => {
    const version = await desk.draft();
    const heir = await account('nguoike');
    await handOver(AUTHOR, version, heir);
    expect((await desk.editorial.standingOf(version.itemId)).owner).toBe(heir);
    expect((await desk.records.entries(0, 10)).at(-1)).toMatchObject({
      act: 'item.handed-over',
      details: { from: AUTHOR.id, to: heir },
    });
    expect(await codeOf(handOver(CURATOR, version, heir))).toBe('conflict');
  });

  it('is not somebody who left or never was there', async () => {
    const version = await desk.draft();
    const gone = await account('nguoidi');
    await desk.accounts.close('p-admin', gone);
    for (const to of [gone, 'p-none']) expect(await codeOf(handOver(AUTHOR, version, to))).toBe('invalid');
  });
});

describe('what somebody may not know of', () => {
  it('is not found, whatever is asked of it', async () => {
    const version = await desk.draft({ classification: 'restricted' });
    const id = version.itemId;
    const { editorial } = desk;
    const asked: Promise<unknown>[] = [
      editorial.submit(READER, id, say(version)),
      editorial.approve(REVIEWER, id, say(version)),
      editorial.requestChanges(REVIEWER, id, say(version)),
      editorial.publish(READER, id, { ...say(version), acknowledged: true }),
      editorial.retire(READER, id, { reason: 'thử', into: null }),
      editorial.renew(READER, id, { ...say(version), until: null }),
      editorial.handOver(READER, id, 'p-none'),
      editorial.approve(CURATOR, 'lesson/none', say(version)),
    ];
    expect(await Promise.all(asked.map(codeOf))).toEqual(asked.map(() => 'not-found'));
    expect(await acts()).toEqual(['item.created']);
  });
});

describe('an edition', () => {
  it('stands as it was made: nobody sends it back, takes it from readers or gives it away', async () => {
    const [version] = await desk.store.append([
      aVersion({ itemId: 'edition/2026', kind: 'edition', body: FIXTURES.edition as Body, publish: true }),
    ]);
    const id = version!.itemId;
    const { editorial } = desk;
    const asked: Promise<unknown>[] = [
      editorial.requestChanges(CURATOR, id, say(version!)),
      editorial.retire(CURATOR, id, { reason: 'thử', into: null }),
      editorial.renew(CURATOR, id, { ...say(version!), until: null }),
      editorial.handOver(CURATOR, id, 'p-none'),
    ];
    expect(await Promise.all(asked.map(codeOf))).toEqual(asked.map(() => 'refused'));
    expect((await editorial.standingOf(id)).stage).toBe('published');
  });
});

describe('a version that speaks of what is not there', () => {
  it('is not handed in, and each place is told', async () => {
    const body = { table: 'sectors', key: 'vien-thong', name: 'Viễn thông' };
    await desk.store.append([
      aVersion({ itemId: 'reference/sectors/vien-thong', kind: 'reference', body, publish: true }),
    ]);
    const version = await desk.draft({ sectors: ['vien-thong', 'abc'] });
    await expect(submit(version)).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: 'body.sectors', message: expect.stringContaining('"abc"') }],
    });
    expect(await stage(version)).toBe('draft');
    const mended = await desk.next(version, { sectors: ['vien-thong'] });
    await submit(mended);
    expect(await stage(mended)).toBe('submitted');
  });
});
