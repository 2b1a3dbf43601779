import { type SearchIndex, type Validity } from '@app/search';
import { aDocument, aQuestion } from '../builders.js';

const validity = (from: string | null, to: string | null = null, suspended = false): Validity => ({
  from,
  to,
  suspended,
});

/** What is found on which day, and its status then. */
export function timeContract(indexOf: () => SearchIndex): void {
  describe('knows what held on a day', () => {
    beforeEach(() =>
      indexOf().apply({
        put: [
          aDocument({
            id: 'law@1',
            current: false,
            text: 'phạt',
            validity: validity('2015-01-01', '2020-03-01'),
          }),
          aDocument({ id: 'law', text: 'phạt', validity: validity('2020-03-01') }),
          aDocument({ id: 'next', text: 'phạt', validity: validity('2027-01-01') }),
          aDocument({ id: 'gone', text: 'phạt', validity: validity('2010-01-01', '2024-07-01') }),
          aDocument({ id: 'still', text: 'phạt', validity: validity('2019-01-01', null, true) }),
          aDocument({ id: 'unstated', text: 'phạt', validity: validity(null) }),
          aDocument({ id: 'lesson', text: 'phạt' }),
        ],
        remove: [],
        sequence: 1,
      }),
    );

    const on = async (day: string, asOfDay = true) => {
      const { candidates } = await indexOf().recall(aQuestion('phat', { day, asOfDay }));
      return candidates.map(({ id }) => id).sort();
    };

    it('takes a named text on a day when it does not hold, with its status then, unless a filter refuses it', async () => {
      const request = aQuestion('phat', {
        day: '2026-11-01',
        asOfDay: true,
        named: ['gone'],
        facets: ['status'],
      });
      const { candidates, total, facets } = await indexOf().recall(request);
      expect(candidates.find(({ id }) => id === 'gone')?.status).toBe('no-longer');
      expect(total).toBe(candidates.length);
      expect(facets.status).toContainEqual({ value: 'no-longer', count: 1 });
      const refused = await indexOf().recall({ ...request, filters: { status: ['in-force'] } });
      expect(refused.candidates.map(({ id }) => id)).not.toContain('gone');
    });

    it('finds without a day what readers see now, whatever its status', async () => {
      expect(await on('2026-11-01', false)).toEqual(['gone', 'law', 'lesson', 'next', 'still', 'unstated']);
    });

    it('finds on a day what held then, suspended or of unknown beginning too, and what has no legal force', async () => {
      expect(await on('2026-11-01')).toEqual(['law', 'lesson', 'still', 'unstated']);
      expect(await on('2016-05-05')).toEqual(['gone', 'law@1', 'lesson', 'unstated']);
    });

    it('counts the first day in, and the day it ends out', async () => {
      expect(await on('2020-02-29')).toContain('law@1');
      expect(await on('2020-03-01')).not.toContain('law@1');
      expect(await on('2020-03-01')).toContain('law');
      expect(await on('2015-01-01')).toContain('law@1');
      expect(await on('2014-12-31')).not.toContain('law@1');
    });

    it('tells statuses as of the day', async () => {
      const { candidates, facets } = await indexOf().recall(aQuestion('phat', { facets: ['status'] }));
      const statuses = Object.fromEntries(candidates.map(({ id, status }) => [id, status]));
      expect(statuses).toEqual({
        law: 'in-force',
        next: 'not-yet',
        gone: 'no-longer',
        still: 'suspended',
        unstated: 'unknown',
        lesson: null,
      });
      expect(facets.status).toHaveLength(5);
    });

    it('filters by the status of the day', async () => {
      const { candidates } = await indexOf().recall(
        aQuestion('phat', { filters: { status: ['not-yet', 'suspended'] } }),
      );
      expect(candidates.map(({ id }) => id).sort()).toEqual(['next', 'still']);
    });
  });
}
