import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { syllables } from '@app/text';
import { paths } from '../testing/index.js';
import { readSource } from './formats/read.js';
import { structureLaw } from './parse.js';
import { conservation } from './report/conservation.js';
import type { LawNode, ParsedLaw } from './tree.js';

/** The real texts are not part of the project; without them this suite says so and passes. */
const FOLDER = path.resolve(process.cwd(), '../shared/data/laws');
const present = existsSync(FOLDER);
if (!present) process.stderr.write(`skipped: official texts are not at ${FOLDER}\n`);
const files = present ? readdirSync(FOLDER) : ['none'];
const suite = present ? describe : describe.skip;

type Row = readonly [
  start: string,
  id: string,
  articles: number,
  signer: string | null,
  issued: string,
  from: string,
];

/** Counted by eye: own articles, and what the document says of itself. */
const EXPECTED: readonly Row[] = [
  ['Luat-67-2020', 'qh14/67/2020', 3, 'Nguyễn Thị Kim Ngân', '2020-11-13', '2022-01-01'],
  ['Luat-Bao-chi', 'qh13/103/2016', 61, 'Nguyễn Thị Kim Ngân', '2016-04-05', '2017-01-01'],
  ['Luat-Giao-dich', 'qh15/20/2023', 53, 'Vương Đình Huệ', '2023-06-22', '2024-07-01'],
  ['Luat-Thanh-tra', 'qh15/11/2022', 118, 'Vương Đình Huệ', '2022-11-14', '2023-07-01'],
  ['Luat-To-cao', 'qh14/25/2018', 67, 'Nguyễn Thị Kim Ngân', '2018-06-12', '2019-01-01'],
  ['Luat-Vien-thong', 'qh15/24/2023', 73, 'Vương Đình Huệ', '2023-11-24', '2024-07-01'],
  ['Luat-an-toan', 'qh13/86/2015', 54, 'Nguyễn Sinh Hùng', '2015-11-19', '2016-07-01'],
  ['Luat-buu-chinh', 'qh12/49/2010', 46, 'Nguyễn Phú Trọng', '2010-06-17', '2011-01-01'],
  ['Luat-cong-nghe', 'qh11/67/2006', 79, 'Nguyễn Phú Trọng', '2006-06-29', '2007-01-01'],
  ['Luat-khieu-nai', 'qh13/02/2011', 70, 'Nguyễn Sinh Hùng', '2011-11-11', '2012-07-01'],
  ['Luat-sua-doi', 'qh15/09/2022', 4, 'Vương Đình Huệ', '2022-11-09', '2023-07-01'],
  ['Luat-tan-so', 'qh12/42/2009', 49, 'Nguyễn Phú Trọng', '2009-11-23', '2010-07-01'],
  ['Luat-xuat-ban', 'qh13/19/2012', 54, 'Nguyễn Sinh Hùng', '2012-11-20', '2013-07-01'],
  ['luat-15-2012', 'qh13/15/2012', 142, 'Nguyễn Sinh Hùng', '2012-06-20', '2013-07-01'],
  ['luat-24-2023', 'qh15/24/2023', 73, 'Vương Đình Huệ', '2023-11-24', '2024-07-01'],
  ['luat-67-2020', 'qh14/67/2020', 3, 'Nguyễn Thị Kim Ngân', '2020-11-13', '2022-01-01'],
  ['luat-84-2025', 'qh15/84/2025', 64, 'Trần Thanh Mẫn', '2025-06-25', '2025-07-01'],
  ['nd-154-2026', 'nd-cp/154/2026', 45, 'Lê Thành Long', '2026-05-15', '2026-07-01'],
  ['nd-155-2026', 'nd-cp/155/2026', 23, 'Lê Tiến Châu', '2026-05-15', '2026-07-01'],
  ['nd-156-2026', 'nd-cp/156/2026', 11, 'Lê Thành Long', '2026-05-15', '2026-07-01'],
  ['nd-174-2026.docx', 'nd-cp/174/2026', 117, 'Hồ Quốc Dũng', '2026-05-15', '2026-07-01'],
  ['nd-174-2026.md', 'nd-cp/174/2026', 117, 'Hồ Quốc Dũng', '2026-05-15', '2026-07-01'],
  ['nd-228-2026', 'nd-cp/228/2026', 19, null, '2026-06-25', '2026-08-01'],
  ['nghi-dinh-237', 'nd-cp/237/2026', 30, 'Hoàng Thanh Nhàn', '2026-06-26', '2026-07-01'],
  ['vbhn-10-2020', 'vbhn-vpqh/10/2020', 67, 'Nguyễn Hạnh Phúc', '2020-07-15', '2021-01-01'],
  ['vbhn-65', 'vbhn-vpqh/65/2025', 72, 'Lê Quang Tùng', '2025-08-15', '2026-01-01'],
];

