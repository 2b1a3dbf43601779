import { docx, INVENTED_DECREE, paths, pdf } from '../../testing/index.js';
import { parseLaw } from '../parse.js';
import type { ParsedLaw } from '../tree.js';

const TREE = [
  'chapter I',
  'chapter I > article 1',
  'chapter I > article 2',
  'chapter I > article 2 > clause 1',
  'chapter I > article 2 > clause 2',
  'chapter I > article 2 > clause 2 > point a',
  'chapter I > article 2 > clause 2 > point b',
  'chapter I > article 2 > clause 2 > point đ',
  'chapter II',
  'chapter II > section 1',
  'chapter II > section 1 > article 3',
  'chapter II > section 1 > article 3 > clause 1',
  'chapter II > section 1 > article 3 > clause 1a',
  'chapter II > section 1 > article 3 > clause 2',
  'chapter II > section 2',
  'chapter II > section 2 > article 4',
];

function utf8(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

function markdown(): string {
  const body = INVENTED_DECREE.map((text) => {
    if (text.startsWith('Chương')) return `## ${text}`;
    return text.startsWith('Điều') ? `### ${text}` : text;
  });
  return ['---\nso_hieu: 999/2031/NĐ-CP\ntags: [giả định]\n---', ...body].join('\n\n');
}

function page(): string {
  const paragraphs = INVENTED_DECREE.map((text) => `<p>${text.replace('Điều ', '<b>Điều&nbsp;</b>')}</p>`);
  return `<html><head><title>Cổng giả định</title><script>document.write("Điều 9. Lệnh")</script></head><body>
    <ul><li>Đăng nhập</li><li>Văn bản liên quan</li></ul><div id="law">${paragraphs.join('')}</div>
    <div>Quảng cáo</div></body></html>`;
}

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.txt', utf8(INVENTED_DECREE.join('\n'))],
  ['a.md', utf8(markdown())],
  ['a.html', utf8(page())],
  ['a.docx', docx(INVENTED_DECREE)],
  ['a.pdf', pdf([INVENTED_DECREE.slice(0, 20), INVENTED_DECREE.slice(20)])],
];

describe('one decree in five formats', () => {
  const parsed = new Map<string, ParsedLaw>();
  beforeAll(async () => {
    for (const [name, bytes] of FILES) parsed.set(name, await parseLaw({ name, bytes }));
  });

  it.each(FILES.map(([name]) => name))('gives the same tree from %s', (name) => {
    expect(paths(parsed.get(name)!)).toEqual(TREE);
  });

  it.each(FILES.map(([name]) => name))('states the same of itself in %s', (name) => {
    expect(parsed.get(name)!.document).toMatchObject({
      number: '999/2031/NĐ-CP',
      id: 'nd-cp/999/2031',
      type: 'Nghị định',
      title: 'Quy định về việc phơi chiếu (văn bản giả định)',
      issuer: 'Chính phủ',
      signer: 'Nguyễn Văn Giả Định',
      issuedOn: '2031-03-02',
      effectiveFrom: '2031-05-01',
    });
  });

  it('keeps menus, advertisements and scripts of a page out of the law', () => {
    const { tree, report } = parsed.get('a.html')!;
    expect(JSON.stringify(tree)).not.toMatch(/Đăng nhập|Quảng cáo|Lệnh/);
    const chrome = report.skipped.filter(({ reason }) => reason === 'portal-chrome');
    expect(chrome.map(({ text }) => text)).toEqual([
      'Cổng giả định\nĐăng nhập\nVăn bản liên quan\nQuảng cáo',
    ]);
  });

  it('reports front matter apart from the text', () => {
    const front = parsed.get('a.md')!.report.skipped.filter(({ reason }) => reason === 'front-matter');
    expect(front.map(({ text }) => text)).toEqual(['so_hieu: 999/2031/NĐ-CP\ntags: [giả định]']);
  });
});

describe('what a format prints by itself', () => {
  it('puts back the numbers of a list that the page numbers by itself, and says so', async () => {
    const html = `<p>Điều 1. Một</p><ol><li>Chiếu cói</li><li>Chiếu nhựa<ol><li>Xanh</li><li>Đỏ</li></ol></li></ol><p>Điều 2. Hai</p><ol><li>Gối</li></ol>`;
    const law = await parseLaw({ name: 'a.html', bytes: utf8(html) });
    expect(paths(law)).toEqual([
      'article 1',
      'article 1 > clause 1',
      'article 1 > clause 2',
      'article 1 > clause 2 > point a',
      'article 1 > clause 2 > point b',
      'article 2',
      'article 2 > clause 1',
    ]);
    expect(law.report.doubtful.map(({ problem }) => problem).join()).toContain('5 số thứ tự');
  });

  it('takes page numbers and running lines of a PDF for no part of the law', async () => {
    const pages = Array.from({ length: 4 }, (_, i) => [
      'CÔNG BÁO GIẢ ĐỊNH',
      `Điều ${i + 1}. Việc thứ ${i + 1}`,
      'Nội dung.',
      `Trang ${i + 1}`,
    ]);
    const { tree, report } = await parseLaw({ name: 'a.pdf', bytes: pdf(pages) });
    expect(tree.map(({ heading, text }) => [heading, text])).toEqual(
      pages.map((_, i) => [`Việc thứ ${i + 1}`, 'Nội dung.']),
    );
    expect(report.skipped.filter(({ reason }) => reason === 'page-header')).toHaveLength(8);
  });

  it('reads text that is not in NFC as the same text', async () => {
    const decomposed = INVENTED_DECREE.join('\n').normalize('NFD');
    const law = await parseLaw({ name: 'a.txt', bytes: utf8(decomposed) });
    expect(paths(law)).toEqual(TREE);
  });
});
