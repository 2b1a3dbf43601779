import type { Line } from '../formats/source.js';
import { articleMarker, headingMarker } from '../structure/markers.js';
import type { Cleaned } from './cleaned.js';

/** Fewer headings of articles before the text are no table of contents. */
const ENOUGH = 3;

/** Takes a table of contents out of the lines before the first node: it lists the headings the text then has. */
export function cutContents(header: readonly Line[]): Cleaned {
  const listed = header.flatMap(({ text }, at) => (articleMarker(text) ? [at] : []));
  if (listed.length < ENOUGH) return { lines: header, skipped: [] };
  const from = header.findIndex(
    ({ text }) => /^mục lục$/iu.test(text) || headingMarker(text) || articleMarker(text),
  );
  const to = listed.at(-1)! + 1;
  const text = header.slice(from, to).map((here) => here.text);
  return {
    lines: [...header.slice(0, from), ...header.slice(to)],
    skipped: [{ reason: 'contents', text: text.join('\n') }],
  };
}
