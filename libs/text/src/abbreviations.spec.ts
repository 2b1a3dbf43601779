import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { parseAbbreviations } from './abbreviations.js';
import { TextDataError } from './errors.js';
import { expandAbbreviations } from './expand-abbreviations.js';

const row = { short: 'CNTT', long: 'công nghệ thông tin', english: 'information technology' };
const parse = (...abbreviations: unknown[]) => parseAbbreviations({ abbreviations });

describe('parseAbbreviations', () => {
  it('reads the usual sense first, then the others', () => {
    const [entry] = parse({ ...row, alternatives: [{ long: 'b', english: 'b', next: ['number'] }] }).entries;
    expect(entry!.senses.map(({ long }) => long)).toEqual(['công nghệ thông tin', 'b']);
    expect(entry).toMatchObject({ capitals: false, expand: true, also: [] });
  });

  it.each<[string, unknown[], string]>([
    ['a row without its long form', [{ short: 'A', english: 'a' }], 'abbreviations[0].long'],
    ['a misspelt field', [row, { ...row, short: 'B', englsh: 'b' }], 'abbreviations[1].englsh'],
    ['a row that is no mapping', ['CNTT'], 'abbreviations[0]'],
    ['a flag that is neither true nor false', [{ ...row, capitals: 'yes' }], 'abbreviations[0].capitals'],
    ['a day written the other way', [{ ...row, until: '01/03/2025' }], 'abbreviations[0].until'],
    ['a list that is none', [{ ...row, also: 'TTCN' }], 'abbreviations[0].also'],
    [
      'a wrong alternative',
      [{ ...row, alternatives: [{ long: 'x' }] }],
      'abbreviations[0].alternatives[0].english',
    ],
    ['one abbreviation given twice', [row, { ...row, short: 'cntt' }], 'abbreviations[1].short'],
    ['an abbreviation without letters', [{ ...row, short: '&' }], 'abbreviations[0].short'],
  ])('refuses %s and names the place', (_, rows, path) => {
    const refused = () => parse(...rows);
    expect(refused).toThrow(TextDataError);
    expect(refused).toThrow(path);
  });

  it('takes an empty table', () => {
    expect(parse().entries).toEqual([]);
  });
});

describe("the sector's table", () => {
  const table = parseAbbreviations(parseYaml(readFileSync('content/reference/abbreviations.yaml', 'utf8')));
  const longs = (text: string) => expandAbbreviations(text, table).map(({ long }) => long);

  it.each([
    ['Sở TT&TT', ['Sở Thông tin và Truyền thông']],
    ['bộ khcn', ['Bộ Khoa học và Công nghệ']],
    ['XPVPHC theo NĐ 15', ['xử phạt vi phạm hành chính', 'Nghị định']],
    ['tt 41', ['Thông tư']],
    ['TT cá nhân', ['thông tin']],
    ['UBND TP HCM', ['Ủy ban nhân dân', 'Thành phố Hồ Chí Minh']],
    ['CA xử lý', ['Công an']],
    ['ca làm việc, ai làm', []],
    ['bán SIM', []],
  ])('reads %s', (text, expected) => {
    expect(longs(text)).toEqual(expected);
  });

  it('dates the bodies that are gone, and says what followed', () => {
    const gone = table.entries.filter(({ until }) => until);
    expect(gone.map(({ short }) => short)).toContain('BTTTT');
    expect(gone.every(({ note }) => note)).toBe(true);
  });
});
