import { parseText } from '../../testing/index.js';
import { parseLaw } from '../parse.js';
import type { LawDocument } from '../tree.js';

const HEAD = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

async function documentOf(lines: readonly string[]): Promise<LawDocument> {
  return (await parseText(lines)).document;
}

function commencing(sentence: string): Promise<LawDocument> {
  return documentOf([
    'Hà Nội, ngày 20 tháng 12 năm 2030',
    'NGHỊ ĐỊNH',
    'Về chiếu',
    'Điều 1. Hiệu lực thi hành',
    sentence,
  ]);
}

describe('the day a text takes effect', () => {
  it.each([
    ['Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2031.', '2031-07-01'],
    ['Nghị định này có hiệu lực kể từ ngày 1/7/2031, trừ khoản 2 Điều này.', '2031-07-01'],
    ['Nghị định này có hiệu lực thi hành kể từ ngày ký.', '2030-12-20'],
    ['Nghị định này có hiệu lực thi hành sau 45 ngày, kể từ ngày ký ban hành.', '2031-02-03'],
    ['Nghị định này có hiệu lực thi hành từ ngày 31 tháng 2 năm 2031.', null],
    ['Luật Cũ hết hiệu lực kể từ ngày 01 tháng 7 năm 2031.', null],
    ['Thay cụm từ “Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2020” bằng cụm từ khác.', null],
  ])('is read from "%s"', async (sentence, day) => {
    expect((await commencing(sentence)).effectiveFrom).toBe(day);
  });
});

describe('what a letterhead says', () => {
  it('spells a ministry as its own text does', async () => {
    const document = await documentOf([
      'BỘ PHƠI CHIẾU VÀ CHĂN MÀN',
      ...HEAD,
      'Số: 12/2031/TT-BPC',
      'THÔNG TƯ',
      'Hướng dẫn phơi',
      'Bộ trưởng Bộ Phơi chiếu và Chăn màn ban hành Thông tư hướng dẫn phơi.',
      'Điều 1. Một',
      'A.',
      'KT. BỘ TRƯỞNG',
      'THỨ TRƯỞNG',
      '(Đã ký)',
      'Lê Văn Giả',
    ]);
    expect(document).toMatchObject({
      type: 'Thông tư',
      issuer: 'Bộ Phơi chiếu và Chăn màn',
      signer: 'Lê Văn Giả',
      title: 'Hướng dẫn phơi',
    });
  });

  it('names a law as its enacting formula does', async () => {
    const document = await documentOf([
      `QUỐC HỘI ---- ${HEAD.join(' ')} --- Luật số:`,
      '09/2031/QH20',
      'Hà Nội, ngày 20 tháng 6 năm 2031 LUẬT PHƠI CHIẾU',
      'Quốc hội ban hành Luật Phơi chiếu.',
      'Điều 1. Một',
      'A.',
      'Luật này đã được Quốc hội nước Cộng hòa giả định thông qua ngày 20 tháng 6 năm 2031.',
      'CHỦ TỊCH QUỐC HỘI Nguyễn Thị Giả Định',
    ]);
    expect(document).toMatchObject({
      number: '09/2031/QH20',
      id: 'qh20/09/2031',
      type: 'Luật',
      title: 'Luật Phơi chiếu',
      issuer: 'Quốc hội',
      signer: 'Nguyễn Thị Giả Định',
      issuedOn: '2031-06-20',
    });
  });

  it('finds the signer under a title in ordinary letters', async () => {
    const lines = ['LUẬT', 'A', 'Điều 1. Một', 'B.'];
    const closing = [
      'Luật này được Quốc hội thông qua ngày 24 tháng 11 năm 2030.',
      'Chủ tịch Quốc hội',
      'Lê Văn Giả',
    ];
    expect((await documentOf([...lines, ...closing])).signer).toBe('Lê Văn Giả');
  });

  it('takes the day of adoption where the letterhead has none', async () => {
    const document = await documentOf([
      'LUẬT',
      'A',
      'Điều 1. Một',
      'B.',
      'Luật này được Quốc hội thông qua ngày 24 tháng 11 năm 2030.',
    ]);
    expect(document.issuedOn).toBe('2030-11-24');
  });

  it('leaves open what is not stated, and says so', async () => {
    const { document, report } = await parseText(['Điều 1. Một', 'A.']);
    expect(document).toMatchObject({
      number: null,
      id: null,
      issuedOn: null,
      signer: null,
      effectiveFrom: null,
    });
    expect(report.doubtful.map(({ problem }) => problem)).toContain('không thấy số hiệu');
  });
});

describe('front matter', () => {
  const bytes = new Uint8Array(
    Buffer.from(
      [
        '---',
        'so_hieu: 7/2031/NĐ-CP',
        'nguoi_ky: "Phó Thủ tướng Thường trực Lê Văn Giả (KT. Thủ tướng)"',
        'ngay_hieu_luc: 2031-06-26',
        '---',
        '## THÔNG TIN VĂN BẢN',
        '',
        '| Ngày ban hành | 26/06/2031 |',
        '|---|---|',
        '| Loại văn bản | Nghị định |',
        '',
        '## NỘI DUNG',
        '',
        '### Điều 1. Hiệu lực thi hành',
        '',
        'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2031.',
      ].join('\n'),
    ),
  );

  it('fills what the text leaves open', async () => {
    const { document } = await parseLaw({ name: 'a.md', bytes });
    expect(document).toMatchObject({
      id: 'nd-cp/07/2031',
      signer: 'Lê Văn Giả',
      issuedOn: '2031-06-26',
      type: 'Nghị định',
      preamble: '',
    });
  });

  it('gives way to the text where the two disagree, and says so', async () => {
    const { document, report } = await parseLaw({ name: 'a.md', bytes });
    expect(document.effectiveFrom).toBe('2031-07-01');
    expect(report.doubtful.map(({ problem }) => problem).join()).toContain(
      'phần giới thiệu ghi "2031-06-26"',
    );
  });
});
