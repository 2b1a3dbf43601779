import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { StillClock } from '@app/knowledge/testing';
import {
  type Classification,
  FACETS,
  type IndexedDocument,
  type SearchIndex,
  type SearchRequest,
  SearchService,
  type Filters,
} from '@app/search';
import { aDocument, MemorySearchIndex } from '@app/search/testing';
import { parseAbbreviations } from '@app/text';
import { SqliteSearchIndex } from './sqlite-search-index.js';

const WORDS = ['bưu', 'chính', 'sim', 'rác', 'bán', 'ban', 'thuê', 'bao', 'phạt', 'tiền'];
const words = (min: number, max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max }).map((some) => some.join(' '));
const day = fc.constantFrom('2005-01-01', '2012-07-01', '2024-06-30', '2024-07-01', '2026-07-01');
const validity = fc.option(
  fc.record({ from: fc.option(day), to: fc.option(fc.constant('2026-07-01')), suspended: fc.boolean() }),
);
const documents: fc.Arbitrary<IndexedDocument[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('provision', 'lesson', 'gap'),
      classification: fc.constantFrom<Classification>('public', 'internal'),
      title: words(1, 3),
      text: words(1, 12),
      validity,
      facets: fc.record({
        document: fc.option(fc.constantFrom('nd/1', 'nd/2')),
        sectors: fc.uniqueArray(fc.constantFrom('post', 'tele', 'it')),
        year: fc.option(fc.constantFrom(2012, 2024)),
        places: fc.uniqueArray(fc.constantFrom('hn', 'hp')),
        maturity: fc.option(fc.constantFrom('observed', 'applied')),
        gapKind: fc.option(fc.constantFrom('unclear', 'missing')),
      }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) => all.map((one, i) => aDocument({ id: `d${i}`, ...one })));
const filters: fc.Arbitrary<Filters> = fc.constantFrom(
  {},
  { kind: ['lesson'] },
  { kind: ['provision', 'gap'], sector: ['post', 'it'] },
  { year: ['2024'] },
  { maturity: ['applied'], gapKind: ['unclear', 'missing'] },
);
const requests = fc.record({
  query: fc.oneof(words(0, 4), words(5, 8)),
  audiences: fc.constantFrom<Classification[] | null>(null, ['public']),
  filters,
  on: fc.option(day),
  cited: fc.constantFrom([], ['d0'], ['d1', 'd0'], ['nowhere']).map((ids) =>
    ids.map((itemId) => {
      const understood = { kind: 'citation', from: '', to: itemId, start: 0, end: 0 } as const;
      return { itemId, at: null, understood };
    }),
  ),
});

/** The promises of a search, whatever the texts and the question. */
async function keepsPromises(index: SearchIndex, put: readonly IndexedDocument[], request: SearchRequest) {
  await index.apply({ put, remove: [], sequence: 1 });
  const service = new SearchService(index, parseAbbreviations({ abbreviations: [] }), new StillClock());
  const { total, facets } = await service.search({ ...request, facets: FACETS });
  const paged: string[] = [];
  for (let offset = 0; offset <= put.length; offset += 4) {
    const { hits } = await service.search({ ...request, offset, limit: 4 });
    paged.push(...hits.map(({ id }) => id));
  }
  expect(paged).toHaveLength(total);
  expect(new Set(paged).size).toBe(total);
  for (const name of FACETS) {
    for (const { value, count } of facets[name]!) {
      const chosen = { ...request, filters: { ...request.filters, [name]: [value] } };
      expect([name, value, (await service.search(chosen)).total]).toEqual([name, value, count]);
    }
  }
}

describe('whatever is asked, every facet value counts what choosing it finds, and the pages make the total', () => {
  it('over the memory index', () =>
    fc.assert(
      fc.asyncProperty(documents, requests, (put, request) =>
        keepsPromises(new MemorySearchIndex(), put, request),
      ),
      { numRuns: 60 },
    ));

  it('over SQLite', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    const index = new SqliteSearchIndex(join(folder, 'search.db'), 8);
    await fc.assert(
      fc.asyncProperty(documents, requests, async (put, request) => {
        await index.renew(() => Promise.resolve());
        await keepsPromises(index, put, request);
      }),
      { numRuns: 40 },
    );
    index.close();
    rmSync(folder, { recursive: true });
  });
});
