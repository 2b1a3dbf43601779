import { aViewer } from '@app/access/testing';
import { FIXTURES } from '@app/knowledge/testing';
import {
  anEditorialDesk,
  AUTHOR,
  codeOf,
  CURATOR,
  type EditorialDesk,
  REVIEWER,
  say,
} from '../../testing/editorial-desk.js';

let desk: EditorialDesk;
beforeEach(() => {
  desk = anEditorialDesk();
});

describe('what its writer may not read', () => {
  const named = { subjectName: 'Tên giả định' };

  it('stays as it was when they write the next version', async () => {
    const first = await desk.draft(named);
    const colleague = aViewer(['contributor'], { id: 'p-colleague', units: ['so-gia-dinh'] });
    const second = await desk.next(first, { finding: 'Khác.', subjectName: null }, colleague);
    expect(second.body['subjectName']).toBe('Tên giả định');
    const third = await desk.next(second, { finding: 'Khác.', subjectName: null }, CURATOR);
    expect(third.body['subjectName']).toBeNull();
  });

  it('is not told by a hash they bring, be it the right one', async () => {
    const version = await desk.draft(named);
    await desk.editorial.submit(AUTHOR, version.itemId, say(version));
    expect(await codeOf(desk.editorial.approve(REVIEWER, version.itemId, say(version)))).toBe('conflict');
    const said = { version: version.version, note: 'đã xem' };
    expect(await codeOf(desk.editorial.approve(REVIEWER, version.itemId, said))).toBeNull();
  });

  it('is never all they wrote: who sees nothing restricted restricts nothing', async () => {
    const first = await desk.draft();
    const colleague = aViewer(['contributor'], { id: 'p-colleague', units: ['so-gia-dinh'] });
    await expect(desk.next(first, { classification: 'restricted' }, colleague)).rejects.toMatchObject({
      ...{ code: 'invalid', problems: [{ field: 'classification' }] },
    });
    expect((await desk.next(first, { classification: 'restricted' })).version).toBe(2);
  });
});

describe('a list that names an item its reviser may not know of', () => {
  it('keeps it, and loses nothing that the reviser did not see', async () => {
    const body = { ...FIXTURES.gap, agency: 'so-gia-dinh' };
    const closed = await desk.draft({ classification: 'restricted' });
    const open = await desk.draft({ title: 'Bài mở' });
    const gap = await desk.editorial.create(AUTHOR, {
      ...{ kind: 'gap', reason: 'ghi' },
      body: { ...body, lessons: [closed.itemId, open.itemId] },
    });
    const next = (
      basedOn: number,
      viewer = aViewer(['contributor'], { id: 'p-colleague', units: ['so-gia-dinh'] }),
    ) =>
      desk.editorial.revise(viewer, {
        ...{ id: gap.itemId, basedOn, body: { ...body, lessons: [] }, reason: 'bỏ bài mở' },
        ...{ corrects: null, minor: false },
      });
    expect((await next(1)).body['lessons']).toEqual([closed.itemId]);
    expect((await next(2, CURATOR)).body['lessons']).toEqual([]);
  });
});
