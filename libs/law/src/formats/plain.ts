import { decode } from './encoding.js';
import { line, type LawFile, type Line, type SourceText } from './source.js';

/** Cuts decoded text into lines; a line after a blank one begins a paragraph. */
export function textLines(text: string): Line[] {
  const found: Line[] = [];
  let paragraph = true;
  for (const raw of text.split(/\r\n|[\n\r\f\v\u2028\u2029]/)) {
    const words = raw.replace(/\s+/g, ' ').trim();
    if (words) found.push(line(words, { paragraph }));
    paragraph = words === '';
  }
  return found;
}

/** Reads `.txt`: one line is a paragraph or a piece of one. */
export function readPlain(file: LawFile): SourceText {
  return { lines: textLines(decode(file)), skipped: [], stated: {}, guesses: [] };
}
