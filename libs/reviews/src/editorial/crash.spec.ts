import { type Records } from '@app/access';
import { MemoryRecords } from '@app/access/testing';
import { type ItemVersion, type KnowledgeStore } from '@app/knowledge';
import { MemoryKnowledgeStore } from '@app/knowledge/testing';
import {
  anEditorialDesk,
  codeOf,
  CURATOR,
  type EditorialDesk,
  REVIEWER,
  say,
  AUTHOR,
} from '../../testing/editorial-desk.js';
import { Failing } from '../../testing/failing.js';

let records: Failing<Records>;
let pointers: Failing<KnowledgeStore>;
let desk: EditorialDesk;
beforeEach(() => {
  records = new Failing<Records>(new MemoryRecords(), 'commit');
  pointers = new Failing<KnowledgeStore>(new MemoryKnowledgeStore(), 'publish');
  desk = anEditorialDesk({ records: records.seen, store: pointers.seen });
});

const standing = ({ itemId }: ItemVersion) => desk.editorial.standingOf(itemId);
const publish = (version: ItemVersion) =>
  desk.editorial.publish(CURATOR, version.itemId, { ...say(version), acknowledged: false });

async function anApproved(): Promise<ItemVersion> {
  const version = await desk.draft();
  await desk.editorial.submit(AUTHOR, version.itemId, say(version));
  await desk.editorial.approve(REVIEWER, version.itemId, say(version));
  return version;
}

describe('an engine that goes away in the middle of an act', () => {
  it('leaves a new item as a draft that nobody answers for yet', async () => {
    records.failAfter(0);
    expect(await codeOf(desk.draft())).toBe('unavailable');
    records.comeBack();
    const [state] = (await desk.store.list({}, { cursor: null, limit: 5 })).rows;
    expect(await standing(state!.newest)).toMatchObject({ stage: 'draft', owner: null });
    await desk.toReaders(state!.newest);
  });

  it('leaves a version that was written as a draft, its approval lapsed, though it was said to be minor', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    records.failAfter(0);
    const edit = {
      ...{ id: first.itemId, basedOn: 1, corrects: null, reason: 'sửa chữ', minor: true },
      body: { ...first.body, finding: 'Sổ và hàng không khớp nhau.' },
    };
    expect(await codeOf(desk.editorial.revise(AUTHOR, edit))).toBe('unavailable');
    records.comeBack();
    expect(await standing(first)).toMatchObject({ stage: 'draft', state: { published: { version: 1 } } });
  });

  it('shows readers nothing whose publication is not on record', async () => {
    const version = await anApproved();
    records.failAfter(0);
    expect(await codeOf(publish(version))).toBe('unavailable');
    records.comeBack();
    expect(await standing(version)).toMatchObject({ stage: 'approved', state: { published: null } });
    await publish(version);
    expect(await standing(version)).toMatchObject({ stage: 'published' });
  });

  it('leaves what was decided to be published waiting for it, and it can be published again', async () => {
    const version = await anApproved();
    pointers.failAfter(0);
    expect(await codeOf(publish(version))).toBe('unavailable');
    pointers.comeBack();
    expect(await standing(version)).toMatchObject({
      stage: 'approved',
      work: { submission: { version: 1 } },
    });
    await publish(version);
    expect(await standing(version)).toMatchObject({ stage: 'published', work: { submission: null } });
  });

  it('takes for published what readers see, whatever the record was last told', async () => {
    const version = await anApproved();
    records.failAfter(1);
    expect(await codeOf(publish(version))).toBe('unavailable');
    records.comeBack();
    expect(await standing(version)).toMatchObject({ stage: 'published' });
    expect(await codeOf(publish(version))).toBe('conflict');
  });

  it('takes nothing from readers unless its retirement is on record, and it can be retired again', async () => {
    const version = await anApproved();
    await publish(version);
    const retire = () => desk.editorial.retire(CURATOR, version.itemId, { reason: 'hết dùng', into: null });
    records.failAfter(0);
    expect(await codeOf(retire())).toBe('unavailable');
    records.comeBack();
    expect(await standing(version)).toMatchObject({ stage: 'published', work: { retirement: null } });
    pointers.failAfter(0);
    expect(await codeOf(retire())).toBe('unavailable');
    pointers.comeBack();
    expect(await standing(version)).toMatchObject({ stage: 'published' });
    await retire();
    expect(await standing(version)).toMatchObject({ stage: 'retired', state: { published: null } });
  });
});

describe('a clock set back', () => {
  it.each<[string, (version: ItemVersion) => Promise<unknown>]>([
    ['written', (version) => desk.next(version, { finding: 'Khác.' })],
    ['submitted', (version) => desk.editorial.submit(AUTHOR, version.itemId, say(version))],
    ['retired', (version) => desk.editorial.retire(CURATOR, version.itemId, { reason: 'thử', into: null })],
  ])('lets nothing be %s, says so, and leaves nothing half done', async (_, act) => {
    const version = await desk.draft();
    const before = [await desk.records.entries(0, 10), await desk.store.changes(0, 10)];
    desk.clock.instant = '2020-01-01T00:00:00.000Z';
    await expect(act(version)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Đồng hồ') as string,
    });
    expect([await desk.records.entries(0, 10), await desk.store.changes(0, 10)]).toEqual(before);
  });

  it('lets nothing be published either', async () => {
    const version = await anApproved();
    desk.clock.instant = '2020-01-01T00:00:00.000Z';
    expect(await codeOf(publish(version))).toBe('conflict');
    expect(await standing(version)).toMatchObject({ stage: 'approved', state: { published: null } });
  });
});
