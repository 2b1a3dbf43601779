import { isValueOf, valuesOf } from './facets.js';

const counts = (...values: readonly (readonly [string, number])[]) =>
  values.map(([value, count]) => ({ value, count }));
const shown = (...given: Parameters<typeof valuesOf>) =>
  valuesOf(...given).map(({ value, count }) => `${value} ${count}`);

describe('the values of a facet', () => {
  const all = { maturity: counts(['applied', 3], ['observed', 2], ['verified', 1]) };

  it('are all there are, those that would leave nothing with a zero, in the order people know', () => {
    const answer = { maturity: counts(['applied', 1]) };
    expect(shown('maturity', all, answer, [])).toEqual(['observed 0', 'applied 1', 'verified 0']);
  });

  it('have no count before the answer is there, and are shown when they are chosen though no text has them', () => {
    expect(shown('maturity', all, null, ['validated'])).toEqual([
      ...['observed null', 'validated null', 'applied null', 'verified null'],
    ]);
  });

  it('are years newest first, documents those chosen and then the most frequent first, sectors as the whole base has them', () => {
    const answer = {
      year: counts(['2019', 5], ['2024', 1]),
      document: counts(['nd/1', 1], ['nd/2', 9], ['nd/3', 4]),
      sector: counts(['tele', 9], ['post', 1]),
    };
    const base = { sector: counts(['post', 50], ['tele', 20]) };
    expect(shown('year', base, answer, [])).toEqual(['2024 1', '2019 5']);
    expect(shown('document', base, answer, ['nd/1'])).toEqual(['nd/1 1', 'nd/2 9', 'nd/3 4']);
    expect(shown('sector', base, answer, [])).toEqual(['post 1', 'tele 9']);
  });
});

it.each([
  ['maturity', 'applied', true],
  ['maturity', 'abc', false],
  ['gapStatus', 'open', true],
  ['year', '2024', true],
  ['year', '24', false],
  ['sector', 'whatever', true],
  ['place', '', false],
] as const)('an address may ask %s to be "%s": %s', (facet, value, allowed) => {
  expect(isValueOf(facet, value)).toBe(allowed);
});
