import { type Command } from 'commander';
import { type Figure, Measures } from '@app/measures';
import { type Context } from '../context.js';
import { wholeNumber } from '../options.js';
import { UsageError } from '../output.js';
import { withReviews } from '../reviewing.js';

interface MeasuresOptions {
  readonly json?: boolean;
}

/** `measures`: what the sector did with its knowledge in a year, each figure with how it is computed. */
export function measuresCommand(program: Command, { settings, output }: Context): void {
  program
    .command('measures')
    .description('the measures of a year, beside those of the year before')
    .argument('<year>', 'such as 2026', wholeNumber)
    .option('--json', 'for programs')
    .action(async (year: number, { json }: MeasuresOptions) => {
      if (year < 2000 || year > 2100) throw new UsageError('năm phải từ 2000 đến 2100');
      await withReviews(settings, async (parts) => {
        const figures = await new Measures(parts).of(year);
        if (json) return output.out(JSON.stringify(figures, null, 2));
        for (const line of figures.flatMap(linesOf)) output.out(line);
      });
    });
}

function linesOf({ name, value, unit, base, query, previous, change, target, rows }: Figure): string[] {
  const parts = [
    `n = ${inWords(base)}`,
    previous === null ? '' : `năm trước ${inWords(previous)}`,
    change === null ? '' : `${signed(change)} %`,
    target === null ? '' : `mục tiêu ${signed(target)} %`,
  ];
  const said = value === null ? 'chưa có gì để tính' : `${inWords(value)} ${unit}`;
  return [
    `${name}: ${said} (${parts.filter(Boolean).join('; ')})`,
    `    ${query}`,
    ...rows.map((row) => `    - ${row.label}: ${inWords(row.value)}`),
  ];
}

const NUMBERS = new Intl.NumberFormat('vi-VN');

function inWords(value: number): string {
  return NUMBERS.format(value);
}

function signed(value: number): string {
  return value > 0 ? `+${inWords(value)}` : inWords(value);
}
