import { normalize, syllables } from '@app/text';
import fc from 'fast-check';
import { shapeOf, visitWords } from './word-shapes.js';

describe('visitWords', () => {
  it('goes through the very words that syllables() cuts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const text = normalize(given);
        const visited: [number, number][] = [];
        visitWords(text, (_letters, _marks, start, end) => visited.push([start, end]));
        const cut = syllables(text).map(({ start, end }) => [start, end]);
        expect(visited.filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))).toEqual(cut);
      }),
    );
  });

  it.each([
    ['Hoà', 'hòa'],
    ['UỶ', 'ủy'],
    ['đường'.normalize('NFD'), 'Đường'],
  ])('gives %s and %s one shape', (one, other) => {
    expect(shapeOf(one)).toEqual(shapeOf(other));
  });

  it('tells tones, vowel marks and đ apart by marks alone', () => {
    const spellings = ['dong', 'đong', 'đông', 'đồng', 'động', 'đống', 'đóng', 'dòng', 'dóng', 'dương'];
    const shapes = spellings.map(shapeOf);
    expect(new Set(shapes.slice(0, 9).map(({ letters }) => letters)).size).toBe(1);
    expect(new Set(shapes.map(({ letters, marks }) => `${letters} ${marks}`)).size).toBe(spellings.length);
  });
});
