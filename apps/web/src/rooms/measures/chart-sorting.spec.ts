import { type ChartRow } from './chart-model.js';
import { NAMES, sorted } from './chart-sorting.js';

const row = (label: string, ...values: (number | null)[]): ChartRow => {
  return { key: label, label, values, link: null, isDrawn: true };
};
const labels = (rows: readonly ChartRow[]): string => rows.map(({ label }) => label).join(' ');
const YEARS = [row('2023', 4), row('2024', null), row('2025', 9), row('2026', 1)];

it.each([
  ['upwards', false, '2026 2023 2025 2024'],
  ['downwards', true, '2025 2023 2026 2024'],
])('a year of which nothing can be said stands last, sorted %s', (_, isDown, order) => {
  expect(labels(sorted(YEARS, { column: 0, isDown }))).toBe(order);
});

it('beyond the last series stands the sum of a row', () => {
  const rows = [row('a', 1, 2), row('b', null, null), row('c', 5, null)];
  expect(labels(sorted(rows, { column: 2, isDown: true }))).toBe('c a b');
});

it('names are sorted as Vietnamese has them', () => {
  const rows = [row('Đà Nẵng', 1), row('Hà Nội', 1), row('An Giang', 1), row('Cà Mau', 1)];
  expect(labels(sorted(rows, { column: NAMES, isDown: false }))).toBe('An Giang Cà Mau Đà Nẵng Hà Nội');
});
