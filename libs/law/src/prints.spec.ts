import { articleOf, parseText, paths } from '../testing/index.js';
import { parseLaw } from './parse.js';

/** An invented circular, printed as each row says. */
const TREE = [
  'chapter I',
  'chapter I > article 1',
  'chapter I > article 2',
  'chapter I > article 2 > clause 1',
  'chapter I > article 2 > clause 1 > point a',
  'chapter I > article 2 > clause 1 > point b',
  'chapter I > article 2 > clause 2',
];

interface Print {
  readonly chapter: readonly string[];
  readonly article: (number: number, heading: string) => readonly string[];
  readonly clause: (number: number) => string;
  readonly point: (letter: string) => string;
}

const USUAL: Print = {
  chapter: ['Chương I', 'QUY ĐỊNH CHUNG'],
  article: (number, heading) => [`Điều ${number}. ${heading}`],
  clause: (number) => `${number}. `,
  point: (letter) => `${letter}) `,
};

const PRINTS: readonly (readonly [name: string, print: Partial<Print>])[] = [
  ['the usual way', {}],
  ['with colons', { chapter: ['Chương I: QUY ĐỊNH CHUNG'], article: (n, h) => [`Điều ${n}: ${h}`] }],
  ['with dashes', { chapter: ['Chương I - QUY ĐỊNH CHUNG'], article: (n, h) => [`Điều ${n} - ${h}`] }],
  ['with full stop and dash', { article: (n, h) => [`Điều ${n}.- ${h}`], clause: (n) => `${n}.- ` }],
  ['with dashes after its clauses', { clause: (n) => `${n} - `, point: (l) => `${l} - ` }],
  ['with brackets and strokes', { clause: (n) => `${n}) `, point: (l) => `${l}/ ` }],
  ['with headings on a line of their own', { article: (n, h) => [`Điều ${n}`, h] }],
  ['in capitals', { chapter: ['CHƯƠNG I. QUY ĐỊNH CHUNG'], article: (n, h) => [`ĐIỀU ${n}. ${h}`] }],
  ['with its levels written out', { clause: (n) => `Khoản ${n}. `, point: (l) => `Điểm ${l}) ` }],
  [
    'without spaces',
    { article: (n, h) => [`Điều ${n}.${h}`], clause: (n) => `${n}.`, point: (l) => `${l})` },
  ],
  ['with an Icelandic letter for đ', { article: (n, h) => [`Ðiều ${n}. ${h}`] }],
];

function printed(given: Partial<Print>): string[] {
  const { chapter, article, clause, point } = { ...USUAL, ...given };
  return [
    ...chapter,
    ...article(1, 'Phạm vi điều chỉnh'),
    'Văn bản giả định này quy định về việc phơi chiếu.',
    ...article(2, 'Việc phơi chiếu'),
    `${clause(1)}Người phơi có các việc sau đây:`,
    `${point('a')}Giăng chiếu;`,
    `${point('b')}Thu chiếu.`,
    `${clause(2)}Người khác không phơi.`,
  ];
}

describe('a circular', () => {
  it.each(PRINTS)('printed %s has the same tree', async (_, print) => {
    const law = await parseText(printed(print));
    expect(paths(law)).toEqual(TREE);
    expect(law.tree[0]!.heading).toBe('QUY ĐỊNH CHUNG');
    expect(articleOf(law, '1').heading).toBe('Phạm vi điều chỉnh');
    expect(articleOf(law, '2').children[0]!.children.map(({ text }) => text)).toEqual([
      'Giăng chiếu;',
      'Thu chiếu.',
    ]);
  });

  it.each([
    ['in the one cell of a table', (rows: readonly string[]) => `<tr><td>${block(rows)}</td></tr>`],
    [
      'as a table of one row a line',
      (rows: readonly string[]) => rows.map((row) => `<tr><td>${row}</td></tr>`).join(''),
    ],
  ])('laid out %s has the same tree', async (_, rows) => {
    const bytes = new Uint8Array(Buffer.from(`<table>${rows(printed({}))}</table>`));
    expect(paths(await parseLaw({ name: 'a.html', bytes }))).toEqual(TREE);
  });

  it('keeps a range and a hyphen at the start of a wrapped line in their sentence', async () => {
    const law = await parseText([
      'Điều 1. Một',
      '1. Người phơi theo',
      'Điều 5 - Điều 9 của Luật Giả định và',
      '2 - 3 tấm theo mẫu',
      'e-KYC hoặc',
      'đ-Chiếu.',
      '2. Hết.',
    ]);
    expect(paths(law)).toEqual(['article 1', 'article 1 > clause 1', 'article 1 > clause 2']);
  });

  it('keeps the rows of a table within a clause apart', async () => {
    const table = '<table><tr><td>STT</td><td>Loại</td></tr><tr><td>1</td><td>Cói</td></tr></table>';
    const page = `<p>Điều 1. Một</p><p>1. Gồm:</p>${table}<p>12</p><p>2. Hết.</p><p>Điều 2. Hai</p><p>A.</p>`;
    const law = await parseLaw({ name: 'a.html', bytes: new Uint8Array(Buffer.from(page)) });
    expect(articleOf(law, '1').children[0]!.text).toBe('Gồm:\nSTT | Loại\n1 | Cói\n12');
  });

  it('takes "Trang 3/10" for the page and not for the law', async () => {
    const law = await parseText(['Điều 1. Một', '1. Chiếu được', 'Trang 3/10', 'phơi.', '2. Hết.']);
    expect(articleOf(law, '1').children[0]!.text).toBe('Chiếu được phơi.');
  });
});

describe('a decision of a province', () => {
  const lines = [
    'ỦY BAN NHÂN DÂN',
    'TỈNH PHƠI CHIẾU',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 45/QĐ-UBND',
    'Phơi Chiếu, ngày 9 tháng 3 năm 2031',
    'QUYẾT ĐỊNH',
    'Về việc ban hành kế hoạch phơi chiếu',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHƠI CHIẾU',
    'Căn cứ Luật Giả định;',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phơi chiếu năm 2031.',
    'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Trần Văn Giả',
    'Nơi nhận:',
    '- Như Điều 2.',
  ];

  it('has its title without the authority, and the province in its own letters', async () => {
    expect((await parseText(lines)).document).toMatchObject({
      title: 'Về việc ban hành kế hoạch phơi chiếu',
      issuer: 'Ủy ban nhân dân tỉnh Phơi Chiếu',
      signer: 'Trần Văn Giả',
      effectiveFrom: '2031-03-09',
    });
  });
});

function block(rows: readonly string[]): string {
  return rows.map((row) => `<p>${row}</p>`).join('');
}