const laws = new Map<string, ParsedLaw>();

async function law(start: string): Promise<ParsedLaw> {
  const known = laws.get(start);
  if (known) return known;
  const name = files.find((file) => file.startsWith(start))!;
  const source = await readSource({ name, bytes: readFileSync(path.join(FOLDER, name)) });
  const parsed = structureLaw(source)!;
  expect(conservation(source, parsed)).toEqual({ lost: [], added: [] });
  laws.set(start, parsed);
  return parsed;
}

function articles(nodes: readonly LawNode[]): LawNode[] {
  return nodes.flatMap((node) => (node.type === 'article' ? [node] : articles(node.children)));
}

/** The share of syllable pairs that two texts have in common. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => {
    const words = syllables(text.normalize('NFC')).map(({ folded }) => folded);
    return new Set(words.map((word, i) => `${words[i - 1] ?? ''} ${word}`));
  };
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / Math.max(1, left.size + right.size);
}

function allText(node: LawNode): string {
  return [node.heading, node.text, ...node.children.map(allText)].join(' ');
}

suite('official texts as they come', () => {
  it('have one row each in the table', () => {
    expect(EXPECTED.map(([start]) => files.filter((file) => file.startsWith(start)).length)).toEqual(
      files.map(() => 1),
    );
  });

  it.each(EXPECTED)('%s is %s with %i own articles, and loses no syllable', async (...row) => {
    const [start, id, count, signer, issuedOn, effectiveFrom] = row;
    const { document, report } = await law(start);
    expect(report.found.article).toBe(count);
    expect(document).toMatchObject({ id, signer, issuedOn, effectiveFrom });
  });

  it.each(EXPECTED.filter(([start]) => !['vbhn-65'].includes(start)).map(([start]) => start))(
    '%s numbers its articles from 1 without a hole',
    async (start) => {
      const own = articles((await law(start)).tree);
      expect(own.map(({ number }) => number)).toEqual(own.map((_, i) => String(i + 1)));
      expect(own.filter(({ heading }) => !heading)).toEqual([]);
    },
  );

  it('finds every clause and point of Decree 174/2026', async () => {
    const { found } = (await law('nd-174-2026.docx')).report;
    expect(found).toEqual({ part: 0, chapter: 8, section: 16, article: 117, clause: 525, point: 1226 });
  });

  it.each([
    ['nd-174-2026.docx', 'nd-174-2026.md'],
    ['luat-24-2023', 'Luat-Vien-thong'],
    ['luat-67-2020', 'Luat-67-2020'],
  ])('%s and %s give the same tree but for the noise of scanning', async (one, other) => {
    const [left, right] = [await law(one), await law(other)];
    expect(paths(left)).toEqual(paths(right));
    const pairs = articles(left.tree).map((node, i) =>
      likeness(allText(node), allText(articles(right.tree)[i]!)),
    );
    expect(Math.min(...pairs)).toBeGreaterThan(0.9);
  });

  it('says what became of articles 47 to 53 of the consolidated law on information technology', async () => {
    const { doubtful } = (await law('vbhn-65')).report;
    const gap = doubtful.find(({ where }) => where === 'dieu-54')!;
    expect(gap.problem).toContain('thiếu 47, 48, 49, 50, 51, 52, 53');
    expect(gap.problem).toContain('các điều 47, 48, 49, 50 và 51 được bãi bỏ');
  });

  it('keeps what the portal added to the law of 2012 in the report', async () => {
    const { tree, report } = await law('luat-15-2012');
    const notes = report.skipped.filter(({ reason }) => reason === 'editorial-note').map(({ text }) => text);
    expect(notes.filter((text) => /^Điều \d+a\. /.test(text))).toHaveLength(6);
    expect(JSON.stringify(tree)).not.toContain('được bổ sung bởi');
  });

  it('keeps the notes of a consolidated text, with the articles they quote, in the report', async () => {
    const { tree, report } = await law('vbhn-10-2020');
    expect(JSON.stringify(tree)).not.toMatch(/\[\d+\]|Doanh nghiệp số 59\/2020/);
    const notes = report.skipped.filter(({ reason }) => reason === 'footnote');
    expect(notes.some(({ text }) => text.includes('Điều 218. Quy định chuyển tiếp'))).toBe(true);
  });
});
