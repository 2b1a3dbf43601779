import { type SearchIndex } from '@app/search';
import { aDocument } from '../builders.js';

/** What the index knows of words: for restoring tones, putting slips right, going on with what is typed. */
export function wordsContract(indexOf: () => SearchIndex): void {
  describe('knows the words of its texts', () => {
    beforeEach(() =>
      indexOf().apply({
        put: [
          aDocument({ id: 'a', title: 'Bưu chính', text: 'bưu chính, bưu gửi' }),
          aDocument({ id: 'b', text: 'Bưu điện và bưu chính' }),
          aDocument({ id: 'c', text: 'bán sim; bản sao; bán hàng' }),
        ],
        remove: [],
        sequence: 1,
      }),
    );

    it('counts the texts that hold a unit, in the order asked', async () => {
      expect(await indexOf().frequencies(['buu', 'buu_chinh', 'khong', 'ban'])).toEqual([2, 2, 0, 1]);
    });

    it('tells how texts spell a unit, most frequent first', async () => {
      await indexOf().apply({ put: [aDocument({ id: 'd', text: 'văn bản' })], remove: [], sequence: 2 });
      expect(await indexOf().spellings(['ban', 'buu_chinh', 'khong'])).toEqual([
        [
          { toned: 'bản', count: 2 },
          { toned: 'bán', count: 1 },
        ],
        [{ toned: 'bưu_chính', count: 2 }],
        [],
      ]);
    });

    it('has every syllable in its vocabulary, and the same vocabulary until something changes', async () => {
      const words = await indexOf().vocabulary();
      expect(words.get('buu')).toBe(2);
      expect(words.has('buu_chinh')).toBe(false);
      expect(await indexOf().vocabulary()).toBe(words);
      await indexOf().apply({ put: [aDocument({ id: 'd', text: 'tem' })], remove: [], sequence: 2 });
      expect((await indexOf().vocabulary()).get('tem')).toBe(1);
    });

    it('goes on with a syllable, or with a pair', async () => {
      expect(await indexOf().complete('b', 1)).toEqual([{ term: 'buu', documents: 2 }]);
      expect(await indexOf().complete('buu_', 2)).toEqual([
        { term: 'buu_chinh', documents: 2 },
        { term: 'buu_dien', documents: 1 },
      ]);
    });
  });
}
