import fc from 'fast-check';
import { LEVELS } from '../tree.js';
import { citationId, documentId, formatNumber, nodeId, parseId, type Cited } from './ids.js';
import { toRoman } from './numerals.js';

const nothing: Cited = {
  document: { id: null },
  part: null,
  chapter: null,
  section: null,
  article: null,
  clause: null,
  point: null,
};
const decree = { ...nothing, document: { id: 'nd-cp/15/2020' } };

describe('the id of a document', () => {
  it.each([
    ['15/2020/NĐ-CP', 'nd-cp/15/2020'],
    ['24/2023/QH15', 'qh15/24/2023'],
    ['119/2013/TTLT-BTC-BNV', 'ttlt-btc-bnv/119/2013'],
    ['05/2019/UBTVQH14', 'ubtvqh14/05/2019'],
    ['27/2018/TT-BLĐTBXH', 'tt-bldtbxh/27/2018'],
    ['15/2020/QĐ-TTg', 'qd-ttg/15/2020'],
    ['43/CP', 'cp/43'],
  ])('of %s is %s, and gives the number back', (number, id) => {
    expect(documentId(number)).toBe(id);
    expect(formatNumber(id)).toBe(number);
  });

  it('has no year when the number has none and the year of issue is not known', () => {
    expect(documentId('65/VBHN-VPQH')).toBe('vbhn-vpqh/65');
    expect(documentId('1226/QĐ-TTg')).toBe('qd-ttg/1226');
    expect(formatNumber('vbhn-vpqh/65')).toBe('65/VBHN-VPQH');
  });

  it('takes the year of issue where the number has none', () => {
    expect(documentId('65/VBHN-VPQH', 2013)).toBe('vbhn-vpqh/65/2013');
    expect(documentId('15/2020/NĐ-CP', 2013)).toBe('nd-cp/15/2020');
    expect(formatNumber('vbhn-vpqh/65/2013')).toBe('65/VBHN-VPQH');
  });

  it('is one however the number was typed', () => {
    for (const typed of ['8/2022/NĐ-CP', '08/2022/nđ-cp', '08/2022/ND-CP', ' 08 / 2022 / NĐ – CP '])
      expect(documentId(typed)).toBe('nd-cp/08/2022');
  });

  it('is null for what is not a number of a document', () => {
    for (const text of ['', '15/2020', '15', 'NĐ-CP', '01/02/2020', 'abc/2020/NĐ-CP', '15/2020/'])
      expect(documentId(text)).toBeNull();
  });
});

describe('the id of a place', () => {
  it('goes from the document to the point', () => {
    expect(citationId({ ...decree, article: '102', clause: '3', point: 'g' })).toBe(
      'nd-cp/15/2020/dieu-102/khoan-3/diem-g',
    );
  });

  it('keeps d and đ apart', () => {
    expect(citationId({ ...decree, article: '93d', point: 'd' })).toBe('nd-cp/15/2020/dieu-93d/diem-d');
    expect(citationId({ ...decree, article: '93Đ', point: 'đ' })).toBe('nd-cp/15/2020/dieu-93dd/diem-dd');
  });

  it('leaves out what stands above an article, and keeps what stands above a chapter', () => {
    const cited = { ...decree, part: 'thứ hai', chapter: '2' };
    expect(citationId(cited)).toBe('nd-cp/15/2020/phan-ii/chuong-ii');
    expect(citationId({ ...cited, part: null, section: '1' })).toBe('nd-cp/15/2020/chuong-ii/muc-1');
    expect(citationId({ ...cited, article: '5' })).toBe('nd-cp/15/2020/dieu-5');
  });

  it('writes a part by its numeral however it is called', () => {
    for (const part of ['thứ nhất', 'I', '1', 'NHẤT'])
      expect(citationId({ ...decree, part })).toBe('nd-cp/15/2020/phan-i');
  });

  it('is that of the document when nothing inside it is cited', () => {
    expect(citationId(decree)).toBe('nd-cp/15/2020');
  });

  it('is null without a document, or for a clause or point of no article', () => {
    expect(citationId({ ...nothing, article: '5' })).toBeNull();
    expect(citationId({ ...decree, clause: '3' })).toBeNull();
    expect(citationId({ ...decree, point: 'a' })).toBeNull();
  });
});

describe('reading an id', () => {
  const suffix = fc.constantFrom('', 'a', 'b', 'd', 'đ', 'e');
  const arabic = fc.tuple(fc.integer({ min: 1, max: 999 }), suffix).map(([n, letter]) => `${n}${letter}`);
  const roman = fc.tuple(fc.integer({ min: 1, max: 89 }), suffix).map(([n, s]) => toRoman(n) + s);
  const step = fc.constantFrom(...LEVELS).chain((level) => {
    const number = level === 'part' || level === 'chapter' ? roman : arabic;
    return (level === 'point' ? fc.constantFrom(...'abcdđeghiklmnopqrstuvxy') : number).map((n) => ({
      level,
      number: n,
    }));
  });

  it('gives back the document and the path it was made of', () => {
    fc.assert(
      fc.property(fc.constantFrom('nd-cp/15/2020', 'vbhn-vpqh/65'), fc.array(step), (document, path) => {
        expect(parseId(nodeId({ document, path }))).toEqual({ document, path });
      }),
    );
  });

  it('gives back the number of any document with a known symbol', () => {
    const symbol = fc.constantFrom(
      'NĐ-CP',
      'QĐ-TTg',
      'NQ-HĐND',
      'QH15',
      'TT-BGDĐT',
      'TTLT-BTTTT-BCA',
      'CĐ-TTg',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 9999 }),
        fc.integer({ min: 1945, max: 2100 }),
        symbol,
        (n, y, s) => {
          const number = `${n}/${y}/${s}`;
          expect(formatNumber(documentId(number)!)).toBe(number);
        },
      ),
    );
  });

  it('is null where a step is malformed, and never throws', () => {
    expect(parseId('dieu-5')).toBeNull();
    expect(parseId('nd-cp/15/2020/dieu-5/bài-3')).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => void parseId(text)));
  });
});
