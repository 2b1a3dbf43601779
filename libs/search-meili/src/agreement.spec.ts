import fc from 'fast-check';
import { meiliTestSettings } from '@app/config';
import { type Classification, FACETS, type RecallRequest } from '@app/search';
import { aDocument, aRequest, MemorySearchIndex } from '@app/search/testing';
import { indexNameOf, openServer, type TestServer } from '../testing/index.js';
import { MeiliSearchIndex } from './meili-search-index.js';

/** The same every time: what was recorded answers it. */
const SAMPLE = { seed: 20_261_121, numRuns: 40 };
const WORDS = ['bưu', 'buu', 'chính', 'phạt', 'tiền', 'tiện', 'thư', 'rác'];
const UNITS = ['buu', 'chinh', 'phat', 'tien', 'thu', 'rac', 'buu_chinh', 'phat_tien', 'thu_rac', 'la'];
const DAYS = ['2019-12-31', '2020-01-01', '2022-06-30', '2024-01-01'];

const some = <T>(of: readonly T[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...of), { maxLength }) as fc.Arbitrary<T[]>;
const day = fc.constantFrom(...DAYS);
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((list) => list.join(' '));
const validity = fc.record({
  from: fc.option(day),
  to: fc.option(day),
  suspended: fc.boolean(),
});
const content = fc.record({
  title: words,
  text: words,
  kind: fc.constantFrom('lesson', 'provision'),
  classification: fc.constantFrom<Classification>('public', 'internal'),
  current: fc.boolean(),
  validity: fc.option(validity),
  facets: fc.record({
    document: fc.option(fc.constantFrom('nd/1', 'Luật số 2')),
    sectors: some(['post', 'tele']),
    year: fc.option(fc.constantFrom(2019, 2020)),
    places: some(['hn', 'hp']),
    maturity: fc.option(fc.constantFrom('observed', 'applied')),
    gapKind: fc.option(fc.constantFrom('unclear', 'not-deterrent')),
  }),
});
const filters = fc.record(
  {
    kind: some(['lesson', 'gap']),
    document: some(['nd/1', 'Luật số 2', 'luật số 2']),
    sector: some(['post', 'tele']),
    year: some(['2019', '02019']),
    status: some(['in-force', 'not-yet', 'no-longer', 'suspended', 'unknown']),
    place: some(['hn', 'HN']),
    maturity: some(['observed', 'applied']),
    gapKind: some(['not-deterrent']),
  },
  { requiredKeys: [] },
);
const request = fc.record({
  units: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...UNITS), fc.integer({ min: 1, max: 9 })), {
      selector: ([term]) => term,
    })
    .map((units) => units.sort((a, b) => b[1] - a[1]).map(([term, weight]) => ({ term, weight }))),
  required: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, some(UNITS, 2)),
  least: fc.constantFrom(0, 0.15, 0.5, 1),
  named: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, some(['item-1', 'item-2', 'nowhere'])),
  filters: fc.oneof(fc.constant({}), filters),
  audiences: fc.constantFrom<Classification[] | null>(null, ['public'], ['internal'], []),
  day,
  asOfDay: fc.boolean(),
});

describe('an index on a server and a plain one', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openServer(meiliTestSettings(), 'agreement');
  });
  afterAll(() => server.close());

  it('find and count the same, whatever is held and whatever is asked', async () => {
    const name = indexNameOf('agreement');
    await server.clear(name);
    const [index, plain] = [
      MeiliSearchIndex.open({ url: server.url, key: server.key, name }),
      new MemorySearchIndex(),
    ];
    const put = fc
      .sample(content, { ...SAMPLE, numRuns: 60 })
      .map((one, i) => aDocument({ id: `item-${i}`, ...one }));
    for (const one of [index, plain]) await one.apply({ put, remove: [], sequence: 1 });
    for (const asked of fc.sample(request, SAMPLE)) {
      const whole: RecallRequest = aRequest({
        ...(asked as Partial<RecallRequest>),
        facets: FACETS,
        limit: 1_000,
      });
      const [found, expected] = [await index.recall(whole), await plain.recall(whole)];
      const told = ({ candidates, total, facets }: typeof found) => ({
        total,
        facets,
        statuses: candidates.map(({ id, status }) => `${id} ${status}`).sort(),
      });
      expect({ asked, ...told(found) }).toEqual({ asked, ...told(expected) });
    }
    await server.clear(name);
  });
});
