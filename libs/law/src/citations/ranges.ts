import type { Level } from '../tree.js';
import type { CitationProblem } from './citation.js';
import { fromRoman, toRoman } from './numerals.js';

/** The letters of points in their order; f, j, w and z number nothing. */
const POINTS = [...'abcdđeghiklmnopqrstuvxy'];
/** No one means more than this by one range; the longest codes are cited by chapter. */
const LONGEST = 100;

export type Range = { readonly numbers: readonly string[] } | { readonly problem: CitationProblem };

/** Every number from one to the other, both included: "98".."101", "a".."e", "93a".."93c", "II".."IV". */
export function expandRange(level: Level, from: string, to: string): Range {
  if (level === 'point') return slice(POINTS, from, to);
  const [start, end] = [place(from), place(to)];
  if (!start || !end || start.roman !== end.roman) return { problem: 'range-reversed' };
  if (start.value === end.value) {
    const letters = slice(['', ...POINTS], start.letter, end.letter);
    return 'problem' in letters
      ? letters
      : { numbers: letters.numbers.map((letter) => start.digits + letter) };
  }
  if (end.value < start.value) return { problem: 'range-reversed' };
  if (end.value - start.value >= LONGEST) return { problem: 'range-too-long' };
  const inner = Array.from({ length: end.value - start.value - 1 }, (_, n) => start.value + 1 + n);
  return { numbers: [from, ...inner.map((value) => (start.roman ? toRoman(value) : String(value))), to] };
}

function slice(letters: readonly string[], from: string, to: string): Range {
  const [start, end] = [letters.indexOf(from), letters.indexOf(to)];
  if (start < 0 || end < start) return { problem: 'range-reversed' };
  return { numbers: letters.slice(start, end + 1) };
}

function place(number: string): { value: number; digits: string; letter: string; roman: boolean } | null {
  const [, digits, letter] = /^(\d+|[IVXL]+)(.*)$/u.exec(number) ?? [];
  if (digits === undefined || letter === undefined) return null;
  const roman = !/\d/.test(digits);
  const value = roman ? fromRoman(digits) : Number(digits);
  return value === null ? null : { value, digits, letter, roman };
}
