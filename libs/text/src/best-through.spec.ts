import fc from 'fast-check';
import { bestThrough } from './best-through.js';

const score = fc.integer({ min: -50, max: 0 });
const chain = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }).chain((sizes) =>
  fc.record({
    first: fc.array(score, { minLength: sizes[0]!, maxLength: sizes[0]! }),
    between: fc.tuple(
      ...sizes.slice(1).map((to, i) => {
        const row = fc.array(score, { minLength: to, maxLength: to });
        return fc.array(row, { minLength: sizes[i]!, maxLength: sizes[i]! });
      }),
    ),
  }),
);

type Way = { readonly states: readonly number[]; readonly total: number };

function allWays(first: readonly number[], between: readonly number[][][]): Way[] {
  const starts = first.map((total, state): Way => ({ states: [state], total }));
  return between.reduce<Way[]>(
    (ways, step) =>
      ways.flatMap(({ states, total }) =>
        step[states.at(-1)!]!.map((more, next) => ({ states: [...states, next], total: total + more })),
      ),
    starts,
  );
}

describe('bestThrough', () => {
  it('gives each state the score of the best way that passes through it', () => {
    fc.assert(
      fc.property(chain, ({ first, between }) => {
        const ways = allWays(first, between);
        bestThrough(first, between).forEach((scores, place) => {
          scores.forEach((best, state) => {
            const through = ways.filter(({ states }) => states[place] === state).map(({ total }) => total);
            expect(best).toBe(Math.max(...through));
          });
        });
      }),
    );
  });
});
