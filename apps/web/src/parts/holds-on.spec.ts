import { holdsOn } from './holds-on.js';

it.each([
  ['2019-12-31', false],
  ['2020-01-01', true],
  ['2025-02-28', true],
  ['2025-03-01', false],
])('what begins on 2020-01-01 and is told to end on 2025-03-01 is there on %s: %s', (day, is) => {
  expect(holdsOn({ from: '2020-01-01', to: '2025-03-01' }, day)).toBe(is);
});

it('what has no first or no last day goes on that way', () => {
  expect(holdsOn({ from: null, to: '2020-01-01' }, '1990-01-01')).toBe(true);
  expect(holdsOn({ from: '2020-01-01', to: null }, '2090-01-01')).toBe(true);
  expect(holdsOn({}, '2026-11-22')).toBe(true);
});
