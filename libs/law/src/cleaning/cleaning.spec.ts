import { articleOf, parseText, paths } from '../../testing/index.js';
import { parseLaw } from '../parse.js';

describe('what a portal adds', () => {
  it('takes editorial notes in square brackets out, within a sentence too', async () => {
    const note =
      '[Cụm từ này bị thay thế bởi Điểm a Khoản 1 Điều 1 Luật Giả định 2030 có hiệu lực từ ngày 01/07/2030]';
    const law = await parseText([
      'Chương I',
      `${note} QUY ĐỊNH`,
      'Điều 1. Một',
      `1. Người phơi ${note} chiếu [A x B] ${note}.`,
    ]);
    expect(law.tree[0]!.heading).toBe('QUY ĐỊNH');
    expect(articleOf(law, '1').children[0]!.text).toBe('Người phơi chiếu [A x B].');
    expect(law.report.skipped.filter(({ reason }) => reason === 'editorial-note')).toHaveLength(3);
  });

  it('reports a provision that the portal wrote into an older text, instead of mixing two laws', async () => {
    const law = await parseText([
      'Điều 1. Một',
      '1. Cũ.',
      '2. Mới. [Khoản 2 được bổ sung bởi Khoản 5 Điều 1 Luật Giả định sửa đổi 2030 có hiệu lực từ ngày 01/01/2031]',
      'Điều 1a. Mới 1. Chữ. [Điều 1a được bổ sung bởi Khoản 6 Điều 1 Luật Giả định sửa đổi 2030] Chương II SAU',
      'Điều 2. Hai',
      'Nội dung.',
    ]);
    expect(paths(law)).toEqual(['article 1', 'article 1 > clause 1', 'chapter II', 'chapter II > article 2']);
    expect(law.report.skipped.map(({ text }) => text.slice(0, 8))).toEqual(['2. Mới. ', 'Điều 1a.']);
  });

  it('cuts the title a page repeats before its headings', async () => {
    const title = 'Luật Phơi chiếu giả định 2030';
    const law = await parseText([
      title,
      `${title}. Chương I MỘT`,
      'Điều 1. Một',
      'A',
      `${title}. Chương II HAI`,
      'Điều 2. Hai',
      'B',
    ]);
    expect(paths(law)).toEqual([
      'chapter I',
      'chapter I > article 1',
      'chapter II',
      'chapter II > article 2',
    ]);
  });
});

describe('consolidated texts', () => {
  const CONSOLIDATED = [
    'VĂN PHÒNG QUỐC HỘI',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 99/VBHN-VPQH',
    'LUẬT',
    'PHƠI CHIẾU',
    'Luật Phơi chiếu số 01/2030/QH20 ngày 12 tháng 6 năm 2030 của Quốc hội, được sửa đổi bởi:',
    'Luật Giả định số 02/2031/QH20.',
    'Quốc hội ban hành Luật Phơi chiếu[1].',
    'Mục 1',
    'MỘT',
    'Điều 1. Một',
    '1.[2] (được bãi bỏ)',
    '2. Còn hiệu lực.',
    'Mục 2[3] (được bãi bỏ)',
    'Mục 3',
    'BA',
    'Điều 4. Bốn',
    'Nội dung.',
    'XÁC THỰC VĂN BẢN HỢP NHẤT',
    'Hà Nội, ngày 15 tháng 8 năm 2031',
    'CHỦ NHIỆM',
    'Trần Thị Giả Định',
    '[1] Luật Giả định có căn cứ ban hành như sau:',
    '“Căn cứ Hiến pháp;”',
    '[2] Khoản này được bãi bỏ theo quy định tại Luật Giả định.',
    '[3] Mục này bao gồm các điều 2 và 3 được bãi bỏ theo quy định tại Luật Giả định. Luật đó quy định như sau:',
    'Điều 5. Hiệu lực thi hành',
    '1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2032.',
  ];

  it('keeps notes, and the articles they quote, out of the tree', async () => {
    const law = await parseText(CONSOLIDATED);
    expect(paths(law)).toEqual([
      'section 1',
      'section 1 > article 1',
      'section 1 > article 1 > clause 1',
      'section 1 > article 1 > clause 2',
      'section 2',
      'section 3',
      'section 3 > article 4',
    ]);
    const notes = law.report.skipped.filter(({ reason }) => reason === 'footnote').map(({ text }) => text);
    expect(notes).toHaveLength(4);
    expect(notes[2]).toContain('Điều 5. Hiệu lực thi hành');
    expect(JSON.stringify(law.tree)).not.toMatch(/\[\d\]/);
  });

  it('says what became of articles that are gone', async () => {
    const { report } = await parseText(CONSOLIDATED);
    const [gap] = report.doubtful.filter(({ where }) => where === 'dieu-4');
    expect(gap!.problem).toContain('thiếu 2, 3');
    expect(gap!.problem).toContain('các điều 2 và 3 được bãi bỏ');
  });

  it('states who consolidated it and when', async () => {
    const { document } = await parseText(CONSOLIDATED);
    expect(document).toMatchObject({
      id: 'vbhn-vpqh/99/2031',
      type: 'Văn bản hợp nhất',
      title: 'Luật Phơi chiếu',
      issuer: 'Văn phòng Quốc hội',
      signer: 'Trần Thị Giả Định',
      issuedOn: '2031-08-15',
    });
  });
});

