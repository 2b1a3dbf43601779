import { numberedDocx, paths } from '../../testing/index.js';
import type { NumberedParagraph, TestLevel } from '../../testing/index.js';
import { parseLaw } from '../parse.js';
import type { ParsedLaw } from '../tree.js';

const PATTERN: readonly TestLevel[] = [
  { pattern: 'Chương %1', format: 'upperRoman' },
  { pattern: 'Điều %2.', runsOn: true },
  { pattern: '%3.' },
  { pattern: '%4)', format: 'lowerLetter' },
];

function read(
  paragraphs: readonly (string | NumberedParagraph)[],
  lists: readonly (readonly TestLevel[])[] = [PATTERN],
  restarts = 0,
): Promise<ParsedLaw> {
  return parseLaw({ name: 'a.docx', bytes: numberedDocx(paragraphs, lists, restarts) });
}

const at = (level: number, text: string, list = 1): NumberedParagraph => ({ text, level, list });

describe('a Word file whose numbers Word prints by itself', () => {
  it('has the chapters, articles, clauses and points a reader sees', async () => {
    const law = await read([
      at(0, 'QUY ĐỊNH CHUNG'),
      at(1, 'Phạm vi'),
      at(2, 'Chiếu cói.'),
      at(2, 'Chiếu nhựa:'),
      at(3, 'Xanh;'),
      at(3, 'Đỏ.'),
      at(1, 'Đối tượng'),
      at(2, 'Người phơi.'),
      at(0, 'HIỆU LỰC'),
      at(1, 'Hiệu lực thi hành'),
      'Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2031.',
    ]);
    expect(paths(law)).toEqual([
      'chapter I',
      'chapter I > article 1',
      'chapter I > article 1 > clause 1',
      'chapter I > article 1 > clause 2',
      'chapter I > article 1 > clause 2 > point a',
      'chapter I > article 1 > clause 2 > point b',
      'chapter I > article 2',
      'chapter I > article 2 > clause 1',
      'chapter II',
      'chapter II > article 3',
    ]);
    expect(law.tree[1]!.children[0]!.heading).toBe('Hiệu lực thi hành');
  });

  it('letters its points as Word prints them, and says where a Vietnamese text is used to another letter', async () => {
    const law = await read([
      at(1, 'Phạm vi'),
      at(2, 'Gồm:'),
      ...['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'].map((text) => at(3, `${text};`)),
    ]);
    const points = law.tree[0]!.children[0]!.children.map(({ number }) => number);
    expect(points).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(law.report.doubtful.map(({ problem }) => problem).join()).toContain('2 điểm do Word tự đánh chữ');
  });

  it('begins again where a list restarts, and goes on where it does not', async () => {
    const clauses = [{ pattern: '%1.' }];
    const law = await read(
      [
        'Điều 1. Một',
        at(0, 'A.'),
        'Lời giữa hai khoản.',
        at(0, 'B.'),
        'Điều 2. Hai',
        at(0, 'C.', 2),
        at(0, 'D.', 2),
      ],
      [clauses],
      1,
    );
    expect(paths(law)).toEqual([
      'article 1',
      'article 1 > clause 1',
      'article 1 > clause 2',
      'article 2',
      'article 2 > clause 1',
      'article 2 > clause 2',
    ]);
  });

  it.each([
    ['the list names the style', {}],
    ['the style names the list', { Dieu: 1 }],
  ])('counts what is numbered by its style alone where %s', async (_, styles) => {
    const paragraphs = ['Một', 'Hai'].flatMap((text) => [{ text, style: 'Dieu' }, 'Nội dung.']);
    const bytes = numberedDocx(paragraphs, [[{ pattern: 'Điều %1.', style: 'Dieu' }]], 0, styles);
    const law = await parseLaw({ name: 'a.docx', bytes });
    expect(law.tree.map(({ number, heading }) => [number, heading])).toEqual([
      ['1', 'Một'],
      ['2', 'Hai'],
    ]);
  });
});
