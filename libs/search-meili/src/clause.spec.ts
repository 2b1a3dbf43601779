import fc from 'fast-check';
import { type Unit } from '@app/search';
import { and, type Clause, holdsShare, isAnyOf, or } from './clause.js';

/** Whether a text that holds these units fulfils a condition, read as the engine reads it. */
function fulfils(clause: Clause, held: ReadonlySet<string>): boolean {
  if (typeof clause === 'boolean') return clause;
  const asCode = clause
    .replace(/units = "(\w+)"/g, (_, term: string) => String(held.has(term)))
    .replace(/units IN \[([^\]]*)\]/g, (_, terms: string) =>
      String(terms.split(',').some((term) => held.has(term.slice(1, -1)))),
    );
  return evaluate(asCode);
}

/** Brackets from the inside out; AND binds before OR. */
function evaluate(code: string): boolean {
  const inner = /\(([^()]*)\)/;
  let left = code;
  while (inner.test(left)) left = left.replace(inner, (_, within: string) => String(flat(within)));
  return flat(left);
}

function flat(code: string): boolean {
  return code.split(' OR ').some((part) => part.split(' AND ').every((one) => one === 'true'));
}

describe('a condition', () => {
  it('is everything or nothing where that is all it says', () => {
    expect([and(), and(true, true), and('a = 1', false)]).toEqual([true, true, false]);
    expect([or(), or(false, 'a = 1'), or('a = 1', true)]).toEqual([false, 'a = 1', true]);
    expect(isAnyOf('kind', [])).toBe(false);
  });

  it('of a share is fulfilled by exactly the texts whose units weigh enough', () => {
    const units = fc
      .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 })
      .map((weights) =>
        weights.sort((a, b) => b - a).map((weight, i): Unit => ({ term: `u${i}`, weight: weight / 7 })),
      );
    const asked = fc.tuple(units, fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(9)));
    fc.assert(
      fc.property(asked, ([given, twentieths, numbers]) => {
        const held = new Set(numbers.map((number) => `u${number}`));
        const least = twentieths / 20;
        const sum = (of: readonly Unit[]) => of.reduce((all, { weight }) => all + weight, 0);
        const share = sum(given.filter(({ term }) => held.has(term))) / sum(given);
        expect(fulfils(holdsShare(given, least), held)).toBe(share >= least - 1e-9);
      }),
    );
  });
});
