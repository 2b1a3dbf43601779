import fc from 'fast-check';
import { fold } from '@app/text';
import { Relevance } from './relevance.js';
import { TermCounter, type RankedUnit } from './term-counter.js';
import { codeOf, decodeVector, encodeVector, foldedCode } from './vector.js';

const unit = (toned: string, overrides: Partial<RankedUnit> = {}): RankedUnit => ({
  toned,
  strict: true,
  weight: 1,
  ...overrides,
});
const vector = (title: string, text = '') =>
  encodeVector(title.split(' ').filter(Boolean), text.split(' ').filter(Boolean));
const word = fc.constantFrom('bưu', 'bửu', 'buu', 'chính', 'đ', '15', 'nghiêng', '');

describe('documents as numbers', () => {
  it('keep their syllables in order, the title first, wherever the bytes lie', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), fc.nat({ max: 3 }), (title, text, shift) => {
        const bytes = encodeVector(title, text);
        const moved = new Uint8Array(bytes.length + shift);
        moved.set(bytes, shift);
        const decoded = decodeVector(moved.subarray(shift));
        expect(decoded.title).toBe(title.length);
        expect([...decoded.syllables]).toEqual([...title, ...text].map(codeOf));
      }),
    );
  });

  it('share the upper bits when only tones differ, and nothing less', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(foldedCode(codeOf(a)) === foldedCode(codeOf(b))).toBe(fold(a) === fold(b));
        expect(codeOf(a) === codeOf(b)).toBe(a === b);
      }),
    );
  });

  it('of nothing are nothing', () => {
    expect(decodeVector(encodeVector([], []))).toEqual({ title: 0, syllables: new Uint32Array() });
  });
});

describe('counting a question in a document', () => {
  const counted = (units: readonly RankedUnit[], title: string, text: string) => {
    const counter = new TermCounter(units);
    counter.count(decodeVector(vector(title, text)));
    return units.map((_, i) => [counter.title[i], counter.text[i]]);
  };

  it('tells title and body, syllables and pairs', () => {
    const units = [unit('thư'), unit('thư_rác'), unit('rác_thư')];
    expect(counted(units, 'thư rác', 'thư thư rác')).toEqual([
      [1, 2],
      [1, 1],
      [0, 0],
    ]);
  });

  it('takes typed tones at their word, and any tones for the rest', () => {
    expect(counted([unit('bán'), unit('ban', { strict: false })], '', 'bán bản ban')).toEqual([
      [0, 1],
      [0, 3],
    ]);
  });

  it('makes no pair across the end of the title', () => {
    expect(counted([unit('thư_rác')], 'thư', 'rác')).toEqual([[0, 0]]);
  });
});

describe('relevance', () => {
  const question = new Relevance([unit('thư'), unit('rác'), unit('thư_rác', { weight: 3 })]);

  it('is nothing for a text that holds nothing of the question', () => {
    expect(question.of(vector('tần số', 'vô tuyến'))).toBe(0);
  });

  it('is greater for the pair than for its syllables apart', () => {
    expect(question.of(vector('', 'gửi thư rác'))).toBeGreaterThan(question.of(vector('', 'thư gửi rác')));
  });

  it('is greater in the title than in the body', () => {
    expect(question.of(vector('thư rác', 'gửi đi'))).toBeGreaterThan(
      question.of(vector('gửi đi', 'thư rác')),
    );
  });

  it('is greater for a title that the question names whole', () => {
    const whole = question.of(vector('thư rác', 'x'));
    expect(whole).toBeGreaterThan(question.of(vector('thư rác và việc khác nữa', 'x')));
  });

  it('is less for a longer text that says it no more often', () => {
    const long = Array.from({ length: 400 }, (_, i) => `x${i}`).join(' ');
    expect(question.of(vector('', `thư rác ${long}`))).toBeLessThan(question.of(vector('', 'thư rác')));
  });
});
