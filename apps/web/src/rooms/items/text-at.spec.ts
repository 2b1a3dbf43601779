import { type LawNode } from '../../parts/law-places.js';
import { textAt } from './text-at.js';

const node = (type: LawNode['type'], number: string, text: string, children: LawNode[] = []): LawNode => ({
  ...{ type, number, text, children },
  heading: null,
});
const OFFICIAL = {
  text: '',
  children: [
    node('clause', '1', 'Phạt tiền:', [node('point', 'a', 'Việc một;'), node('point', 'đ', 'Việc hai.')]),
    node('clause', '2', 'Khoản hai.'),
  ],
};

describe('the words of a place of an article', () => {
  it.each([
    ['khoan-1/diem-dd', 'đ) Việc hai.'],
    ['khoan-1', '1. Phạt tiền:\na) Việc một;\nđ) Việc hai.'],
    ['khoan-2', '2. Khoản hai.'],
  ])('at %s are those of it and of all below it', (at, words) => {
    expect(textAt(OFFICIAL, at)).toBe(words);
  });

  it('are those of the whole article where no place is named', () => {
    expect(textAt(OFFICIAL, null)).toContain('2. Khoản hai.');
  });

  it('are none where the article has no such place', () => {
    expect(textAt(OFFICIAL, 'khoan-3')).toBeNull();
    expect(textAt(OFFICIAL, 'khoan-2/diem-a')).toBeNull();
  });
});
