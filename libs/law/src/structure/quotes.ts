import type { Line } from '../formats/source.js';

/** Words of an amending instruction: what follows it in quotes is the new wording of another text. */
const INSTRUCTION = /(?:sửa đổi|bổ sung|thay thế|như sau|vào sau|vào trước|thay cụm từ)/iu;
const OWN_INSTRUCTION =
  /^(?:[“"]?\s*)(?:\d{1,3}[a-zđ]?\.|[a-zđ]{1,2}\)|Điều \d+[a-zđ]?\.)\s*(?:sửa đổi|bổ sung|thay|bãi bỏ|bỏ|hủy bỏ|đổi)(?!\p{L})/iu;
const OPENS_LINE = /^[^\p{L}\p{N}“"]*[“"]/u;
const STRAIGHT_END = /"[\s.;,)]*$/u;

/** The longest new wording of one instruction; a quote open beyond it was never closed. */
const MAX_QUOTED_LINES = 3000;

/** Which lines are the wording of another text, and where an opening quote was never closed. */
export interface Quotation {
  readonly quoted: readonly boolean[];
  readonly unbalanced: readonly number[];
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Quotes left open at the end of the line, when it is read with `depth` open before it. */
function depthAfter(text: string, depth: number): number {
  if (/[“”]/u.test(text)) return Math.max(0, depth + count(text, '“') - count(text, '”'));
  const straight = count(text, '"');
  if (depth > 0) return STRAIGHT_END.test(text) && straight % 2 === 1 ? 0 : depth;
  return straight % 2;
}

function instructs(lines: readonly Line[], at: number): boolean {
  const here = lines[at]!.text;
  const before = lines[at - 1]?.text ?? '';
  return OPENS_LINE.test(here) ? INSTRUCTION.test(before) : INSTRUCTION.test(here.split(/[“"]/u)[0]!);
}

/** The line is the text's own again although a quote is open: an instruction with a new quote under it. */
function breaksOut(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]?.text ?? '';
  return OWN_INSTRUCTION.test(lines[at]!.text) && OPENS_LINE.test(next);
}

/** The last line of the quote that opens at `start`, and whether it is properly closed there. */
function closing(lines: readonly Line[], start: number): { end: number; closed: boolean } {
  let depth = depthAfter(lines[start]!.text, 0);
  const end = Math.min(lines.length, start + MAX_QUOTED_LINES);
  for (let i = start + 1; depth > 0 && i < end; i++) {
    if (breaksOut(lines, i)) return { end: i - 1, closed: false };
    depth = depthAfter(lines[i]!.text, depth);
    if (depth === 0) return { end: i, closed: true };
  }
  return { end: start, closed: depth === 0 };
}

/**
 * Marks the lines that quote the wording of another text, as amending laws do. A quote counts only after an
 * instruction ("… như sau:"), so that a stray quotation mark of a scanner cannot swallow the rest of the text.
 */
export function quotation(lines: readonly Line[]): Quotation {
  const quoted = lines.map(() => false);
  const unbalanced: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!/[“"]/u.test(lines[i]!.text) || !instructs(lines, i)) continue;
    const opensLine = OPENS_LINE.test(lines[i]!.text);
    const open = depthAfter(lines[i]!.text, 0) > 0;
    if (!open && !opensLine) continue;
    const { end, closed } = open ? closing(lines, i) : { end: i, closed: true };
    if (!closed) unbalanced.push(i);
    for (let k = opensLine ? i : i + 1; k <= end; k++) quoted[k] = true;
    i = end;
  }
  return { quoted, unbalanced };
}
