import { moneyRange } from './money-range.js';

describe('a fine frame in short', () => {
  it.each([
    [20_000_000, 30_000_000, '20-30', 'million'],
    [200_000, 500_000, '200-500', 'thousand'],
    [500_000, 1_000_000, '500-1.000', 'thousand'],
    [0, 5_000_000, '0-5', 'million'],
    [5_000_000, 5_000_000, '5', 'million'],
    [1_000_000_000, 1_500_000_000, '1.000-1.500', 'million'],
    [1_234_567, 2_000_000, '1.234.567-2.000.000', 'dong'],
  ])('%i to %i đồng is %s %s', (min, max, range, unit) => {
    expect(moneyRange(min, max)).toEqual({ range, unit });
  });
});
