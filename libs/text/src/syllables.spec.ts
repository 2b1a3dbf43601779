import fc from 'fast-check';
import { fold } from './fold.js';
import { normalize } from './normalize.js';
import { bigram, syllables } from './syllables.js';

const toned = (text: string) => syllables(text).map((one) => one.toned);

describe('syllables', () => {
  it.each([
    ['kinh tế - xã hội', ['kinh', 'tế', 'xã', 'hội']],
    ['và/hoặc', ['và', 'hoặc']],
    ['Điều 102, khoản 3', ['điều', '102', 'khoản', '3']],
    ['15/2020/NĐ-CP', ['15', '2020', 'nđ', 'cp']],
    ['20.000.000 đồng', ['20', '000', '000', 'đồng']],
    ['Uỷ ban; ủy ban', ['ủy', 'ban', 'ủy', 'ban']],
    ['TT&TT', ['tt', 'tt']],
    ['“sim rác”…', ['sim', 'rác']],
    ['a1b2 5G', ['a1b2', '5g']],
    ['😀 !?', []],
    ['', []],
  ])('cuts %s', (text, expected) => {
    expect(toned(text)).toEqual(expected);
  });

  it('reads composed and decomposed text alike', () => {
    const text = 'Quyết định xử phạt của Ủy ban nhân dân';
    expect(toned(text.normalize('NFD'))).toEqual(toned(text));
  });

  it('reads capitals and small letters alike, and both ways of placing a tone', () => {
    expect(toned('XỬ PHẠT HOÀ BÌNH')).toEqual(toned('xử phạt hòa bình'));
  });

  it('points back at the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const text = normalize(given);
        let last = 0;
        for (const { start, end, folded } of syllables(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(fold(text.slice(start, end))).toBe(folded);
          last = end;
        }
      }),
    );
  });

  it('finds again what it found: its syllables joined by spaces give the same syllables', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const found = toned(normalize(given));
        expect(toned(found.join(' '))).toEqual(found);
      }),
    );
  });

  it('never throws on broken UTF-16', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        syllables(String.fromCharCode(...units));
      }),
    );
  });
});

describe('bigram', () => {
  it('joins two neighbours into one term', () => {
    expect(bigram('bưu', 'chính')).toBe('bưu_chính');
  });
});
