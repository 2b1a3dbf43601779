import { type Classification, FACETS, type SearchIndex } from '@app/search';
import { aDocument, aQuestion, aRequest } from '../builders.js';

const PUBLIC: readonly Classification[] = ['public'];

/** What one may not see is not there: not among the texts, not in a count. */
export function audiencesContract(indexOf: () => SearchIndex): void {
  describe('shows each audience its own texts', () => {
    beforeEach(() =>
      indexOf().apply({
        put: [
          aDocument({ id: 'open', kind: 'provision', text: 'Thư rác bị phạt.' }),
          aDocument({
            id: 'inner',
            classification: 'internal',
            text: 'Thư rác của đài giả định.',
            facets: { document: 'nd/1', sectors: ['post'], year: 2020, places: ['hn'] },
          }),
        ],
        remove: [],
        sequence: 1,
      }),
    );

    it('neither finds nor counts a text of another audience', async () => {
      const { candidates, total, facets } = await indexOf().recall(
        aQuestion('thu rac', { audiences: PUBLIC, facets: FACETS }),
      );
      expect(candidates.map(({ id }) => id)).toEqual(['open']);
      expect(total).toBe(1);
      const none = Object.fromEntries(FACETS.map((name) => [name, []]));
      expect(facets).toEqual({ ...none, kind: [{ value: 'provision', count: 1 }] });
    });

    it('counts for a facet with a filter of its own only what the audience may see', async () => {
      const asked = { audiences: PUBLIC, filters: { kind: ['provision'] }, facets: ['kind'] } as const;
      const { facets } = await indexOf().recall(aQuestion('thu rac', asked));
      expect(facets.kind).toEqual([{ value: 'provision', count: 1 }]);
    });

    it('does not find a text of another audience by name', async () => {
      const { candidates, total } = await indexOf().recall(
        aQuestion('phat', { audiences: PUBLIC, named: ['inner', 'open'] }),
      );
      expect([candidates.map(({ id }) => id), total]).toEqual([['open'], 1]);
    });

    it('finds the texts of all audiences that are asked for, and of none when none is', async () => {
      const totalFor = async (audiences: readonly Classification[] | null) =>
        (await indexOf().recall(aRequest({ audiences }))).total;
      expect(await totalFor(['public', 'internal'])).toBe(2);
      expect(await totalFor(['internal'])).toBe(1);
      expect(await totalFor([])).toBe(0);
      expect(await totalFor(null)).toBe(2);
    });

    it('counts of each unit the texts that the audience may see', async () => {
      const units = ['rac', 'thu_rac', 'dai', 'nowhere'];
      expect(await indexOf().frequencies(units, PUBLIC)).toEqual([1, 1, 0, 0]);
      expect(await indexOf().frequencies(units, ['public', 'internal'])).toEqual([2, 2, 1, 0]);
    });

    it('counts for an audience no text that was removed or is no longer for it', async () => {
      const inner = aDocument({ id: 'open', classification: 'internal', text: 'Thư rác bị phạt.' });
      await indexOf().apply({ put: [inner], remove: ['inner'], sequence: 2 });
      expect(await indexOf().frequencies(['rac'], PUBLIC)).toEqual([0]);
      expect(await indexOf().frequencies(['rac'], ['internal'])).toEqual([1]);
      expect((await indexOf().recall(aQuestion('rac', { audiences: PUBLIC }))).total).toBe(0);
    });

    it('tells of each text whose it is', async () => {
      const documents = await indexOf().documents(['open', 'inner']);
      expect(documents.map(({ classification }) => classification)).toEqual(['public', 'internal']);
    });
  });
}
