import { parseLaw } from '../src/parse.js';
import type { ParsedLaw } from '../src/tree.js';

/** Parses a text given as lines, as a `.txt` file. */
export function parseText(lines: readonly string[], name = 'gia-dinh.txt'): Promise<ParsedLaw> {
  return parseLaw({ name, bytes: new Uint8Array(Buffer.from(lines.join('\n'))) });
}
