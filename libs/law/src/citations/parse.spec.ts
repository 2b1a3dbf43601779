import type { Citation, CitationContext, KnownDocument } from './citation.js';
import { parseCitations } from './parse.js';

/** Numbers of real documents, so that the ids are true; their titles are shortened. */
const documents: readonly KnownDocument[] = [
  {
    id: 'nd-cp/15/2020',
    number: '15/2020/NĐ-CP',
    type: 'Nghị định',
    title: 'Xử phạt viễn thông',
    aliases: ['NĐ bưu chính'],
  },
  { id: 'nd-cp/174/2026', number: '174/2026/NĐ-CP', type: 'Nghị định', title: null },
  { id: 'nd-cp/14/2021', number: '14/2021/NĐ-CP', type: 'Nghị định', title: null },
  { id: 'nd-cp/14/2022', number: '14/2022/NĐ-CP', type: 'Nghị định', title: null },
  { id: 'qh15/24/2023', number: '24/2023/QH15', type: 'Luật', title: 'LUẬT VIỄN THÔNG' },
  { id: 'qh12/41/2009', number: '41/2009/QH12', type: 'Luật', title: 'Viễn thông' },
  { id: 'qh13/103/2016', number: '103/2016/QH13', type: 'Luật', title: 'Luật Báo chí', aliases: ['LBC'] },
  {
    id: 'vbhn-vpqh/65/2013',
    number: '65/VBHN-VPQH',
    type: 'Văn bản hợp nhất',
    title: 'Luật Công nghệ thông tin',
  },
];
const within = { document: 'nd-cp/15/2020', article: '7', clause: '2', point: 'b' };

function ids(text: string, context: CitationContext = { documents }): (string | null)[] {
  return parseCitations(text, context).map(({ id }) => id);
}

/** "article/clause/point" of each citation. */
function places(text: string, context: CitationContext = {}): string[] {
  return parseCitations(text, context).map(
    ({ article, clause, point }) => `${article ?? '-'}/${clause ?? '-'}/${point ?? '-'}`,
  );
}

function only(text: string, context: CitationContext = { documents }): Citation {
  const citations = parseCitations(text, context);
  expect(citations).toHaveLength(1);
  return citations[0]!;
}

describe('one place, however it is written', () => {
  it.each([
    'điểm g khoản 3 Điều 102 Nghị định số 15/2020/NĐ-CP',
    'Điểm g, Khoản 3, Điều 102, Nghị định 15/2020/NĐ-CP',
    'ĐIỂM G KHOẢN 3 ĐIỀU 102 NGHỊ ĐỊNH SỐ 15/2020/NĐ-CP',
    'diem g khoan 3 dieu 102 nghi dinh 15/2020/nd-cp',
    'Điều 102 khoản 3 điểm g của Nghị định số 15/2020/NĐ - CP',
    'Nghị định 15/2020/NĐ-CP: Điều 102, khoản 3, điểm g',
    'điểm g khoản 3 Điều 102 Nghị định của Chính phủ số 15/2020/NĐ-CP',
    'điểm g khoản 3 Điều 102 Nghị định số 15 ngày 03 tháng 02 năm 2020',
    'điểm g khoản 3 điều 102 nghị định 15 năm 2020',
    'điểm g k3 đ102 nđ 15/2020',
    'Đ102 K3 g ND15',
    'Đ102, K3, g, NĐ15',
    'đ102.k3.g nđ15',
    'd.102 k.3.g nd.15',
    'đg k3 đ102 nđ15',
    'Điều 102.3.g NĐ 15/2020',
    'Điều 102(3)(g) ND15',
    'nd15 d102 k3 diem g',
  ])('%s', (text) => {
    const citation = only(text);
    expect(citation.id).toBe('nd-cp/15/2020/dieu-102/khoan-3/diem-g');
    expect(citation.text).toBe(text);
    expect(citation.document).toEqual({
      id: 'nd-cp/15/2020',
      type: 'Nghị định',
      number: '15',
      year: 2020,
      name: null,
    });
  });

  it('keeps điểm đ and Điều 93đ apart from d', () => {
    expect(ids('điểm đ khoản 2 Điều 93đ Nghị định 15/2020/NĐ-CP')).toEqual([
      'nd-cp/15/2020/dieu-93dd/khoan-2/diem-dd',
    ]);
  });

  it('reads parts, chapters and sections', () => {
    expect(ids('Mục 6 Phần I, Chương II Phần II Thông tư số 26/2014/TT-BTC')).toEqual([
      'tt-btc/26/2014/phan-i/muc-6',
      'tt-btc/26/2014/phan-ii/chuong-ii',
    ]);
    expect(ids('Mục 1 Chương II Phần thứ hai của Luật số 15/2012/QH13')).toEqual([
      'qh13/15/2012/phan-ii/chuong-ii/muc-1',
    ]);
    expect(ids('chương 2 nghị định 15/2020')).toEqual(['nd-cp/15/2020/chuong-ii']);
  });
});

