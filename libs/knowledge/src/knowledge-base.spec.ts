import { FIXTURES, MemoryKnowledgeStore, StillClock } from '../testing/index.js';
import { KnowledgeBase } from './knowledge-base.js';

const clock = new StillClock();
let base: KnowledgeBase;
beforeEach(() => {
  base = new KnowledgeBase(new MemoryKnowledgeStore(), clock);
});
const draft = { reason: 'ghi', publish: false };
const aLesson = (change: object = {}) =>
  base.create('curator', { kind: 'lesson', body: { ...FIXTURES.lesson, ...change }, ...draft });

describe('writing', () => {
  it('gives a lesson an id from its title, and another one where that is taken', async () => {
    expect((await aLesson()).itemId).toBe('lesson/doi-chieu-so-giao-nhan-truoc-khi-hoi-nguoi-giao');
    expect((await aLesson()).itemId).toBe('lesson/doi-chieu-so-giao-nhan-truoc-khi-hoi-nguoi-giao-2');
    expect((await aLesson({ title: '!!!' })).itemId).toBe('lesson/khong-ten');
  });

  it('gives a provision the id its content determines and refuses a second one', async () => {
    const article = { kind: 'provision', body: FIXTURES.provision, ...draft };
    expect(await base.create('curator', article)).toMatchObject({
      itemId: 'nd-cp/01/2020/dieu-1',
      actor: 'curator',
    });
    await expect(base.create('curator', article)).rejects.toMatchObject({ code: 'version-conflict' });
  });

  it('refuses a body that breaks its kind', async () => {
    await expect(aLesson({ maturity: 'x' })).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: 'maturity' }],
    });
  });

  it('links what a body names, both ways', async () => {
    const { itemId } = await aLesson();
    await base.create('curator', { kind: 'provision', body: FIXTURES.provision, ...draft });
    const page = { cursor: null, limit: 5 };
    const { outgoing } = await base.links(itemId, 'newest', page);
    expect(outgoing).toEqual([{ type: 'rests-on', target: 'nd-cp/01/2020/dieu-1', at: 'khoan-1/diem-a' }]);
    const { incoming } = await base.links('nd-cp/01/2020/dieu-1', 'newest', page);
    expect(incoming.rows).toMatchObject([{ itemId, type: 'rests-on' }]);
  });

  it('revises from the newest version alone', async () => {
    const { itemId: id } = await aLesson();
    const revision = { id, body: { ...FIXTURES.lesson, finding: 'Khác.' }, corrects: null, ...draft };
    expect(await base.revise('curator', { ...revision, basedOn: 1 })).toMatchObject({ version: 2 });
    await expect(base.revise('other', { ...revision, basedOn: 1 })).rejects.toMatchObject({
      code: 'version-conflict',
    });
  });

  it('refuses to revise an article into another one', async () => {
    await base.create('curator', { kind: 'provision', body: FIXTURES.provision, ...draft });
    const body = { ...FIXTURES.provision, number: '2' };
    const revision = { id: 'nd-cp/01/2020/dieu-1', basedOn: 1, body, corrects: null, ...draft };
    await expect(base.revise('curator', revision)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('reading', () => {
  it('tells published, newest and numbered versions apart', async () => {
    const { itemId: id } = await aLesson();
    await base.publish('reviewer', id, 1, 'duyệt');
    await base.revise('curator', { id, basedOn: 1, body: FIXTURES.lesson, corrects: null, ...draft });
    expect((await base.load(id, 'published')).version).toBe(1);
    expect((await base.load(id, 'newest')).version).toBe(2);
    expect((await base.load(id, 1)).version).toBe(1);
    await base.withdraw('reviewer', id, 'thôi dùng');
    await expect(base.load(id, 'published')).rejects.toMatchObject({ code: 'not-found' });
    expect(await base.history(id)).toHaveLength(2);
  });

  it.each(['newest', 'published', 1] as const)('says not found of an unknown item (%s)', async (which) => {
    await expect(base.load('lesson/none', which)).rejects.toMatchObject({ code: 'not-found' });
    await expect(base.history('lesson/none')).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      base.revise('x', { id: 'lesson/none', basedOn: 1, body: {}, corrects: null, ...draft }),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('shows what changed between two versions', async () => {
    const { itemId: id } = await aLesson();
    const body = { ...FIXTURES.lesson, finding: 'Sổ và hàng khớp.' };
    await base.revise('curator', { id, basedOn: 1, body, corrects: null, ...draft });
    const { sections } = await base.diff(id, 1, 2);
    expect(sections).toMatchObject([{ at: 'finding', heading: 'Phát hiện' }]);
  });

  it('lists by kind with a total', async () => {
    await aLesson();
    expect(await base.list({ kinds: ['lesson'] }, { cursor: null, limit: 5 })).toMatchObject({ total: 1 });
  });
});
