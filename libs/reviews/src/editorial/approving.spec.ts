import { type Viewer } from '@app/access';
import { aViewer } from '@app/access/testing';
import { type ItemVersion } from '@app/knowledge';
import {
  anEditorialDesk,
  AUTHOR,
  codeOf,
  CURATOR,
  type EditorialDesk,
  LESSON,
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
const minorly = (version: ItemVersion, change: object) =>
  desk.editorial.revise(AUTHOR, {
    ...{ id: version.itemId, basedOn: version.version, body: { ...LESSON, ...change } },
    ...{ reason: 'sửa chữ', corrects: null, minor: true },
  });

describe('an approval', () => {
  it('lapses by a change of content and says which version it was of', async () => {
    const first = await desk.draft();
    await submit(first);
    await approve(REVIEWER, first);
    const second = await desk.next(first, { finding: 'Khác hẳn.' });
    const { approval, stage: now } = await desk.editorial.standingOf(first.itemId);
    expect(approval).toEqual({ state: 'lapsed', approved: 1, current: 2 });
    expect(now).toBe('draft');
    expect(await codeOf(publish(second))).toBe('conflict');
  });

  it('may come from somebody the hash is withheld from: the number names the words, and the hash is kept', async () => {
    const version = await desk.draft({ subjectName: 'Tên giả định' });
    await submit(version);
    await desk.editorial.approve(REVIEWER, version.itemId, { version: 1, note: 'đã đọc' });
    const { approval } = await desk.editorial.standingOf(version.itemId);
    expect(approval).toEqual({ state: 'holds', approved: 1, current: 1 });
    await desk.next(version, { subjectName: 'Tên giả định khác' });
    expect((await desk.editorial.standingOf(version.itemId)).approval.state).toBe('lapsed');
  });

  it('is never given by an author of any version readers have not seen', async () => {
    const reviewing = aViewer(['contributor', 'curator'], { id: 'p-both' });
    const first = await desk.draft({}, reviewing);
    const second = await desk.next(first, { finding: 'Khác.' }, CURATOR);
    await submit(second);
    expect(await codeOf(approve(reviewing, second))).toBe('refused');
    await expect(approve(CURATOR, second)).rejects.toMatchObject({
      code: 'refused',
      message: 'Người viết không duyệt bài của chính mình.',
    });
    expect(await codeOf(approve(REVIEWER, second))).toBeNull();
  });

  it('is not given by a colleague of an author, whatever unit the item names', async () => {
    const memberships = [{ unit: 'so-gia-dinh', from: null, to: null }];
    const { person } = await desk.accounts.create('p-admin', {
      ...{ login: 'nguoi-viet', name: 'Người Viết Giả Định', email: null, password: null },
      ...{ roles: ['contributor'], memberships, absences: [] },
    });
    const author = aViewer(['contributor'], { id: person.id, units: ['so-gia-dinh'] });
    const colleague = aViewer(['reviewer'], { id: 'p-colleague', units: ['so-gia-dinh'] });
    for (const agency of [null, 'so-khac']) {
      const version = await desk.draft({ agency, title: `Bài ${agency}` }, author);
      await submit(version, author);
      expect(await codeOf(approve(colleague, version))).toBe('refused');
      expect(await codeOf(approve(REVIEWER, version))).toBeNull();
    }
  });

  it('may be given by who wrote what readers already see', async () => {
    const first = await desk.draft({}, CURATOR);
    await desk.toReaders(first);
    const second = await desk.next(first, { finding: 'Khác.' });
    await submit(second);
    expect(await codeOf(approve(CURATOR, second))).toBeNull();
  });

  it('is not given by the unit an item had before its author gave it to another, nor by that one', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    const second = await desk.next(first, { agency: 'so-khac' });
    const third = await desk.next(second, { agency: 'so-thu-ba', finding: 'Khác hẳn.' });
    await submit(third);
    for (const unit of ['so-gia-dinh', 'so-khac', 'so-thu-ba']) {
      const near = aViewer(['reviewer'], { id: `p-${unit}`, units: [unit] });
      await expect(approve(near, third)).rejects.toMatchObject({
        code: 'refused',
        message: 'Người cùng đơn vị với mục không duyệt mục ấy.',
      });
    }
    expect(await codeOf(approve(REVIEWER, third))).toBeNull();
  });

  it('is not given by the unit of the item unless the policy allows it', async () => {
    const colleague = aViewer(['reviewer'], { units: ['so-gia-dinh'] });
    for (const sameUnitApproval of ['refused', 'allowed'] as const) {
      desk = anEditorialDesk({ sameUnitApproval });
      const version = await desk.draft();
      await submit(version);
      expect(await codeOf(approve(colleague, version))).toBe(
        sameUnitApproval === 'refused' ? 'refused' : null,
      );
    }
  });

  it('goes to one of two approvers who decide at once; the other is told of it', async () => {
    const version = await desk.draft();
    await submit(version);
    const codes = await Promise.all([approve(REVIEWER, version), approve(CURATOR, version)].map(codeOf));
    expect(codes.toSorted()).toEqual(['conflict', null]);
    expect((await acts()).filter((act) => act === 'item.approved')).toHaveLength(1);
  });

  it.each([
    ['other words than those stored', { contentHash: 'f'.repeat(64) }],
    ['a version that is not the newest', { version: 2 }],
  ])('is refused of %s', async (_, change) => {
    const version = await desk.draft();
    await submit(version);
    const said = { ...say(version), ...change };
    expect(await codeOf(desk.editorial.approve(REVIEWER, version.itemId, said))).toBe('conflict');
    expect(await stage(version)).toBe('submitted');
  });

  it('is taken back when changes are asked for', async () => {
    const version = await desk.draft();
    await submit(version);
    await approve(REVIEWER, version);
    await desk.editorial.requestChanges(CURATOR, version.itemId, say(version));
    expect(await stage(version)).toBe('changes-requested');
    expect(await codeOf(publish(version))).toBe('conflict');
  });

  it('is asked for once', async () => {
    const version = await desk.draft();
    await submit(version);
    expect(await codeOf(submit(version))).toBe('conflict');
    await approve(REVIEWER, version);
    expect(await codeOf(approve(CURATOR, version))).toBe('conflict');
  });
});

