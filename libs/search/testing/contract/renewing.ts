import { type SearchIndex } from '@app/search';
import { aDocument, aQuestion } from '../builders.js';

const total = async (index: SearchIndex, question: string) => (await index.recall(aQuestion(question))).total;

/** A fresh index takes the place of the one that serves. */
export function renewingContract(indexOf: () => SearchIndex): void {
  describe('is renewed while it serves', () => {
    const old = aDocument({ id: 'old', text: 'thư rác' });
    const other = aDocument({ id: 'other', text: 'bán thư' });
    beforeEach(() => indexOf().apply({ put: [old], remove: [], sequence: 7 }));

    it('serves what it held while a fresh index is filled', async () => {
      const index = indexOf();
      await index.renew(async (fresh) => {
        expect(await fresh.state()).toMatchObject({ sequence: 0, documents: 0 });
        await fresh.apply({ put: [other], remove: [], sequence: 3 });
        expect(await total(fresh, 'ban thu')).toBe(1);
        expect(await total(index, 'thu rac')).toBe(1);
        expect(await total(index, 'ban thu')).toBe(0);
        expect(await index.state()).toMatchObject({ sequence: 7, documents: 1 });
      });
    });

    it('keeps what it held when the filling fails, and is renewed the next time', async () => {
      const index = indexOf();
      const failing = index.renew(async (fresh) => {
        await fresh.apply({ put: [other], remove: [], sequence: 3 });
        throw new Error('the store is gone');
      });
      await expect(failing).rejects.toThrow('the store is gone');
      expect(await total(index, 'thu rac')).toBe(1);
      expect(await total(index, 'ban thu')).toBe(0);
      expect(await index.state()).toMatchObject({ sequence: 7, documents: 1 });
      await index.renew(async (fresh) => expect(await fresh.state()).toMatchObject({ documents: 0 }));
    });

    it('holds only what was filled afterwards, and takes new texts', async () => {
      const index = indexOf();
      const result = await index.renew(async (fresh) => {
        await fresh.apply({ put: [other], remove: [], sequence: 3 });
        return 'filled';
      });
      expect(result).toBe('filled');
      expect(await total(index, 'thu rac')).toBe(0);
      expect(await index.documents(['old', 'other'])).toHaveLength(1);
      await index.apply({ put: [old], remove: [], sequence: 8 });
      expect(await total(index, 'thu')).toBe(2);
    });

    it('knows the words of the fresh one afterwards', async () => {
      const index = indexOf();
      expect((await index.vocabulary()).get('rac')).toBe(1);
      await index.renew((fresh) => fresh.apply({ put: [other], remove: [], sequence: 3 }));
      expect(await index.frequencies(['rac', 'thu', 'ban_thu'])).toEqual([0, 1, 1]);
      expect([...(await index.vocabulary()).keys()].sort()).toEqual(['ban', 'thu']);
    });

    it('stands where the fresh one does in the sequence', async () => {
      const index = indexOf();
      await index.renew((fresh) => fresh.apply({ put: [other], remove: [], sequence: 3 }));
      expect(await index.state()).toMatchObject({ sequence: 3, documents: 1, waste: 0 });
      await index.renew(() => Promise.resolve());
      expect(await index.state()).toMatchObject({ sequence: 0, documents: 0 });
    });
  });
}
