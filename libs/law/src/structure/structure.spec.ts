import { articleOf, parseText, paths } from '../../testing/index.js';

describe('own articles', () => {
  it('keeps a citation at the start of a wrapped line in its sentence', async () => {
    const law = await parseText([
      'Điều 1. Một',
      '1. Người vi phạm theo',
      'Điều 5 của Luật này và',
      'Điều 90; trong thời hạn 03 tháng.',
      '2. Áp dụng Chương II và',
      'Chương III của Nghị định này.',
      'Điều 2. Hai',
      'Nội dung.',
    ]);
    expect(paths(law)).toEqual(['article 1', 'article 1 > clause 1', 'article 1 > clause 2', 'article 2']);
    expect(articleOf(law, '1').children[0]!.text).toBe(
      'Người vi phạm theo Điều 5 của Luật này và Điều 90; trong thời hạn 03 tháng.',
    );
  });

  it('keeps the articles of an attached regulation out of the tree and in the report', async () => {
    const law = await parseText([
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế phơi chiếu giả định.',
      'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
      'Nơi nhận:',
      '- Như Điều 2.',
      'QUY CHẾ',
      'Điều 1. Phạm vi',
      'Điều 2. Đối tượng',
      'Điều 3. Việc phơi',
      'Ngoài sân.',
    ]);
    expect(paths(law)).toEqual(['article 1', 'article 2']);
    expect(law.report.skipped.find(({ reason }) => reason === 'appendix')?.text).toContain('Ngoài sân.');
    expect(law.report.doubtful.map(({ problem }) => problem).join()).toContain('3 điều riêng');
  });

  it('keeps an attached regulation out of the tree although no signature stands before it', async () => {
    const law = await parseText([
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế phơi chiếu giả định.',
      'Điều 2. Quyết định này có hiệu lực từ ngày ký./.',
      'QUY CHẾ PHƠI CHIẾU',
      '(Ban hành kèm theo Quyết định số 1/2031/QĐ-BPC)',
      ...[1, 2, 3, 4, 5].flatMap((number) => [`Điều ${number}. Việc ${number}`, '1. Một.', '2. Hai.']),
    ]);
    expect(law.tree.map(({ text }) => text)).toEqual([
      'Ban hành kèm theo Quyết định này Quy chế phơi chiếu giả định.',
      'Quyết định này có hiệu lực từ ngày ký./.',
    ]);
    expect(law.report.doubtful.map(({ problem }) => problem).join()).toContain('5 điều riêng');
  });

  it('does not take a table of contents for the text, even with the issuer printed after it', async () => {
    const listed = ['Chương I CHUNG', 'Điều 1. Một', 'Điều 2. Hai', 'Điều 3. Ba'];
    const body = listed.flatMap((text) => (text.startsWith('Điều') ? [text, 'Nội dung.'] : [text]));
    const law = await parseText([
      'MỤC LỤC',
      ...listed,
      'THỦ TƯỚNG CHÍNH PHỦ',
      'QUYẾT ĐỊNH',
      'Về chiếu',
      ...body,
    ]);
    expect(law.tree[0]!.children.map(({ text }) => text)).toEqual(['Nội dung.', 'Nội dung.', 'Nội dung.']);
    expect(law.report.skipped.find(({ reason }) => reason === 'contents')?.text).toContain('Điều 3. Ba');
  });
});

