import fc from 'fast-check';
import { cuts, withinOneEdit } from './edits.js';

const vocabulary = new Map(
  ['thong', 'tong', 'thon', 'buu', 'chinh', 'thnog', 'hong'].map((word) => [word, 1]),
);

describe('withinOneEdit', () => {
  it('finds a letter more, less, other, and two changed about', () => {
    expect(withinOneEdit('thong', vocabulary).sort()).toEqual(['hong', 'thnog', 'thon', 'tong']);
  });

  it('is mutual: what is one slip away from a word has the word one slip away', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const reaches = (from: string, to: string) => withinOneEdit(from, new Map([[to, 1]])).length === 1;
        expect(reaches(one, other)).toBe(reaches(other, one));
      }),
    );
  });
});

describe('cuts', () => {
  it('finds two words written as one', () => {
    expect(cuts('buuchinh', vocabulary)).toEqual([['buu', 'chinh']]);
    expect(cuts('buu', vocabulary)).toEqual([]);
  });
});
