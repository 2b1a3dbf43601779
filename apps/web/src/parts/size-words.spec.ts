import { sizeWords } from './size-words.js';

describe('the size of a file', () => {
  it.each([
    [0, '0 B'],
    [1_023, '1.023 B'],
    [1_024, '1 KB'],
    [1_572_864, '1,5 MB'],
    [734_003_200, '700 MB'],
    [2 ** 40 * 5_000, '5.000 TB'],
  ])('of %i bytes is said as people say it: %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});
