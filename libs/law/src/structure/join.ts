import type { Line } from '../formats/source.js';

const ENDS = /[.;:!?…”"’)\]]$/u;
const STARTS_LOW = /^[\p{Ll},;)]/u;
const STARTS_DIGIT = /^\d/u;
const LIST_START = /^(?:[-–+•*]|\p{Ll}{1,2}\d?\)|\d+\)|\d{1,3}[a-zđ]?\.\s)\s?/u;

/** Cells of one row. */
const ROW = / \| /u;

/** The words before end where a sentence or an item may end. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text);
}

/** The second line goes on with the first: it was cut by the page or the scanner, not by the author. */
export function continues(before: string, next: Line): boolean {
  const row = next.paragraph && [before, next.text].some((text) => ROW.test(text));
  if (LIST_START.test(next.text) || row) return false;
  const cut = !next.paragraph || STARTS_DIGIT.test(next.text);
  return STARTS_LOW.test(next.text) || (cut && !endsSentence(before));
}

/** Lines as one text: what was cut is joined by a space, what the author set apart stays on its own line. */
export function joinLines(lines: readonly Line[]): string {
  const parts: string[] = [];
  let last = '';
  for (const next of lines) {
    if (!next.text) continue;
    if (last) parts.push(continues(last, next) ? ' ' : '\n');
    parts.push(next.text);
    last = next.text;
  }
  return parts.join('');
}
