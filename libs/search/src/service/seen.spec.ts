import fc from 'fast-check';
import { type Classification } from '@app/knowledge';
import { StillClock } from '@app/knowledge/testing';
import { fold, parseAbbreviations, syllables } from '@app/text';
import { aDocument } from '../../testing/builders.js';
import { MemorySearchIndex } from '../../testing/memory-index.js';
import { FACETS } from '../ports/facets.js';
import { type IndexedDocument } from '../ports/search-index.js';
import { SearchService } from './search-service.js';

const PUBLIC: readonly Classification[] = ['public'];
/** No two of them fold alike, and none is a slip of another. */
const WORDS = ['bưu', 'bình', 'hòa', 'thư', 'rác', 'phạt', 'tiền', 'đài', 'xyz'];
const HOMOGRAPHS = ['binh', 'hoa', 'hoả', 'phát', 'thu'];

async function searchOver(put: readonly IndexedDocument[]): Promise<SearchService> {
  const index = new MemorySearchIndex();
  await index.apply({ put, remove: [], sequence: 1 });
  return new SearchService(index, parseAbbreviations({ abbreviations: [] }), new StillClock());
}

const several = (id: string, text: string, classification: Classification) =>
  Array.from({ length: 6 }, (_, i) => aDocument({ id: `${id}-${i}`, title: text, text, classification }));

describe('to somebody who may see public texts only', () => {
  let service: SearchService;
  beforeEach(async () => {
    service = await searchOver([
      ...several('open', 'Thư rác bị phạt tiền', 'public'),
      ...several('inner', 'Thư tay của Đặng Hòa Giả Định bị thu', 'internal'),
    ]);
  });

  it('no other text is found, similar, or named in a suggestion', async () => {
    const { hits, total } = await service.search({ query: 'thư', audiences: PUBLIC });
    expect(total).toBe(6);
    expect(hits.every(({ itemId }) => itemId.startsWith('open'))).toBe(true);
    expect((await service.similar('open-1', 20, PUBLIC)).map(({ itemId }) => itemId)).not.toContain(
      'inner-1',
    );
    const suggested = await service.suggest('thư ', PUBLIC);
    expect(suggested.filter(({ itemId }) => itemId?.startsWith('inner'))).toEqual([]);
  });

  it('what is similar to a text they may not see is not told, as if it were not there', async () => {
    await expect(service.similar('inner-1', 3, PUBLIC)).rejects.toMatchObject({ code: 'not-found' });
    expect(await service.similar('inner-1', 3, ['public', 'internal'])).not.toEqual([]);
  });

  it('a citation of it finds nothing', async () => {
    const understood = { kind: 'citation', from: 'thư', to: 'Thư', start: 0, end: 3 } as const;
    const cited = [{ itemId: 'inner-1', at: null, understood }];
    const { hits } = await service.search({ query: 'thư', audiences: PUBLIC, cited });
    expect(hits.map(({ itemId }) => itemId)).not.toContain('inner-1');
  });

  it.each(['dang ho', 'Đặng hòa gi', 'da', 'thư ta'])('%s is not completed from it', async (typed) => {
    const whole = (await service.suggest(typed, null)).map(({ text }) => text).join(' ');
    expect(whole).toMatch(/hòa|giả|đặng|tay/i);
    const told = (await service.suggest(typed, PUBLIC)).map(({ text }) => text).join(' ');
    expect(told.replaceAll(typed, '')).not.toMatch(/hòa|giả|đặng|tay/i);
  });

  it.each(['dang hoa gia dinh', 'đặng hoà giả đinnh'])('%s is not read by its words', async (query) => {
    expect(await service.search({ query, audiences: PUBLIC })).toMatchObject({
      ...{ total: 0, understood: [], didYouMean: null },
    });
  });

  it('a word of it does not make a question find less', async () => {
    const [known, unknown] = await Promise.all(
      ['đặng thư', 'nowhere thư'].map((query) => service.search({ query, audiences: PUBLIC })),
    );
    expect(known!.total).toBe(unknown!.total);
  });
});

describe('whatever there is that somebody may not see', () => {
  const worldOf = (vocabulary: readonly string[]) => {
    const some = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 });
    const words = some.map((one) => one.join(' '));
    const texts = fc.array(fc.record({ title: words, text: words }), { maxLength: 12 });
    return fc.record({ open: texts, inner: texts, query: words }).map(({ open, inner, query }) => ({
      seen: open.map((one, i) => aDocument({ id: `open-${i}`, ...one })),
      hidden: inner.map((one, i) => aDocument({ id: `inner-${i}`, classification: 'internal', ...one })),
      query,
    }));
  };

  it('the answer is as if it were not there: found, counted, understood, meant and suggested', () =>
    fc.assert(
      fc.asyncProperty(worldOf(WORDS), fc.boolean(), async ({ seen, hidden, query }, untoned) => {
        const typed = untoned ? fold(query) : query;
        const answerOver = async (put: readonly IndexedDocument[]) => {
          const service = await searchOver(put);
          const asked = { query: typed, audiences: PUBLIC, facets: FACETS, limit: 100 };
          const answer = { ...(await service.search(asked)), tookMs: 0 };
          return { ...answer, suggested: await service.suggest(typed, PUBLIC) };
        };
        expect(await answerOver([...hidden, ...seen])).toEqual(await answerOver(seen));
      }),
      { numRuns: 300 },
    ));

  it('no word is read, meant or suggested in tones that no text to be seen gives it', () =>
    fc.assert(
      fc.asyncProperty(worldOf([...WORDS, ...HOMOGRAPHS]), async ({ seen, hidden, query }) => {
        const service = await searchOver([...seen, ...hidden]);
        const { understood, didYouMean } = await service.search({ query, audiences: PUBLIC });
        const suggested = (await service.suggest(query, PUBLIC)).map(({ text }) => text);
        const told = [...understood.map(({ to }) => to), ...(didYouMean ? [didYouMean] : []), ...suggested];
        const known = [query, ...seen.flatMap(({ title, text }) => [title, text])].flatMap(wordsIn);
        const toned = told.flatMap(wordsIn).filter((word) => word !== fold(word));
        expect(toned.filter((word) => !known.includes(word))).toEqual([]);
      }),
      { numRuns: 1000 },
    ));
});

function wordsIn(text: string): string[] {
  return syllables(text).map(({ toned }) => toned);
}
