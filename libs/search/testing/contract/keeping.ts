import { type SearchIndex } from '@app/search';
import { aDocument, aQuestion } from '../builders.js';
import { keptOf } from '../memory-index.js';

const ids = async (index: SearchIndex, question: string) =>
  (await index.recall(aQuestion(question))).candidates.map(({ id }) => id);

/** What is put in, taken out and told of the whole. */
export function keepingContract(indexOf: () => SearchIndex): void {
  describe('keeps what it is given', () => {
    it('finds what apply has accepted', async () => {
      const index = indexOf();
      await index.apply({ put: [aDocument({ id: 'a', title: 'Bưu chính' })], remove: [], sequence: 1 });
      expect(await ids(index, 'buu chinh')).toEqual(['a']);
    });

    it('finds the new words of a text put again, and the old ones no more', async () => {
      const index = indexOf();
      await index.apply({ put: [aDocument({ id: 'a', text: 'thư rác' })], remove: [], sequence: 1 });
      await index.apply({ put: [aDocument({ id: 'a', text: 'thuê bao' })], remove: [], sequence: 2 });
      expect(await ids(index, 'rac')).toEqual([]);
      expect(await ids(index, 'thue bao')).toEqual(['a']);
      expect((await index.state()).documents).toBe(1);
    });

    it('forgets what is removed, and minds nothing that was not there', async () => {
      const index = indexOf();
      const put = [aDocument({ id: 'a', text: 'thư rác' }), aDocument({ id: 'b', text: 'thư rác' })];
      await index.apply({ put, remove: [], sequence: 1 });
      await index.apply({ put: [], remove: ['a', 'never'], sequence: 2 });
      expect(await ids(index, 'thu rac')).toEqual(['b']);
      expect(await index.documents(['a', 'b'])).toHaveLength(1);
    });

    it('puts what is both removed and put in one act', async () => {
      const index = indexOf();
      await index.apply({ put: [aDocument({ id: 'a', text: 'thư rác' })], remove: ['a'], sequence: 1 });
      expect(await ids(index, 'rac')).toEqual(['a']);
    });

    it('knows how far in the sequence it is', async () => {
      const index = indexOf();
      expect((await index.state()).sequence).toBe(0);
      await index.apply({ put: [], remove: [], sequence: 7 });
      expect(await index.state()).toMatchObject({ sequence: 7, mark: 0, documents: 0, notice: null });
    });

    it('knows of which store it was made', async () => {
      const index = indexOf();
      const mark = 2 ** 48 - 1;
      await index.apply({ put: [], remove: [], sequence: 7, mark });
      expect(await index.state()).toMatchObject({ sequence: 7, mark });
    });

    it('gives documents back as they were, in the order asked', async () => {
      const index = indexOf();
      const full = aDocument({
        id: 'nd-cp/01/2020/dieu-1@2',
        version: 2,
        kind: 'provision',
        current: false,
        title: 'Điều 1. Điều giả định',
        path: ['Nghị định 01/2020/NĐ-CP', 'Chương I'],
        text: 'Phạt tiền đối với hành vi giả định.\nKhoản khác.',
        anchors: [
          { at: 'khoan-1', start: 0 },
          { at: 'khoan-2', start: 36 },
        ],
        facets: {
          document: 'nd-cp/01/2020',
          sectors: ['buu-chinh', 'vien-thong'],
          year: 2020,
          places: ['ha-noi'],
          gapKind: 'unclear',
          gapStatus: 'open',
        },
        validity: { from: '2020-03-01', to: null, suspended: false },
      });
      const lesson = aDocument({ id: 'b', facets: { maturity: 'applied' } });
      await index.apply({ put: [full, lesson], remove: [], sequence: 1 });
      const found = await index.documents(['b', 'nowhere', full.id]);
      expect(found[1]).toEqual(keptOf(full));
      expect(found.map(({ facets }) => facets.maturity)).toEqual(['applied', null]);
    });

    it('hands the vector back with a candidate, untouched', async () => {
      const index = indexOf();
      const document = aDocument({ id: 'a', title: 'Bưu chính', text: 'phạt tiền' });
      await index.apply({ put: [document], remove: [], sequence: 1 });
      const { candidates } = await index.recall(aQuestion('phat'));
      expect([...candidates[0]!.vector]).toEqual([...document.vector]);
    });

    it('lists every id and hash once', async () => {
      const index = indexOf();
      const put = Array.from({ length: 1_200 }, (_, i) => aDocument({ id: `item-${i}` }));
      await index.apply({ put, remove: [], sequence: 1 });
      await index.apply({
        put: [aDocument({ id: 'item-7', hash: 'newer' })],
        remove: ['item-8'],
        sequence: 2,
      });
      const entries = await Array.fromAsync(index.entries());
      expect(entries).toHaveLength(1_199);
      const hashes = new Map(entries.map(({ id, hash }) => [id, hash]));
      expect(hashes.size).toBe(1_199);
      expect([hashes.get('item-7'), hashes.get('item-8'), hashes.get('item-9')]).toEqual([
        'newer',
        undefined,
        'hash of item-9',
      ]);
    });
  });
}
