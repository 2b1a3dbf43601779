import { type Records } from '@app/access';
import { aDraft, aWrite } from '../builders.js';

const CONFLICT = { code: 'version-conflict' };

export function committingContract(records: () => Records): void {
  const get = async (id = 'a') => (await records().get('thing', [id]))[0] ?? null;
  const write = (overrides: Parameters<typeof aWrite>[0] = {}) => records().commit([aWrite(overrides)], []);

  describe('committing', () => {
    it('makes a record with revision 1 and raises it by one with every write', async () => {
      await write({ keys: ['unit:a', 'unit:a', 'unit:b'] });
      expect(await get()).toEqual({
        ...{ type: 'thing', id: 'a', revision: 1 },
        ...{ body: { name: 'Giả định' }, keys: ['unit:a', 'unit:b'] },
      });
      await write({ basedOn: 1, body: { name: 'Khác' } });
      expect(await get()).toMatchObject({ revision: 2, body: { name: 'Khác' }, keys: [] });
    });

    it('keeps nested bodies, marks, money and empty values exactly', async () => {
      const body = {
        title: 'Xử phạt “nặng” – 70.000.000 đồng \u0000 😀',
        rows: [{ min: 70_000_000, max: 9_007_199_254_740_991, conduct: null }],
        empty: [],
        'a.b$c': { deep: [true, false, 0.5, ''] },
      };
      await write({ body });
      expect((await get())?.body).toEqual(body);
    });

    it('takes a record away, and a new one of that name begins at revision 1 again', async () => {
      await write();
      await write({ basedOn: 1, body: null });
      expect(await get()).toBeNull();
      await write({ body: { name: 'Mới' } });
      expect(await get()).toMatchObject({ revision: 1, body: { name: 'Mới' } });
    });

    it('refuses a writer who saw another revision, or none, or one that is gone', async () => {
      await write();
      await expect(write()).rejects.toMatchObject(CONFLICT);
      await expect(write({ basedOn: 2 })).rejects.toMatchObject(CONFLICT);
      await write({ basedOn: 1, body: null });
      await expect(write({ basedOn: 1 })).rejects.toMatchObject(CONFLICT);
      await expect(write({ basedOn: 1, body: null })).rejects.toMatchObject(CONFLICT);
      expect(await get()).toBeNull();
    });

    it('does all of a commit or nothing of it, its audit entries included', async () => {
      await write({ id: 'taken' });
      const refused = records().commit(
        [aWrite({ id: 'new' }), aWrite({ id: 'taken' }), aWrite({ id: 'other' })],
        [aDraft()],
      );
      await expect(refused).rejects.toMatchObject(CONFLICT);
      expect(await records().get('thing', ['new', 'taken', 'other'])).toMatchObject([{ id: 'taken' }]);
      expect(await records().entries(0, 10)).toEqual([]);
    });

    it('lets one of many writers win at every revision', async () => {
      for (let basedOn = 0; basedOn < 5; basedOn += 1) {
        const race = await Promise.allSettled(
          [1, 2, 3, 4].map((n) => records().commit([aWrite({ basedOn, body: { n } })], [aDraft()])),
        );
        expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        for (const { reason } of race.filter((end) => end.status === 'rejected')) {
          expect(reason).toMatchObject(CONFLICT);
        }
      }
      expect(await get()).toMatchObject({ revision: 5 });
      expect(await records().entries(0, 10)).toHaveLength(5);
    });

    it('gives the records asked for in the order asked, and keeps types apart', async () => {
      await records().commit([aWrite({ id: 'a' }), aWrite({ id: 'b' }), aWrite({ type: 'other' })], []);
      const found = await records().get('thing', ['b', 'none', 'a']);
      expect(found.map(({ id }) => id)).toEqual(['b', 'a']);
      expect(await records().get('other', ['b'])).toEqual([]);
      expect(await records().get('thing', [])).toEqual([]);
    });

    it('names the types of which there are records', async () => {
      expect(await records().types()).toEqual([]);
      await records().commit([aWrite({ type: 'b' }), aWrite({ type: 'a' }), aWrite({ type: 'c' })], []);
      await records().commit([aWrite({ type: 'c', basedOn: 1, body: null })], []);
      expect(await records().types()).toEqual(['a', 'b']);
    });

    it('takes a thousand records in one commit', async () => {
      const ids = Array.from({ length: 1000 }, (_, n) => `n-${n}`);
      const text = 'Nội dung giả định của một bản ghi. '.repeat(40);
      await records().commit(
        ids.map((id, n) => aWrite({ id, body: { text }, keys: [`even:${n % 2 === 0}`, `ten:${n % 10}`] })),
        [aDraft()],
      );
      expect(await records().get('thing', ids)).toHaveLength(1000);
      const even = await records().find(
        'thing',
        { from: 'even:true', to: 'even:true\0' },
        { cursor: null, limit: 1 },
      );
      expect(even.total).toBe(500);
      expect(await records().entries(0, 10)).toHaveLength(1);
    });
  });
}
