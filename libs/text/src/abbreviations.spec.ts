import { parseAbbreviations } from './abbreviations.js';
import { TextDataError } from './errors.js';

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
