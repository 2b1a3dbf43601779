import fc from 'fast-check';
import { parseAbbreviations } from './abbreviations.js';
import { expandAbbreviations } from './expand-abbreviations.js';

const table = parseAbbreviations({
  abbreviations: [
    {
      short: 'TT&TT',
      also: ['TTTT'],
      long: 'Thông tin và Truyền thông',
      english: 'information and communications',
    },
    { short: 'Sở TT&TT', long: 'Sở Thông tin và Truyền thông', english: 'department' },
    {
      ...{ short: 'TT', long: 'Thông tư', english: 'circular', next: ['number', '/'] },
      alternatives: [{ long: 'thông tin', english: 'information', next: ['cá nhân'], previous: ['an toàn'] }],
    },
    { short: 'NĐ', long: 'Nghị định', english: 'decree' },
    { short: 'DN', long: 'doanh nghiệp', english: 'enterprise' },
    { short: 'CA', capitals: true, long: 'Công an', english: 'police' },
    { short: 'SIM', expand: false, long: 'thẻ nhận dạng thuê bao', english: 'SIM' },
  ],
});
const longs = (text: string) => expandAbbreviations(text, table).map(({ long }) => long);

describe('expandAbbreviations', () => {
  it.each([
    ['Sở TT&TT', ['Sở Thông tin và Truyền thông']],
    ['ngành tt & tt', ['Thông tin và Truyền thông']],
    ['tttt', ['Thông tin và Truyền thông']],
    ['nđ 15', ['Nghị định']],
    ['nd 15', ['Nghị định']],
    ['dn bưu chính', ['doanh nghiệp']],
    ['đn', []],
    ['bán SIM rác', []],
    ['15/2020/NĐ-CP và 41/2020/TT-BTTTT', []],
  ])('reads %s', (text, expected) => {
    expect(longs(text)).toEqual(expected);
  });

  it.each([
    ['TT 41/2020', 'Thông tư', true],
    ['TT/BTTTT', 'Thông tư', true],
    ['tt cá nhân', 'thông tin', true],
    ['an toàn TT', 'thông tin', true],
    ['theo TT mới', 'Thông tư', false],
  ])('lets the neighbours decide in %s', (text, long, sure) => {
    expect(expandAbbreviations(text, table)).toEqual([expect.objectContaining({ long, sure })]);
  });

  it('keeps the other meanings', () => {
    expect(expandAbbreviations('TT 41', table)[0]!.alternatives).toEqual(['thông tin']);
  });

  it('takes what is also a word only in capitals, and not where all is in capitals', () => {
    expect([longs('CA xử lý'), longs('ca làm việc'), longs('CA LÀM VIỆC'), longs('CA')]).toEqual([
      ['Công an'],
      [],
      [],
      ['Công an'],
    ]);
  });

  it('points at what was written, in order and without overlap, and never throws', () => {
    const piece = fc.constantFrom(
      'TT',
      '&',
      'tt',
      ' ',
      'NĐ',
      '/',
      '15',
      'CA',
      'cá nhân',
      'SIM',
      'Sở ',
      '-',
      'đ',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { short, start, end } of expandAbbreviations(text, table)) {
          expect(text.slice(start, end)).toBe(short);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});
