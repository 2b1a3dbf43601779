import { fromRoman, ordinalToRoman } from '../citations/numerals.js';
import type { Level } from '../tree.js';

/** Where a number stands among its siblings: 93a is {93, 1}, point đ is {5, 0}, Phần thứ hai is {2, 0}. */
export interface Ordinal {
  readonly major: number;
  readonly minor: number;
}

/** The letters of Vietnamese lists. f, j, w and z are not used as a rule, so they count as in between. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const FOREIGN: Readonly<Record<string, string>> = { f: 'e', j: 'i', w: 'v', z: 'y' };
const LETTERED = /^(\d+)([a-zđ]?)(\d?)$/i;
const POINT = /^([a-zđ])(\1?)(\d{0,2})$/i;

function letterRank(letter: string): number {
  return LETTERS.indexOf(letter.toLowerCase()) + 1;
}

function numbered(number: string): Ordinal | null {
  const match = LETTERED.exec(number);
  if (!match) return null;
  return { major: Number(match[1]), minor: match[2] ? letterRank(match[2]) + Number(match[3] || 0) / 10 : 0 };
}

function point(number: string): Ordinal | null {
  const match = POINT.exec(number.toLowerCase());
  if (!match) return null;
  const [, letter, doubled, digits] = match as unknown as [string, string, string, string];
  const neighbour = FOREIGN[letter];
  const round = doubled ? LETTERS.length : 0;
  if (neighbour) return { major: round + letterRank(neighbour), minor: 0.5 };
  return { major: round + letterRank(letter), minor: Number(digits || 0) };
}

function heading(number: string): Ordinal | null {
  const roman = ordinalToRoman(number.toLowerCase()) ?? number;
  const match = /^([IVXLC]+)([a-zđ]?)$/.exec(roman) ?? /^([ivxlc]+)()$/.exec(roman);
  const major = match && fromRoman(match[1]!);
  if (major) return { major, minor: match[2] ? letterRank(match[2]) : 0 };
  if (/^[A-ZĐ]$/.test(number)) return { major: letterRank(number), minor: 0 };
  return numbered(number.replace(/^tiểu mục /i, ''));
}

/** The place of a printed number among its siblings; null when it is no number of that level. */
export function ordinal(level: Level, number: string): Ordinal | null {
  switch (level) {
    case 'part':
    case 'chapter':
    case 'section':
      return heading(number);
    case 'article':
    case 'clause':
      return numbered(number);
    case 'point':
      return point(number);
  }
}

export function compare(a: Ordinal, b: Ordinal): number {
  return a.major - b.major || a.minor - b.minor;
}

/** b may stand right after a: 8 then 8a or 9, 93b then 94, e then g (or f). */
export function follows(a: Ordinal, b: Ordinal): boolean {
  if (b.major === a.major) return b.minor > a.minor && b.minor - a.minor <= 1;
  return b.major === a.major + 1 && b.minor < 1;
}
