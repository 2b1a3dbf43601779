import { fold, placeTone } from '@app/text';

/** A run of letters, a run of digits, or one other mark. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Lower case with one spelling of tones. */
  readonly lower: string;
  readonly folded: string;
  /** Without tones and vowel marks; the bar of đ may be there. */
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly attached: boolean;
  /** Line breaks between this token and the one before. */
  readonly breaks: number;
}

type Forms = Pick<Token, 'lower' | 'folded' | 'bare'>;

const TOKEN = /(\p{L}[\p{L}\p{M}]*)|([0-9]+)|\S/gu;

/** Cuts NFC text into tokens; white space only separates. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, Forms>();
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const word = match[1] !== undefined;
    const forms = known.get(raw) ?? formsOf(raw, word);
    known.set(raw, forms);
    tokens.push({
      kind: word ? 'word' : match[2] !== undefined ? 'number' : 'mark',
      text: raw,
      ...forms,
      start,
      end: start + raw.length,
      attached: start === last && tokens.length > 0,
      breaks: countBreaks(text, last, start),
    });
    last = start + raw.length;
  }
  return tokens;
}

function formsOf(raw: string, word: boolean): Forms {
  const lower = word ? placeTone(raw.toLowerCase()) : raw;
  const folded = word ? fold(lower) : raw;
  return { lower, folded, bare: lower.replaceAll('đ', 'd') === folded };
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) if (text[at] === '\n') breaks++;
  return breaks;
}

/** Whether a typed word is the word meant: written the same, or without any marks ("dieu", "đieu"). */
export function means(token: Token | undefined, word: string): boolean {
  if (token?.kind !== 'word' || token.lower.length !== word.length) return false;
  return token.lower === word || (token.bare && token.folded === fold(word));
}

export function meansOne(token: Token | undefined, words: readonly string[]): boolean {
  return words.some((word) => means(token, word));
}

export function isCapitalised(token: Token): boolean {
  return token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** The token at `at` directly follows the one before it. */
export function isAttached(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.attached ?? false;
}
