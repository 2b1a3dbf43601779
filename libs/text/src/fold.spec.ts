import fc from 'fast-check';
import { fold, placeTone } from './fold.js';
import { normalize } from './normalize.js';

describe('fold', () => {
  it.each([
    ['Bưu chính Đà Nẵng', 'buu chinh da nang'],
    ['THÔNG TIN VÀ TRUYỀN THÔNG', 'thong tin va truyen thong'],
    ['hoà và hòa', 'hoa va hoa'],
    ['15/2020/NĐ-CP', '15/2020/nd-cp'],
  ])('takes %s for %s', (given, expected) => {
    expect(fold(given)).toBe(expected);
    expect(fold(given.normalize('NFD'))).toBe(expected);
  });

  it('settles at once and leaves no mark, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(normalize(text));
        expect(folded).not.toMatch(/\p{M}|đ/u);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});

describe('placeTone', () => {
  it.each([
    ['hoà', 'hòa'],
    ['toà', 'tòa'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy'],
    ['thuý', 'thúy'],
    ['tuỳ', 'tùy'],
    ['huỷ', 'hủy'],
    ['tòan', 'toàn'],
    ['lọai', 'loại'],
    ['gỉa', 'giả'],
    ['qũy', 'quỹ'],
    ['hùynh', 'huỳnh'],
  ])('writes %s as %s', (given, expected) => {
    expect(placeTone(given)).toBe(expected);
  });

  it.each([
    'quý',
    'quỹ',
    'quỷ',
    'hoàn',
    'toán',
    'huỳnh',
    'khuỷu',
    'hòa',
    'ủy',
    'hoặc',
    'uế',
    'lý',
    'gì',
    'của',
    'nghĩa',
    'giữa',
    'người',
    'rượu',
    'ngoèo',
    'café',
    '',
  ])('leaves %s', (syllable) => {
    expect(placeTone(syllable)).toBe(syllable);
  });

  it('settles at once and never changes the letters below the marks', () => {
    const letter = fc.constantFrom(...'aàáảãạeèéẻẽẹoòóỏõọuùúủũụyỳýỷỹỵqhkt');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 6 }), (syllable) => {
        const placed = placeTone(syllable);
        expect(placeTone(placed)).toBe(placed);
        expect(fold(placed)).toBe(fold(syllable));
      }),
    );
  });
});