describe('headings', () => {
  it('joins a heading that runs over several lines', async () => {
    const law = await parseText([
      'Chương I',
      'HÀNH VI VI PHẠM,',
      'HÌNH THỨC XỬ PHẠT',
      'Điều 1. Quy định về mức phạt tiền, thời hiệu',
      'xử phạt của tên miền quốc gia',
      'Việt Nam giả định',
      '1. Một.',
      '2. Hai.',
    ]);
    expect(law.tree[0]!.heading).toBe('HÀNH VI VI PHẠM, HÌNH THỨC XỬ PHẠT');
    expect(articleOf(law, '1').heading).toBe(
      'Quy định về mức phạt tiền, thời hiệu xử phạt của tên miền quốc gia Việt Nam giả định',
    );
  });

  it('divides headings that share a line', async () => {
    const law = await parseText([
      'Phần thứ hai XỬ PHẠT Chương I CÁC HÌNH THỨC Mục 1. CẢNH CÁO',
      'Điều 1. Một',
      'Nội dung.',
    ]);
    expect(paths(law)).toEqual([
      'part thứ hai',
      'part thứ hai > chapter I',
      'part thứ hai > chapter I > section 1',
      'part thứ hai > chapter I > section 1 > article 1',
    ]);
  });

  it('takes a sentence after the number for text, not for a heading', async () => {
    const law = await parseText([
      'Điều 1. Nhà nước giả định bảo đảm quyền phơi chiếu của mọi người.',
      'Điều 2',
      'Hết.',
    ]);
    expect(law.tree.map(({ heading, text }) => [heading, text])).toEqual([
      [null, 'Nhà nước giả định bảo đảm quyền phơi chiếu của mọi người.'],
      [null, 'Hết.'],
    ]);
  });

  it('takes an office in the heading of a chapter for no signature', async () => {
    const law = await parseText([
      'Chương I',
      'CHUNG',
      'Điều 1',
      'Nước giả định là một nước độc lập.',
      'Điều 2',
      'Nhà nước giả định bảo đảm nắng.',
      'Chương II',
      'CHỦ TỊCH NƯỚC',
      'Điều 3',
      'Chủ tịch nước giả định đứng đầu Nhà nước.',
      'CHỦ TỊCH QUỐC HỘI',
      'Lê Văn Giả',
    ]);
    expect(paths(law)).toEqual([
      'chapter I',
      'chapter I > article 1',
      'chapter I > article 2',
      'chapter II',
      'chapter II > article 3',
    ]);
    expect(law.document.signer).toBe('Lê Văn Giả');
  });

  it('keeps a Tiểu mục as a section within its Mục', async () => {
    const law = await parseText([
      'Mục 1. LỚN',
      'Tiểu mục 1. NHỎ',
      'Điều 1. Một',
      'A.',
      'Tiểu mục 2. NHỎ HƠN',
      'Điều 2. Hai',
      'B.',
    ]);
    expect(paths(law)).toContain('section 1 > section tiểu mục 2 > article 2');
  });
});

describe('clauses and points', () => {
  it('follows the letters of Vietnamese lists past z to aa, with đ and without f, j, w', async () => {
    const letters = [...'abcdđeghiklmnopqrstuvxy', 'aa', 'bb'];
    const law = await parseText([
      'Điều 1. Một',
      '1. Gồm:',
      ...letters.map((letter) => `${letter}) Việc ${letter};`),
    ]);
    expect(articleOf(law, '1').children[0]!.children.map(({ number }) => number)).toEqual(letters);
    expect(law.report.doubtful.filter(({ where }) => where)).toEqual([]);
  });

  it('takes amounts, dates and cited numbers at the start of a line for text', async () => {
    const law = await parseText([
      'Điều 1. Một',
      '1. Phạt đến mức',
      '2.000.000 đồng theo khoản',
      '3. Điều này từ ngày',
      '01.01.2030 trở đi.',
      '2. Hết.',
    ]);
    expect(articleOf(law, '1').children.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('gives points to an article that has no clauses', async () => {
    const law = await parseText(['Điều 1. Một', 'Gồm các việc sau đây:', 'a) Phơi;', 'b) Thu.']);
    expect(paths(law)).toEqual(['article 1', 'article 1 > point a', 'article 1 > point b']);
    expect(articleOf(law, '1').text).toBe('Gồm các việc sau đây:');
  });

  it('leaves words after the last point with that point, in reading order', async () => {
    const law = await parseText([
      'Điều 1. Một',
      '1. Gồm:',
      'a) Phơi;',
      'b) Thu.',
      'Người phơi chịu trách nhiệm.',
      '2. Hết.',
    ]);
    const [, last] = articleOf(law, '1').children[0]!.children;
    expect(last!.text).toBe('Thu.\nNgười phơi chịu trách nhiệm.');
  });

  it('reads inserted numbers: 93a, 8a, a1', async () => {
    const law = await parseText([
      'Điều 1. Một',
      '1. Gồm:',
      'a) A;',
      'a1) A một;',
      'b) B.',
      '1a. Một a.',
      '2. Hai.',
      'Điều 1a. Một a',
      'Nội dung.',
      'Điều 2. Hai',
      'Nội dung.',
    ]);
    expect(paths(law)).toEqual([
      'article 1',
      'article 1 > clause 1',
      'article 1 > clause 1 > point a',
      'article 1 > clause 1 > point a1',
      'article 1 > clause 1 > point b',
      'article 1 > clause 1a',
      'article 1 > clause 2',
      'article 1a',
      'article 2',
    ]);
    expect(law.report.doubtful.filter(({ where }) => where)).toEqual([]);
  });

  it('says where numbers are missing', async () => {
    const law = await parseText([
      'Điều 1. Một',
      '1. Một.',
      '2. Hai.',
      '4. Bốn.',
      '5. Năm.',
      'Điều 2. Hai',
      'A.',
      'Điều 4. Bốn',
      'B.',
      'Điều 5. Năm',
      'C.',
    ]);
    expect(law.report.doubtful.filter(({ where }) => where)).toEqual([
      { where: 'dieu-1/khoan-4', problem: 'số khoản nhảy từ 2 đến 4: thiếu 3.' },
      { where: 'dieu-4', problem: 'số Điều nhảy từ 2 đến 4: thiếu 3.' },
    ]);
  });
});
