import { type ItemFilter, type KnowledgeStore, type Page } from '@app/knowledge';
import { aVersion } from '../builders.js';

async function walk<T>(limit: number, read: (cursor: string | null) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read(cursor);
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}

export function listingContract(store: () => KnowledgeStore): void {
  const ids = async (filter: ItemFilter, limit = 2) => {
    const rows = await walk(limit, (cursor) => store().list(filter, { cursor, limit }));
    return rows.map(({ newest }) => newest.itemId);
  };

  describe('listing', () => {
    beforeEach(async () => {
      await store().append([
        aVersion({ itemId: 'nd-cp/15/2020/dieu-10', kind: 'provision', publish: true }),
        aVersion({ itemId: 'nd-cp/15/2020/dieu-2', kind: 'provision' }),
        aVersion({ itemId: 'nd-cp/15/2020', kind: 'document', publish: true }),
        aVersion({ itemId: 'nd-cp/150/2020', kind: 'document' }),
        aVersion({ itemId: 'lesson/sim', kind: 'lesson', publish: true }),
      ]);
    });

    it('goes through every item in order of id, page by page', async () => {
      const sorted = [
        'lesson/sim',
        'nd-cp/15/2020',
        'nd-cp/15/2020/dieu-10',
        'nd-cp/15/2020/dieu-2',
        'nd-cp/150/2020',
      ];
      for (const limit of [1, 2, 5, 100]) expect(await ids({}, limit)).toEqual(sorted);
    });

    it('filters by kind, by several kinds, by prefix, by whether readers see it, and by all at once', async () => {
      expect(await ids({ kinds: ['lesson'] })).toEqual(['lesson/sim']);
      expect(await ids({ kinds: ['document', 'lesson'] }, 1)).toEqual([
        'lesson/sim',
        'nd-cp/15/2020',
        'nd-cp/150/2020',
      ]);
      expect(await ids({ idPrefix: 'nd-cp/15/2020/' })).toEqual([
        'nd-cp/15/2020/dieu-10',
        'nd-cp/15/2020/dieu-2',
      ]);
      expect(await ids({ published: true })).toEqual([
        'lesson/sim',
        'nd-cp/15/2020',
        'nd-cp/15/2020/dieu-10',
      ]);
      expect(await ids({ published: false })).toEqual(['nd-cp/15/2020/dieu-2', 'nd-cp/150/2020']);
      expect(await ids({ kinds: ['document'], idPrefix: 'nd-cp/15', published: true })).toEqual([
        'nd-cp/15/2020',
      ]);
      expect(await ids({ kinds: [] })).toEqual([]);
    });

    it('takes a prefix as it is written', async () => {
      expect(await ids({ idPrefix: 'nd_cp' })).toEqual([]);
      expect(await ids({ idPrefix: 'nd-cp/15%' })).toEqual([]);
    });

    it('has a true total on every page', async () => {
      const first = await store().list({ kinds: ['provision', 'document'] }, { cursor: null, limit: 1 });
      expect(first.total).toBe(4);
      const second = await store().list(
        { kinds: ['provision', 'document'] },
        { cursor: first.next, limit: 1 },
      );
      expect(second.total).toBe(4);
    });

    it('keeps a cursor good while items are added', async () => {
      const first = await store().list({}, { cursor: null, limit: 2 });
      await store().append([
        aVersion({ itemId: 'gap/a', kind: 'gap' }),
        aVersion({ itemId: 'nd-cp/16/2020' }),
      ]);
      const rest = await walk(2, (cursor) => store().list({}, { cursor: cursor ?? first.next, limit: 2 }));
      expect(rest.map(({ newest }) => newest.itemId)).toEqual([
        'nd-cp/15/2020/dieu-10',
        'nd-cp/15/2020/dieu-2',
        'nd-cp/150/2020',
        'nd-cp/16/2020',
      ]);
    });

    it('refuses a cursor it did not give', async () => {
      await expect(store().list({}, { cursor: 'abc', limit: 2 })).rejects.toMatchObject({ code: 'invalid' });
      await expect(store().referring('a', { cursor: '%%', limit: 2 })).rejects.toMatchObject({
        code: 'invalid',
      });
    });
  });

  describe('links the other way', () => {
    const TARGET = 'nd-cp/15/2020/dieu-102';
    const basis = (at: string | null) => ({ type: 'rests-on', target: TARGET, at });
    const referrers = async (limit = 2) =>
      (await walk(limit, (cursor) => store().referring(TARGET, { cursor, limit }))).map(
        ({ itemId, version, type, at }) => `${itemId}@${version} ${type} ${at}`,
      );

    it('finds who refers to an item and to which place of it, in order', async () => {
      await store().append([
        aVersion({
          itemId: 'lesson/b',
          links: [basis('khoan-3'), basis(null), { ...basis(null), type: 'cites' }],
        }),
        aVersion({ itemId: 'lesson/a', links: [basis('khoan-3'), { ...basis(null), target: `${TARGET}a` }] }),
      ]);
      for (const limit of [1, 2, 10]) {
        expect(await referrers(limit)).toEqual([
          'lesson/a@1 rests-on khoan-3',
          'lesson/b@1 cites null',
          'lesson/b@1 rests-on null',
          'lesson/b@1 rests-on khoan-3',
        ]);
      }
      const page = await store().referring(TARGET, { cursor: null, limit: 1 });
      expect(page).toMatchObject({ total: 4, rows: [{ kind: 'lesson' }] });
    });

    it('reports newest and published versions, once where they are one', async () => {
      await store().append([
        aVersion({ links: [basis(null)], publish: true }),
        aVersion({ basedOn: 1, links: [basis('khoan-1')] }),
        aVersion({ basedOn: 2, links: [basis('khoan-2')] }),
      ]);
      expect(await referrers()).toEqual(['lesson/a@1 rests-on null', 'lesson/a@3 rests-on khoan-2']);
    });

    it('forgets a link that neither newest nor published version has', async () => {
      await store().append([aVersion({ links: [basis(null)] }), aVersion({ basedOn: 1 })]);
      expect(await referrers()).toEqual([]);
    });

    it('counts a link said twice once', async () => {
      await store().append([aVersion({ links: [basis(null), basis(null)] })]);
      expect(await referrers()).toHaveLength(1);
    });
  });
}
