import type { Skipped } from '../tree.js';

/**
 * One line of the text as the file shows it: NFC, trimmed, single spaces.
 * Formats that know paragraphs give one line a paragraph; scanned text and PDF give the printed lines.
 */
export interface Line {
  readonly text: string;
  /** The line begins a paragraph; false where it may continue the line before (wrapped text, `<br>`). */
  readonly paragraph: boolean;
  /** Marked as a heading or wholly in bold: a hint, never a proof. */
  readonly emphasis: boolean;
  /** The file marks it in a way that contradicts itself, as scanners do ("### ### Điều 2."). */
  readonly dubious: boolean;
}

/** What a file says of itself outside the text: front matter, an information table. */
export interface Stated {
  readonly number?: string;
  readonly type?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly signer?: string;
  readonly issuedOn?: string;
  readonly effectiveFrom?: string;
}

/** What every format is turned into before the structure is read. */
export interface SourceText {
  readonly lines: readonly Line[];
  readonly skipped: readonly Skipped[];
  readonly stated: Stated;
  /** What the reader had to guess, in words for the person who checks. */
  readonly guesses: readonly string[];
}

/** A file as it was handed over; `name` decides nothing that the bytes can tell. */
export interface LawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A line with the usual hints: an ordinary paragraph. */
export function line(text: string, hints: Partial<Omit<Line, 'text'>> = {}): Line {
  return { text, paragraph: true, emphasis: false, dubious: false, ...hints };
}
