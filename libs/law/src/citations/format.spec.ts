import fc from 'fast-check';
import type { Citation, CitationContext } from './citation.js';
import { formatCitation } from './format.js';
import { citationId, nodeId, type Step } from './ids.js';
import { parseCitations } from './parse.js';

const documents = [
  { id: 'nd-cp/15/2020', number: '15/2020/NĐ-CP', type: 'Nghị định', title: null },
  { id: 'qh15/24/2023', number: '24/2023/QH15', type: 'Luật', title: 'Luật Viễn thông' },
  { id: 'qh12/41/2009', number: '41/2009/QH12', type: 'Luật', title: 'Luật Viễn thông' },
];

describe('the formal citation', () => {
  it.each([
    ['nd-cp/15/2020/dieu-102/khoan-3/diem-g', 'điểm g khoản 3 Điều 102 Nghị định số 15/2020/NĐ-CP'],
    ['nd-cp/15/2020/dieu-93dd/diem-dd', 'điểm đ Điều 93đ Nghị định số 15/2020/NĐ-CP'],
    ['qh13/15/2012/phan-ii/chuong-i', 'Chương I Phần thứ hai Luật số 15/2012/QH13'],
    ['tt-btttt/06/2021/chuong-ii/muc-1', 'Mục 1 Chương II Thông tư số 06/2021/TT-BTTTT'],
    ['qd-ttg/15/2020', 'Quyết định số 15/2020/QĐ-TTg'],
    ['vbhn-vpqh/65/2013/dieu-5', 'Điều 5 Văn bản hợp nhất số 65/VBHN-VPQH'],
  ])('of %s is "%s"', (id, formal) => {
    expect(formatCitation(id)).toBe(formal);
  });

  it('calls a law by the name the text gave it', () => {
    expect(formatCitation(parseCitations('luat vien thong 2023', { documents })[0]!)).toBe(
      'Luật Viễn thông số 24/2023/QH15',
    );
    expect(formatCitation(parseCitations('điều 5 bộ luật hình sự 2015')[0]!)).toBe(
      'Điều 5 Bộ luật Hình sự năm 2015',
    );
  });

  it('keeps the words of what cannot be written anew', () => {
    expect(formatCitation(parseCitations('điểm a khoản này')[0]!)).toBe('điểm a khoản này');
    expect(formatCitation(parseCitations('Điều 9 đến Điều 5')[0]!)).toBe('Điều 9 đến Điều 5');
  });
});

describe('the short citation', () => {
  it.each([
    ['nd-cp/15/2020/dieu-102/khoan-3/diem-g', 'Đ102 K3 điểm g NĐ 15/2020'],
    ['qh15/24/2023/dieu-5', 'Đ5 Luật số 24/2023/QH15'],
    ['tt-btttt/06/2021/dieu-7', 'Đ7 06/2021/TT-BTTTT'],
  ])('of %s is "%s"', (id, short) => {
    expect(formatCitation(id, 'short')).toBe(short);
  });
});

describe('reading what was written', () => {
  const number = fc
    .integer({ min: 1, max: 300 })
    .chain((n) => fc.constantFrom('', '', 'a', 'đ').map((s) => `${n}${s}`));
  const step = (level: Step['level'], numbers: fc.Arbitrary<string>): fc.Arbitrary<Step> =>
    numbers.map((n) => ({ level, number: n }));
  const chapter = step('chapter', fc.constantFrom('I', 'IV', 'IX', 'XII', 'IIa'));
  const article = step('article', number);
  const clause = step('clause', number);
  const point = step('point', fc.constantFrom(...'abcdđeghiklmnopqrstuvxy'));
  const path = fc.oneof(
    fc.constant<Step[]>([]),
    fc.tuple(chapter),
    fc.tuple(chapter, step('section', fc.constantFrom('1', '2', '10'))),
    fc.tuple(step('part', fc.constantFrom('I', 'II', 'X')), chapter),
    fc.tuple(article),
    fc.tuple(article, clause),
    fc.tuple(article, point),
    fc.tuple(article, clause, point),
  );
  const document = fc.constantFrom(
    'nd-cp/15/2020',
    'nd-cp/08/2022',
    'qh15/24/2023',
    'ttlt-btc-bnv/119/2013',
    'tt-bgddt/06/2021',
    'qd-ttg/1226',
    'ubtvqh15/01/2022',
    'vbhn-vpqh/65',
  );
  const style = fc.constantFrom('formal' as const, 'short' as const);

  it('gives back the id, in both styles', () => {
    fc.assert(
      fc.property(document, path, style, (doc, steps, how) => {
        const id = nodeId({ document: doc, path: steps });
        expect(parseCitations(formatCitation(id, how)).map((citation) => citation.id)).toEqual([id]);
      }),
      { numRuns: 500 },
    );
  });

  const meant = ({
    document: cited,
    part,
    chapter: ch,
    section,
    article: art,
    clause: cl,
    point: pt,
    relative,
    id,
    candidates,
    problem,
  }: Citation): object => ({
    ...{ cited, part, ch, section, art, cl, pt, relative, id, candidates, problem },
  });
  const texts = fc.constantFrom(
    ...[
      'Luật Viễn thông',
      'Luật Viễn thông 2023',
      'ND15',
      'NĐ 99',
      'Bộ luật Hình sự 2015',
      'Nghị định này',
      'Thông tư 15/2020',
      'Luật Phòng, chống tham nhũng',
      'Hiến pháp 2013',
      '',
    ],
  );

  it('gives back everything but the words, in both styles', () => {
    fc.assert(
      fc.property(
        article,
        clause,
        texts,
        style,
        fc.constantFrom<CitationContext>({}, { documents }),
        (a, c, doc, how, context) => {
          const [first] = parseCitations(`khoản ${c.number} Điều ${a.number} ${doc}`, context);
          const again = parseCitations(formatCitation(first!, how), context);
          expect(again.map(meant)).toEqual([meant(first!)]);
          if (first!.id !== null) expect(citationId(first!)).toBe(first!.id);
        },
      ),
      { numRuns: 500 },
    );
  });
});