describe('a document', () => {
  it.each([
    ['15/2020/NĐ-CP', 'nd-cp/15/2020'],
    ['NĐ 15/2020', 'nd-cp/15/2020'],
    ['ND174', 'nd-cp/174/2026'],
    ['nghị định 174', 'nd-cp/174/2026'],
    ['Luật số 24/2023/QH15', 'qh15/24/2023'],
    ['Luật Viễn thông số 24/2023/QH15', 'qh15/24/2023'],
    ['Luật Viễn thông 2023', 'qh15/24/2023'],
    ['Luật Viễn thông năm 2009', 'qh12/41/2009'],
    ['luat bao chi', 'qh13/103/2016'],
    ['LBC', 'qh13/103/2016'],
    ['NĐ bưu chính', 'nd-cp/15/2020'],
    ['TT 06/2021/TT-BTTTT', 'tt-btttt/06/2021'],
    ['Thông tư liên tịch số 119/2013/TTLT-BTC-BNV', 'ttlt-btc-bnv/119/2013'],
    ['Quyết định số 1226/QĐ-TTg', 'qd-ttg/1226'],
    ['Pháp lệnh số 01/2022/UBTVQH15', 'ubtvqh15/01/2022'],
    ['văn bản hợp nhất số 65/VBHN-VPQH', 'vbhn-vpqh/65/2013'],
  ])('%s is %s', (text, id) => {
    expect(only(text)).toMatchObject({ id, text, problem: null });
  });

  it('is not guessed when its year is not said and it is not in the table', () => {
    const { document, id, problem } = only('Đ102 K3 ND15', {});
    expect(document).toEqual({ id: null, type: 'Nghị định', number: '15', year: null, name: null });
    expect([id, problem]).toEqual([null, 'unknown-document']);
  });

  it('is ambiguous when several fit, and names them', () => {
    expect(only('Điều 5 NĐ 14')).toMatchObject({
      id: null,
      problem: 'ambiguous',
      candidates: ['nd-cp/14/2021/dieu-5', 'nd-cp/14/2022/dieu-5'],
    });
    expect(only('Luật Viễn thông').candidates).toEqual(['qh15/24/2023', 'qh12/41/2009']);
  });

  it('is known by name and year even where the table does not hold it', () => {
    expect(only('Điều 226 Bộ luật Hình sự năm 2015', {}).document).toEqual({
      id: null,
      type: 'Bộ luật',
      number: null,
      year: 2015,
      name: 'Bộ luật Hình sự',
    });
    expect(only('Hiến pháp 2013').document).toMatchObject({ type: 'Hiến pháp', year: 2013 });
    expect(only('Luật Phòng, chống tham nhũng').document.name).toBe('Luật Phòng, chống tham nhũng');
  });

  it('is not the one it amends, nor the decision that issues it', () => {
    expect(ids('Điều 1 Luật sửa đổi, bổ sung một số điều của Luật số 15/2012/QH13', { within })).toEqual([
      null,
      'qh13/15/2012',
    ]);
    expect(ids('khoản 5 Điều 1 Luật Báo chí sửa đổi 2020')).toEqual([null]);
    expect(ids('Điều 5 Quy chế ban hành kèm theo Quyết định số 15/2020/QĐ-TTg', { within })).toEqual([
      null,
      'qd-ttg/15/2020',
    ]);
  });
});