describe('a minor edit', () => {
  it('keeps the approval, is in the audit log as such, and waits to be published', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    const second = await minorly(first, { finding: 'Sổ và hàng không khớp nhau.' });
    expect(await desk.editorial.standingOf(first.itemId)).toMatchObject({
      stage: 'approved',
      approval: { state: 'holds', approved: 1, current: 2 },
    });
    expect((await desk.records.entries(0, 100)).at(-1)).toMatchObject({
      act: 'item.revised',
      details: { version: 2, minor: true },
    });
    await publish(second);
    expect(await stage(second)).toBe('published');
  });

  it('may follow another one', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    const second = await minorly(first, { finding: 'Sổ và hàng không khớp nhau.' });
    const third = await minorly(second, { finding: 'Sổ và hàng hóa không khớp nhau.' });
    expect(await stage(third)).toBe('approved');
  });

  it('is refused where it adds up with those before it to more than a few words', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    const words = ['giao', 'nhận', 'hàng', 'hóa', 'bưu', 'chính'];
    const longer = (count: number) => ({ finding: `${LESSON.finding} ${words.slice(0, count).join(' ')}` });
    const third = await minorly(await minorly(first, longer(3)), longer(5));
    await publish(third);
    expect(await codeOf(minorly(third, { ...longer(6), title: `${LESSON.title} ấy` }))).toBe('invalid');
    expect(await codeOf(minorly(third, longer(1)))).toBeNull();
  });

  it('is refused, and not written, where it changes more than a few words', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    await expect(minorly(first, { maturity: 'verified' })).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: '', message: expect.stringContaining('maturity') as string }],
    });
    expect((await desk.store.current([first.itemId]))[0]?.newest.version).toBe(1);
  });

  it('is refused of what nobody approved', async () => {
    const first = await desk.draft();
    expect(await codeOf(minorly(first, { finding: 'Sổ và hàng không khớp nhau.' }))).toBe('conflict');
  });

  it('is judged against the version it follows, also where that one is only just being written', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    const hidden = { ...first, version: 2 };
    const codes = await Promise.all(
      [desk.next(first, { finding: 'Khác hẳn.' }), minorly(hidden, { maturity: 'verified' })].map(codeOf),
    );
    expect(codes).toEqual([null, 'version-conflict']);
    expect(await desk.editorial.standingOf(first.itemId)).toMatchObject({
      stage: 'draft',
      work: { minorEdits: [] },
    });
  });

  it('does not bring back an approval that lapsed before it', async () => {
    const first = await desk.draft();
    await submit(first);
    await approve(REVIEWER, first);
    const second = await desk.next(first, { finding: 'Khác hẳn.' });
    expect(await codeOf(minorly(second, { finding: 'Khác hẳn nhau.' }))).toBe('conflict');
  });
});
