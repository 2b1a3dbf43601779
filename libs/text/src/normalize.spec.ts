import fc from 'fast-check';
import { normalize } from './normalize.js';

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });
const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...'aăâeêoôơuưyđbcghnt ',
    '\u0300',
    '\u0301',
    '\u0302',
    '\u0306',
    '\u0309',
    '\u031b',
    '\u0323',
  ),
});

describe('normalize', () => {
  it('is NFC and settles at once, whatever is given', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, vietnamese, fc.string({ unit: 'binary' })), (text) => {
        const once = normalize(text);
        expect(normalize(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
      }),
    );
  });

  it('gives composed and decomposed text one form', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, vietnamese), (text) => {
        expect(normalize(text.normalize('NFD'))).toBe(normalize(text.normalize('NFC')));
      }),
    );
  });

  it.each([
    ['a tone typed before the circumflex', 'e\u0301\u0302', 'ế'],
    ['a tone typed before the breve', 'a\u0300\u0306', 'ằ'],
    ['a tone typed before the horn', 'o\u0309\u031b', 'ở'],
    ['a dot below typed before the circumflex', 'e\u0323\u0302', 'ệ'],
    ['Icelandic eth for Đ', 'Ðiều, ðiểm', 'Điều, điểm'],
    ['African D for Đ', 'Ɖiều', 'Điều'],
    ['soft hyphens and zero-width characters', 'bưu\u00adchính\u200b\ufeff', 'bưuchính'],
    ['direction marks', '\u200eĐiều\u202c 4', 'Điều 4'],
    ['no-break and thin spaces', 'khoản\u00a03\u2009Điều\u202f4', 'khoản 3 Điều 4'],
    ['ligatures', 'ﬁle, conﬂict', 'file, conflict'],
    ['full-width letters and digits', 'Ｄ１０２', 'D102'],
  ])('puts right %s', (_, given, expected) => {
    expect(normalize(given)).toBe(expected);
  });

  it('keeps line breaks and tabs', () => {
    expect(normalize('a\r\nb\tc')).toBe('a\r\nb\tc');
  });
});