describe('lists and ranges', () => {
  it('gives each place of a list its own citation', () => {
    expect(places('các điểm a, b và c khoản 1')).toEqual(['-/1/a', '-/1/b', '-/1/c']);
    expect(places('khoản 1, khoản 2 và khoản 3 Điều 5')).toEqual(['5/1/-', '5/2/-', '5/3/-']);
    expect(places('các khoản 1, 2 và 3')).toEqual(['-/1/-', '-/2/-', '-/3/-']);
    expect(parseCitations('Chương II, III, IV').map(({ chapter }) => chapter)).toEqual(['II', 'III', 'IV']);
  });

  it('gives what stands before to the nearest outer unit, and the document to all', () => {
    expect(ids('điểm a khoản 1, điểm b khoản 2 Điều 5 và Điều 7 Nghị định này', { within })).toEqual([
      'nd-cp/15/2020/dieu-5/khoan-1/diem-a',
      'nd-cp/15/2020/dieu-5/khoan-2/diem-b',
      'nd-cp/15/2020/dieu-7',
    ]);
    expect(
      places('khoản 1, điểm b khoản 2, khoản 3 và 4 Điều 5, Điều 6, điểm c và đ khoản 2 Điều 7'),
    ).toEqual(['5/1/-', '5/2/b', '5/3/-', '5/4/-', '6/-/-', '7/2/c', '7/2/đ']);
    expect(ids('Điều 5 Nghị định 15/2020/NĐ-CP và Điều 7 Luật Báo chí')).toEqual([
      'nd-cp/15/2020/dieu-5',
      'qh13/103/2016/dieu-7',
    ]);
  });

  it('gives what stands before "các" or a range to each of it, before another list to the first only', () => {
    expect(places('khoản 2 Điều 5 đến Điều 6')).toEqual(['5/2/-', '6/2/-']);
    expect(places('điểm a các khoản 1, 2 và 3 Điều 5')).toEqual(['5/1/a', '5/2/a', '5/3/a']);
    expect(places('điểm a khoản 1 và 2 Điều 5')).toEqual(['5/1/a', '5/2/-']);
  });

  it.each([
    ['Điều 5 đến Điều 7', ['5/-/-', '6/-/-', '7/-/-']],
    ['từ Điều 5 đến hết Điều 6', ['5/-/-', '6/-/-']],
    ['các điều từ 98 đến 100', ['98/-/-', '99/-/-', '100/-/-']],
    ['Điều 98-100', ['98/-/-', '99/-/-', '100/-/-']],
    ['Điều 93a đến Điều 93c', ['93a/-/-', '93b/-/-', '93c/-/-']],
    ['từ điểm c đến điểm e khoản 1 Điều 8', ['8/1/c', '8/1/d', '8/1/đ', '8/1/e']],
  ])('%s covers both ends and all between, points in the order of the alphabet', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('reports a range that runs backwards or is too long, and gives it no id', () => {
    expect(only('Điều 9 đến Điều 5 Nghị định 15/2020/NĐ-CP')).toMatchObject({
      id: null,
      problem: 'range-reversed',
    });
    expect(only('Điều 1 đến Điều 900 Nghị định 15/2020/NĐ-CP')).toMatchObject({
      id: null,
      problem: 'range-too-long',
    });
  });

  it('divides the words of a list among its citations', () => {
    const parts = parseCitations('điểm a, b và c khoản 1 Điều 5').map(({ text }) => text);
    expect(parts).toEqual(['điểm a', 'b', 'c khoản 1 Điều 5']);
  });
});

describe('a text that points at itself', () => {
  it.each([
    ['khoản này', 'nd-cp/15/2020/dieu-7/khoan-2'],
    ['điểm này', 'nd-cp/15/2020/dieu-7/khoan-2/diem-b'],
    ['Điều này', 'nd-cp/15/2020/dieu-7'],
    ['Nghị định này', 'nd-cp/15/2020'],
    ['điểm a khoản này', 'nd-cp/15/2020/dieu-7/khoan-2/diem-a'],
    ['khoản 1 Điều này', 'nd-cp/15/2020/dieu-7/khoan-1'],
    ['Điều 5 Nghị định này', 'nd-cp/15/2020/dieu-5'],
  ])('%s is resolved from where it stands', (text, id) => {
    expect(only(text, { within })).toMatchObject({ relative: true, id });
    expect(only(text, {})).toMatchObject({ relative: true, id: null, problem: 'no-context' });
  });

  it('takes an article, clause or point that names no document from where it stands', () => {
    expect(ids('Điều 5', { within })).toEqual(['nd-cp/15/2020/dieu-5']);
    expect(ids('khoản 3', { within })).toEqual(['nd-cp/15/2020/dieu-7/khoan-3']);
    expect(only('Điều 5', {})).toMatchObject({
      article: '5',
      id: null,
      problem: 'no-document',
      relative: false,
    });
  });

  it('does not take a decree for "Luật này"', () => {
    expect(only('Điều 5 Luật này', { within })).toMatchObject({ relative: true, id: null });
  });

  it('does not put "khoản này" into another document', () => {
    expect(ids('Khoản này tại Nghị định 118/2021/NĐ-CP', {})).toEqual([null, 'nd-cp/118/2021']);
  });
});

describe('a number and a year by themselves', () => {
  it.each(['174/2026', 'mức phạt theo 174/2026.', 'd4 174/2026'])(
    'name the one document known by them: %s',
    (text) => {
      expect(ids(text)[0]).toMatch(/^nd-cp\/174\/2026/);
    },
  );

  it.each([
    ['may be a month', 'tháng 7/2026', [{ ...documents[0]!, id: 'nd-cp/07/2026', number: '07/2026/NĐ-CP' }]],
    ['are part of a date', '15/12/2020', documents],
    ['are no known document', '175/2026', documents],
    [
      'are two documents',
      '14/2021',
      [documents[2]!, { ...documents[2]!, id: 'tt-btttt/14/2021', number: '14/2021/TT-BTTTT' }],
    ],
  ])('are none when they %s', (_, text, known) => {
    expect(parseCitations(text, { documents: known })).toEqual([]);
  });
});
