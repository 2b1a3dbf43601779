import { isDay } from './format.js';

it.each([
  ['2026-07-01', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-7-1', false],
  ['01/07/2026', false],
  ['31/2/2026', false],
  ['2026-07', false],
  ['', false],
])('%j is a day of the calendar as it is kept: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