describe('a consolidated text that is numbered after its last article', () => {
  const parse = () =>
    parseText([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'NGHỊ ĐỊNH',
      'Về phơi chiếu',
      'Nghị định số 5/2030/NĐ-CP ngày 12 tháng 6 năm 2030 của Chính phủ về phơi chiếu, có hiệu lực kể từ ngày 01 tháng 8 năm 2030, được sửa đổi bởi:',
      'Nghị định số 7/2031/NĐ-CP ngày 1 tháng 2 năm 2031, có hiệu lực kể từ ngày 15 tháng 3 năm 2031.',
      'Điều 1. Hiệu lực thi hành',
      'Nghị định này có hiệu lực từ ngày 01 tháng 8 năm 2030./.',
      'BỘ PHƠI CHIẾU',
      '-------',
      'Số: 3/VBHN-BPC',
      'XÁC THỰC VĂN BẢN HỢP NHẤT',
      'Hà Nội, ngày 20 tháng 4 năm 2031',
      'BỘ TRƯỞNG',
      'Trần Thị Giả Định',
    ]);

  it('takes number, issuer and day from the block that authenticates it, and leaves the last article alone', async () => {
    const law = await parse();
    expect(law.document).toMatchObject({
      id: 'vbhn-bpc/03/2031',
      type: 'Văn bản hợp nhất',
      issuer: 'Bộ phơi chiếu',
      issuedOn: '2031-04-20',
      signer: 'Trần Thị Giả Định',
    });
    expect(articleOf(law, '1').text).toBe('Nghị định này có hiệu lực từ ngày 01 tháng 8 năm 2030./.');
  });

  it('is the law from the day its last amendment took effect', async () => {
    expect((await parse()).document.effectiveFrom).toBe('2031-03-15');
  });
});

describe('scanned texts', () => {
  it('reads a chapter number through the dirt of a scan, and keeps what was read', async () => {
    const law = await parseText([
      'Chương I',
      'A',
      'Điều 1. Một',
      'B.',
      'l Chương H',
      'C',
      'Điểu 2. Hai',
      'D.',
    ]);
    expect(paths(law)).toEqual([
      'chapter I',
      'chapter I > article 1',
      'chapter II',
      'chapter II > article 2',
    ]);
    expect(law.report.skipped.map(({ text }) => text)).toEqual(['l Chương H', 'Điểu 2. Hai']);
  });

  it('reads a clause that a converter turned into a heading as a clause', async () => {
    const markdown = [
      '### Điều 1. Một',
      '1. Chiếu.',
      '### ### Điều 2. Gối',
      '3. Màn.',
      '### Điều 2. Hai',
      '1. Chăn.',
    ];
    const law = await parseLaw({ name: 'a.md', bytes: new Uint8Array(Buffer.from(markdown.join('\n'))) });
    expect(paths(law)).toEqual([
      'article 1',
      'article 1 > clause 1',
      'article 1 > clause 2',
      'article 1 > clause 3',
      'article 2',
      'article 2 > clause 1',
    ]);
  });

  it('takes lone rising numbers a page apart for page numbers', async () => {
    const page = (number: number) => [
      `${number}. Chiếu được`,
      String(number + 1),
      'phơi.',
      ...Array.from({ length: 8 }, () => 'Câu khác.'),
    ];
    const law = await parseText(['Điều 1. Một', ...page(1), ...page(2), ...page(3)]);
    expect(articleOf(law, '1').children.map(({ text }) => text.split('\n')[0])).toEqual(
      [1, 2, 3].map(() => 'Chiếu được phơi.'),
    );
  });

  it('keeps the divisor of a formula and the numbers of table rows', async () => {
    const law = await parseText([
      'Điều 1. Một',
      'C bằng A nhân B chia cho',
      '12',
      'Bảng gồm:',
      '13',
      'Cói',
      '14',
      'Nhựa',
    ]);
    expect(articleOf(law, '1').text.match(/\d+/g)).toEqual(['12', '13', '14']);
  });
});
