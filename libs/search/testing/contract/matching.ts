import { type SearchIndex } from '@app/search';
import { aDocument, aQuestion, aRequest } from '../builders.js';

/** Which texts match, and in which order they come back. */
export function matchingContract(indexOf: () => SearchIndex): void {
  describe('finds by folded syllables and pairs', () => {
    beforeEach(() =>
      indexOf().apply({
        put: [
          aDocument({ id: 'post', title: 'Bưu chính', text: 'Gửi hàng cấm trong bưu gửi.' }),
          aDocument({ id: 'spam', title: 'Thư rác', text: 'Gửi thư rác bằng tin nhắn.' }),
          aDocument({ id: 'sim', title: 'Thuê bao', text: 'Bán sim đã kích hoạt; tin nhắn giả mạo.' }),
        ],
        remove: [],
        sequence: 1,
      }),
    );

    const ids = async (request: Parameters<SearchIndex['recall']>[0]) =>
      (await indexOf().recall(request)).candidates.map(({ id }) => id);

    it('asks for every required syllable', async () => {
      expect((await ids(aQuestion('tin nhan'))).sort()).toEqual(['sim', 'spam']);
      expect(await ids(aQuestion('tin nhan rac'))).toEqual(['spam']);
      expect(await ids(aQuestion('tin nhan xe'))).toEqual([]);
    });

    it('finds pairs only where the syllables are neighbours', async () => {
      const pair = (term: string) => ids(aRequest({ units: [{ term, weight: 1 }], least: 1 }));
      expect(await pair('hang_cam')).toEqual(['post']);
      expect(await pair('cam_hang')).toEqual([]);
    });

    it('makes no pair across the end of the title', async () => {
      expect(await ids(aRequest({ units: [{ term: 'chinh_gui', weight: 1 }], least: 1 }))).toEqual([]);
    });

    it('takes any text that holds one of the units when nothing is required', async () => {
      const units = ['rac', 'sim'].map((term) => ({ term, weight: 1 }));
      expect((await ids(aRequest({ units }))).sort()).toEqual(['sim', 'spam']);
    });

    it('asks for the share by weight that is wanted', async () => {
      const units = [
        { term: 'rac', weight: 3 },
        { term: 'nhan', weight: 1 },
      ];
      expect(await ids(aRequest({ units, least: 0.5 }))).toEqual(['spam']);
      expect((await ids(aRequest({ units, least: 0.25 }))).sort()).toEqual(['sim', 'spam']);
    });

    it('gives the text that holds more of the question first', async () => {
      const units = ['tin', 'nhan', 'rac'].map((term) => ({ term, weight: 1 }));
      expect(await ids(aRequest({ units }))).toEqual(['spam', 'sim']);
    });

    it('takes a named text whatever it holds, counts it, and keeps it among however few candidates', async () => {
      const named = ['sim', 'nowhere'];
      const { candidates, total, facets } = await indexOf().recall(
        aQuestion('rac', { named, limit: 1, facets: ['kind'] }),
      );
      expect(candidates.map(({ id }) => id)).toEqual(['spam', 'sim']);
      expect({ total, facets }).toEqual({ total: 2, facets: { kind: [{ value: 'lesson', count: 2 }] } });
    });

    it('takes a named text once when it matches by itself too', async () => {
      expect((await indexOf().recall(aQuestion('rac', { named: ['spam'] }))).total).toBe(1);
    });

    it('keeps a named text out that a filter refuses', async () => {
      expect(await ids(aQuestion('rac', { named: ['sim'], filters: { kind: ['gap'] } }))).toEqual([]);
    });

    it('gives every text when nothing is asked', async () => {
      expect((await ids(aRequest())).sort()).toEqual(['post', 'sim', 'spam']);
    });

    it('returns no more candidates than wanted, and the total of all', async () => {
      const recalled = await indexOf().recall(aRequest({ limit: 2 }));
      expect(recalled.candidates).toHaveLength(2);
      expect(recalled.total).toBe(3);
    });
  });
}
