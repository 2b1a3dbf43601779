import fc from 'fast-check';
import { best } from './best.js';

describe('the best of many', () => {
  it('is what sorting them all would give, equals in order of their number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (s, n) => {
          const scores = Float32Array.from(s);
          const docnos = Uint32Array.from(scores.keys());
          const sorted = [...docnos].sort((a, b) => scores[b]! - scores[a]! || a - b);
          expect(best(docnos, scores, n)).toEqual(sorted.slice(0, n));
        },
      ),
    );
  });
});
