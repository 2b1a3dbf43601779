import { EVERY, is, type KeyRange, type Records, startsWith } from '@app/access';
import { type Page } from '@app/knowledge';
import { aWrite } from '../builders.js';

/** Keys whose order by code units is not their order by bytes, nor by any alphabet. */
const KEYS = ['a', 'a\u0000', 'a b', 'aB', 'ab', 'aà', 'ađ', 'a\ud7ff', 'a😀', 'a\ue000', 'a\uffee', 'b'];

export function findingContract(records: () => Records): void {
  const walk = async (range: KeyRange, limit: number, cursor: string | null = null) => {
    const ids: string[] = [];
    do {
      const page: Page<{ id: string }> = await records().find('thing', range, { cursor, limit });
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      ids.push(...page.rows.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    return ids;
  };

  describe('finding', () => {
    it('goes by key in the order of code units, then by id, page by page', async () => {
      await records().commit(
        KEYS.flatMap((key, n) => [`${n % 3} ${n}`, `x ${n}`].map((id) => aWrite({ id, keys: [key] }))),
        [],
      );
      const sorted = [...KEYS].sort().flatMap((key) => {
        const n = KEYS.indexOf(key);
        return [`${n % 3} ${n}`, `x ${n}`];
      });
      for (const limit of [1, 2, 5, 100]) expect(await walk({ from: 'a', to: 'c' }, limit)).toEqual(sorted);
    });

    it('ranges over one key, over what begins so, and over every record by id', async () => {
      await records().commit(
        KEYS.map((key, n) => aWrite({ id: `${n}`, keys: [key] })),
        [],
      );
      for (const key of KEYS) expect(await walk(is(key), 5)).toEqual([`${KEYS.indexOf(key)}`]);
      const beginning = KEYS.filter((key) => key.startsWith('a')).length;
      expect(await walk(startsWith('a'), 5)).toHaveLength(beginning);
      expect(await walk(startsWith('a😀'), 5)).toEqual([`${KEYS.indexOf('a😀')}`]);
      expect(await walk(EVERY, 5)).toEqual(KEYS.map((_, n) => `${n}`).sort());
      expect(await walk({ from: 'b', to: 'a' }, 5)).toEqual([]);
    });

    it('gives a record once for every key it has in the range, and counts it so', async () => {
      await records().commit(
        [aWrite({ id: 'a', keys: ['k:1', 'k:3'] }), aWrite({ id: 'b', keys: ['k:2'] })],
        [],
      );
      expect(await walk(startsWith('k:'), 1)).toEqual(['a', 'b', 'a']);
      const page = await records().find('thing', startsWith('k:'), { cursor: null, limit: 2 });
      expect(page).toMatchObject({ total: 3, rows: [{ id: 'a', keys: ['k:1', 'k:3'] }, { id: 'b' }] });
    });

    it('forgets the keys a record no longer has, and those of a record that is gone', async () => {
      await records().commit(
        [aWrite({ id: 'a', keys: ['k:1', 'k:2'] }), aWrite({ id: 'b', keys: ['k:2'] })],
        [],
      );
      await records().commit([aWrite({ id: 'a', basedOn: 1, keys: ['k:2', 'k:3'] })], []);
      await records().commit([aWrite({ id: 'b', basedOn: 1, body: null })], []);
      expect(await walk(startsWith('k:'), 5)).toEqual(['a', 'a']);
      expect(await walk(is('k:1'), 5)).toEqual([]);
      expect(await walk(EVERY, 5)).toEqual(['a']);
      await records().commit([aWrite({ id: 'a', basedOn: 2, keys: ['k:1'] })], []);
      expect(await walk(startsWith('k:'), 5)).toEqual(['a']);
    });

    it('keeps types apart', async () => {
      await records().commit([aWrite({ keys: ['k'] }), aWrite({ type: 'thing2', keys: ['k'] })], []);
      expect((await records().find('thing', is('k'), { cursor: null, limit: 5 })).total).toBe(1);
    });

    it('keeps a cursor good while records come and go', async () => {
      await records().commit(
        ['b', 'd', 'f', 'h'].map((id) => aWrite({ id, keys: ['k'] })),
        [],
      );
      const first = await records().find('thing', is('k'), { cursor: null, limit: 2 });
      await records().commit(
        [
          ...['a', 'c', 'e', 'g'].map((id) => aWrite({ id, keys: ['k'] })),
          aWrite({ id: 'd', basedOn: 1, body: null }),
        ],
        [],
      );
      expect(await walk(is('k'), 2, first.next)).toEqual(['e', 'f', 'g', 'h']);
    });

    it('leads nobody out of a range by a cursor of another one', async () => {
      await records().commit(
        ['a', 'b', 'c'].map((id) => aWrite({ id, keys: [`list ${id} 1`, `list ${id} 2`] })),
        [],
      );
      for (const other of [EVERY, startsWith('list a '), startsWith('list c '), is('list b 1')]) {
        const { next } = await records().find('thing', other, { cursor: null, limit: 1 });
        const found = await walk(startsWith('list b '), 1, next);
        expect(found.filter((id) => id !== 'b')).toEqual([]);
      }
    });

    it('refuses a cursor it did not give', async () => {
      const page = { cursor: 'abc', limit: 2 };
      await expect(records().find('thing', EVERY, page)).rejects.toMatchObject({ code: 'invalid' });
      await expect(records().findEntries({}, page)).rejects.toMatchObject({ code: 'invalid' });
    });
  });
}
