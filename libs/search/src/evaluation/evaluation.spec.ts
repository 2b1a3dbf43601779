import fc from 'fast-check';
import { SystemClock } from '@app/knowledge';
import { parseAbbreviations, syllables } from '@app/text';
import { MemorySearchIndex } from '../../testing/memory-index.js';
import { evaluate, fillIndex, quantile, type CorpusRow } from './evaluate.js';
import { gain, metricsOf, recallAt, reciprocalRank } from './metrics.js';
import { seeded, untone, withTypos } from './spoil.js';

describe('judging what was found', () => {
  const judged = { found: ['x', 'a', 'y', 'b'], relevant: ['a', 'b', 'c'] };

  it('counts the share of right answers among the first so many', () => {
    expect(recallAt(judged, 1)).toBe(0);
    expect(recallAt(judged, 2)).toBeCloseTo(1 / 3);
    expect(recallAt(judged, 4)).toBeCloseTo(2 / 3);
  });

  it('takes one over the place of the first right answer, among ten', () => {
    expect(reciprocalRank(judged)).toBe(0.5);
    expect(reciprocalRank({ found: [...'0123456789a'], relevant: ['a'] })).toBe(0);
  });

  it('weighs right answers by their place, against the best order', () => {
    expect(gain({ found: ['a', 'b', 'c'], relevant: ['a', 'b', 'c'] })).toBeCloseTo(1);
    expect(gain({ found: ['x', 'a'], relevant: ['a'] })).toBeCloseTo(1 / Math.log2(3));
  });

  it('averages over questions, and is 0 for none', () => {
    const right = { found: ['a'], relevant: ['a'] };
    const wrong = { found: ['b'], relevant: ['a'] };
    expect(metricsOf([right, wrong])).toEqual({
      recall: { 1: 0.5, 5: 0.5, 10: 0.5, 20: 0.5 },
      mrr10: 0.5,
      ndcg10: 0.5,
    });
    expect(metricsOf([]).mrr10).toBe(0);
  });

  it('takes the time below which a share of the questions lies', () => {
    expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
    expect(quantile([], 0.5)).toBe(0);
  });
});

describe('spoiling questions', () => {
  const text = 'Mức phạt tiền đối với hành vi gửi thư rác là bao nhiêu?';

  it('makes the same slips for the same seed', () => {
    expect(withTypos(text, seeded(7))).toBe(withTypos(text, seeded(7)));
    expect(withTypos(text, seeded(7))).not.toBe(withTypos(text, seeded(8)));
  });

  it('touches only every fifth syllable', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const spoilt = withTypos(text, seeded(seed)).split(' ');
        text.split(' ').forEach((word, i) => {
          if (i % 5 !== 4) expect(spoilt[i]).toBe(word);
        });
        expect(spoilt).toHaveLength(text.split(' ').length);
      }),
    );
  });

  it('leaves no tone when untoned', () => {
    expect(untone('Bưu chính Đà Nẵng')).toBe('buu chinh da nang');
  });
});

describe('evaluating', () => {
  it('fills an index, asks through the whole search and tells figures', async () => {
    const rows: CorpusRow[] = ['gửi thư rác', 'bán sim rác', 'cấp phép tần số'].map((body, i) => ({
      ...{ id: `t|${i}`, document: 't/2020/x', article: String(i), title: i === 0 ? '' : `Điều ${i}`, body },
    }));
    const index = new MemorySearchIndex();
    async function* stream() {
      yield* rows;
    }
    expect(await fillIndex(index, stream())).toBe(3);
    const [first] = await index.documents(['t|0']);
    expect(syllables(first!.title)).toHaveLength(3);
    const result = await evaluate(
      index,
      [{ id: 'q', query: 'tần số', relevant: ['t|2'] }],
      { untoned: true, typos: false, seed: 1 },
      { abbreviations: parseAbbreviations({ abbreviations: [] }), clock: new SystemClock() },
    );
    expect(result).toMatchObject({ queries: 1, mrr10: 1, recall: { 1: 1 } });
  });
});
