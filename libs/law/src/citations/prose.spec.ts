import { normalize } from '@app/text';
import fc from 'fast-check';
import { parseCitations } from './parse.js';

const documents = [
  { id: 'nd-cp/15/2020', number: '15/2020/NĐ-CP', type: 'Nghị định', title: 'Xử phạt viễn thông' },
  { id: 'qh15/24/2023', number: '24/2023/QH15', type: 'Luật', title: 'Luật Viễn thông' },
];
const within = { document: 'nd-cp/15/2020', article: '7', clause: '2', point: 'b' };

function places(text: string): string[] {
  return parseCitations(text).map(({ article, clause }) => `${article ?? '-'}/${clause ?? '-'}`);
}

describe('ordinary words', () => {
  it.each([
    'điều kiện kinh doanh, điều khoản 3, điều tra, khoản tiền, điểm thi',
    'tài khoản 123, thời điểm a, danh mục 2, mục tiêu 3, phần mềm 2',
    'khoản 500.000 đồng, khoản 3 triệu, điều 1 chiếc xe, trong 06 tháng',
    'sim 4g, 3g, 5g, đ 5 triệu, k3, hàng hóa loại k3 và d5',
    'ngày 15/02/2020, tháng 15/2020, 0912.345.678, tỷ lệ 1/2',
    'pháp luật viễn thông, kỷ luật lao động, luật gia, quyết định 15 ngày',
    'Điều này cho thấy',
  ])('%s: no citation', (text) => {
    expect(parseCitations(text, { documents })).toEqual([]);
  });

  it('a count behind a citation does not join it', () => {
    expect(places('khoản 1 Điều 90; 06 tháng, kể từ ngày')).toEqual(['90/1']);
  });

  it('a heading does not join the sentence above it', () => {
    expect(places('theo khoản 1\nĐiều 5. Tên điều')).toEqual(['-/1', '5/-']);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'điểm ',
      'khoản ',
      'Điều ',
      'đ',
      'k',
      'a',
      'đ',
      '1',
      '15',
      '/2020',
      '/NĐ-CP',
      ', ',
      '; ',
      ' và ',
      ' đến ',
      '-',
      '.',
    ],
    ...[
      'các ',
      'này',
      'Luật ',
      'Viễn thông',
      'Nghị định ',
      'số ',
      'Chương II',
      'năm 2023',
      '\n',
      '(',
      ')',
      'sửa đổi ',
      'của ',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );

  it('is read without failing; offsets cut out the words; an id is missing exactly when a problem is named', () => {
    fc.assert(
      fc.property(text, fc.constantFrom({}, { documents }, { documents, within }), (raw, context) => {
        const plain = normalize(raw);
        for (const { text: words, start, end, id, problem } of parseCitations(raw, context)) {
          expect(plain.slice(start, end)).toBe(words);
          expect(end).toBeGreaterThan(start);
          expect(id === null).toBe(problem !== null);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['điểm a, ', '1', '1/', 'các điểm a, b, ', 'Điều 1-100, ', 'Luật ', 'a-', 'đ1.', 'Nghị định của '])(
    'is read in time that grows with its length: 100 KB of "%s"',
    (repeated) => {
      const long = repeated.repeat(100_000 / repeated.length);
      const started = performance.now();
      parseCitations(long, { documents });
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});
