import type { Line } from '../formats/source.js';
import type { Level } from '../tree.js';
import type { Candidate } from './chain.js';
import { articleMarker, clauseMarker, headingMarker } from './markers.js';

/** A line that opens a Phần, Chương, Mục or Điều, in the order of the text. */
export interface Opening {
  readonly level: Level;
  readonly number: string;
  readonly rest: string;
  readonly at: number;
}

/** A heading of a chapter is a few short lines; what is longer is text under a cited "Chương II". */
const MAX_HEADING_LINES = 8;
const MAX_HEADING_LENGTH = 700;

function isHeadingText(lines: readonly Line[]): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return (
    length <= MAX_HEADING_LENGTH &&
    lines.every(({ text }) => clauseMarker(text) === null && articleMarker(text) === null)
  );
}

/** The headings above articles, found backwards: nothing but a heading may stand between them and what they open. */
export function headings(
  lines: readonly Line[],
  quoted: readonly boolean[],
  articles: readonly Candidate[],
): Opening[] {
  const found: Opening[] = [];
  const starts = new Set(articles.map(({ at }) => at));
  let next = articles.at(-1)?.at ?? 0;
  for (let at = next - 1; at >= 0; at--) {
    if (starts.has(at)) {
      next = at;
      continue;
    }
    const marker = quoted[at] ? null : headingMarker(lines[at]!.text);
    if (!marker || next - at > MAX_HEADING_LINES + 1 || !isHeadingText(lines.slice(at + 1, next))) continue;
    found.unshift({ level: marker.level, number: marker.number, rest: marker.rest, at });
    next = at;
  }
  return found;
}
