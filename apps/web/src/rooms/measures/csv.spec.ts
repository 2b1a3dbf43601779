import fc from 'fast-check';
import { csvOf } from './csv.js';

/** Reads a file as a spreadsheet does: quotes around cells, doubled within; a leading quote marks a text. */
function read(file: string): string[][] {
  const lines: string[][] = [[]];
  const text = file.replace(/^\uFEFF/, '');
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain!).replace(/^'/, ''));
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[=+\-@'",;\r\n\t ]{0,6}$/),
  fc.constantFrom('=1+1', '-2', '@sum', '+84', "'=a", 'Tỉnh Lào Cai', 'a, "b"'),
);
const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });

describe('a file of comma separated values', () => {
  it('reads back as it was written', () => {
    fc.assert(fc.property(lines, (written) => expect(read(csvOf(written))).toEqual(written)));
  });

  it('holds no cell that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(lines, (written) => {
        for (const [, quoted, plain] of csvOf(written)
          .slice(1)
          .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g))
          expect(quoted ?? plain).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('begins with the mark of UTF-8 and leaves numbers as they are, less than nothing too', () => {
    expect(
      csvOf([
        ['Tỉnh', 'Số'],
        ['=Lào Cai', -2.5],
      ]),
    ).toBe('\uFEFFTỉnh,Số\r\n"\'=Lào Cai",-2.5\r\n');
  });
});
