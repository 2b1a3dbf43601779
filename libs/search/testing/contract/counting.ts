import { FACET_VALUES, FACETS, type Filters, type SearchIndex } from '@app/search';
import { aDocument, aQuestion, aRequest } from '../builders.js';

const facets = (document: string | null, sectors: string[], year: number | null, places: string[] = []) => ({
  document,
  sectors,
  year,
  places,
});

/** Filters and the counts of facets. */
export function countingContract(indexOf: () => SearchIndex): void {
  describe('counts what matches', () => {
    const recall = (filters: Filters, question = 'phat') =>
      indexOf().recall(aQuestion(question, { filters, facets: FACETS }));

    beforeEach(() =>
      indexOf().apply({
        put: [
          aDocument({
            id: 'a',
            kind: 'provision',
            text: 'phạt',
            facets: facets('nd/1', ['post'], 2020, ['hn']),
          }),
          aDocument({
            id: 'b',
            kind: 'provision',
            text: 'phạt',
            facets: facets('nd/1', ['post', 'tele'], 2020),
          }),
          aDocument({
            id: 'c',
            kind: 'lesson',
            text: 'phạt',
            facets: facets('nd/2', ['tele'], 2022, ['hn', 'hp']),
          }),
          aDocument({ id: 'd', kind: 'lesson', text: 'cấp phép', facets: facets(null, [], null) }),
        ],
        remove: [],
        sequence: 1,
      }),
    );

    it('counts every value of every facet over all matches, not only those returned', async () => {
      const { facets: counted, total } = await indexOf().recall(
        aQuestion('phat', { facets: FACETS, limit: 1 }),
      );
      expect(total).toBe(3);
      expect(counted.kind).toEqual([
        { value: 'provision', count: 2 },
        { value: 'lesson', count: 1 },
      ]);
      expect(counted.sector).toEqual([
        { value: 'post', count: 2 },
        { value: 'tele', count: 2 },
      ]);
      expect(counted.year).toEqual([
        { value: '2020', count: 2 },
        { value: '2022', count: 1 },
      ]);
      expect(counted.place).toEqual([
        { value: 'hn', count: 2 },
        { value: 'hp', count: 1 },
      ]);
    });

    it('counts a facet that few texts have, and filters by it', async () => {
      const put = ['observed', 'applied', 'applied'].map((maturity, i) =>
        aDocument({ id: `m${i}`, text: 'phạt', facets: { maturity } }),
      );
      const gap = { gapKind: 'unclear', gapStatus: 'open' };
      put.push(aDocument({ id: 'g', kind: 'gap', text: 'phạt', facets: gap }));
      await indexOf().apply({ put, remove: [], sequence: 2 });
      const { facets: counted, total } = await recall({});
      expect([total, counted.maturity, counted.gapKind, counted.gapStatus]).toEqual([
        7,
        [
          { value: 'applied', count: 2 },
          { value: 'observed', count: 1 },
        ],
        [{ value: 'unclear', count: 1 }],
        [{ value: 'open', count: 1 }],
      ]);
      expect((await recall({ maturity: ['applied', 'verified'] })).total).toBe(2);
      expect((await recall({ gapKind: ['unclear'], gapStatus: ['resolved'] })).total).toBe(0);
    });

    it('takes values of one filter as alternatives, and asks for all filters', async () => {
      expect((await recall({ document: ['nd/1', 'nd/2'] })).total).toBe(3);
      expect((await recall({ document: ['nd/1'], sector: ['tele'] })).total).toBe(1);
      expect((await recall({ year: ['1999'] })).total).toBe(0);
    });

    it("leaves a facet's own filter out of its counts, and keeps the others in", async () => {
      const { facets: counted, total } = await recall({ kind: ['provision'], sector: ['tele'] });
      expect(total).toBe(1);
      expect(counted.kind).toEqual([
        { value: 'lesson', count: 1 },
        { value: 'provision', count: 1 },
      ]);
      expect(counted.sector).toEqual([
        { value: 'post', count: 2 },
        { value: 'tele', count: 1 },
      ]);
      expect(counted.document).toEqual([{ value: 'nd/1', count: 1 }]);
    });

    it('tells so many values and no more, of those as frequent the first by value', async () => {
      const put = Array.from({ length: FACET_VALUES + 20 }, (_, i) =>
        aDocument({
          id: `n${i}`,
          text: 'tem',
          facets: facets(`nd/${String((i * 37) % 120).padStart(3, '0')}`, [], null),
        }),
      );
      await indexOf().apply({ put, remove: [], sequence: 2 });
      const { facets: counted } = await recall({}, 'tem');
      const expected = Array.from({ length: FACET_VALUES }, (_, i) => `nd/${String(i).padStart(3, '0')}`);
      expect(counted.document?.map(({ value }) => value)).toEqual(expected);
    });

    it('counts only the facets asked for', async () => {
      const { facets: counted } = await indexOf().recall(aRequest({ facets: ['kind'] }));
      expect(Object.keys(counted)).toEqual(['kind']);
    });

    it('counts no more once a text is removed', async () => {
      await indexOf().apply({ put: [], remove: ['a'], sequence: 2 });
      const { facets: counted, total } = await recall({});
      expect(total).toBe(2);
      expect(counted.document).toEqual([
        { value: 'nd/1', count: 1 },
        { value: 'nd/2', count: 1 },
      ]);
    });
  });
}
