import { documentNumber } from './ids.js';
import { isKnownSymbol } from './document-types.js';
import { isAttached, isMark, means, type Token } from './lexer.js';

/** A document's number as read: "15", and where the text has them its year and its symbol (folded). */
export interface NumberRead {
  readonly number: string;
  readonly year: number | null;
  readonly symbol: string | null;
  readonly end: number;
}

const FIRST_YEAR = 1945;
const LAST_YEAR = 2099;

export function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/**
 * Reads "15/2020/NĐ-CP", "65/VBHN-VPQH" at a token and, after the name of a type, also "15/2020" and "15".
 * Dates and fractions are none: "15/02/2020", and "15/2020" by itself.
 */
export function readDocumentNumber(tokens: readonly Token[], at: number, typed: boolean): NumberRead | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 5 || /^0+$/.test(token.text)) return null;
  if (!typed && isMark(tokens[at - 1], '/.,') && isAttached(tokens, at)) return null;
  const suffixed = isSuffix(tokens, at + 1);
  const number = documentNumber(token.text + (suffixed ? tokens[at + 1]!.lower : ''));
  const end = at + (suffixed ? 2 : 1);
  const slash =
    isMark(tokens[end], '/') || (typed && isMark(tokens[end], '-') && isAttached(tokens, end + 1));
  if (!slash) return typed && !isFigure(tokens, end) ? { number, year: null, symbol: null, end } : null;
  const year = yearOf(tokens[end + 1]);
  if (year === null) {
    const symbol = readSymbol(tokens, end + 1, typed);
    return symbol && { number, year, ...symbol };
  }
  const symbol = isMark(tokens[end + 2], '/')
    ? readSymbol(tokens, end + 3, typed)
    : readLooseSymbol(tokens, end + 2);
  if (symbol) return { number, year, ...symbol };
  return typed && !isMark(tokens[end + 2], '/') ? { number, year, symbol: null, end: end + 2 } : null;
}

/** The letter of "15a/2020/TT-BTC". */
function isSuffix(tokens: readonly Token[], at: number): boolean {
  return (
    isAttached(tokens, at) &&
    tokens[at]!.kind === 'word' &&
    tokens[at]!.text.length === 1 &&
    isMark(tokens[at + 1], '/')
  );
}

function isFigure(tokens: readonly Token[], at: number): boolean {
  return (
    isMark(tokens[at], '%') ||
    (isMark(tokens[at], '.,/') &&
      isAttached(tokens, at) &&
      isAttached(tokens, at + 1) &&
      tokens[at + 1]!.kind === 'number')
  );
}

type SymbolRead = Pick<NumberRead, 'symbol' | 'end'>;

/** "15/2020 NĐ-CP": the last slash left out. */
function readLooseSymbol(tokens: readonly Token[], at: number): SymbolRead | null {
  const symbol = readSymbol(tokens, at, false);
  return symbol?.symbol?.includes('-') ? symbol : null;
}

/**
 * The symbol of a number, part by part. Around a hyphen there may be spaces only behind a lone first part
 * ("NĐ - CP"). Without a type before the number the symbol must be one that documents bear.
 */
function readSymbol(tokens: readonly Token[], at: number, typed: boolean): SymbolRead | null {
  const parts: string[] = [];
  let end = at;
  while (tokens[end]?.kind === 'word') {
    let part = tokens[end]!.folded;
    end++;
    while (
      isMark(tokens[end], '&') &&
      isAttached(tokens, end) &&
      isAttached(tokens, end + 1) &&
      tokens[end + 1]!.kind === 'word'
    ) {
      part += tokens[end + 1]!.folded;
      end += 2;
    }
    if (tokens[end]?.kind === 'number' && isAttached(tokens, end)) part += tokens[end++]!.text;
    parts.push(part);
    const close = isAttached(tokens, end) && isAttached(tokens, end + 1);
    if (!isMark(tokens[end], '-–') || !(close || parts.length === 1) || !isSymbolPart(tokens[end + 1])) break;
    end++;
  }
  const symbol = parts.join('-');
  if (parts.length === 0 || (!typed && !isSymbol(tokens.slice(at, end), symbol))) return null;
  return typed && !isSymbolPart(tokens[at]) ? null : { symbol, end };
}

const MOST_LETTERS = 14;

function isSymbolPart(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.text.length <= MOST_LETTERS &&
    !means(token, 'điều') &&
    !means(token, 'luật')
  );
}

function isSymbol(tokens: readonly Token[], symbol: string): boolean {
  return (
    isKnownSymbol(symbol) || (tokens.length > 2 && tokens.every(({ text }) => text === text.toUpperCase()))
  );
}

/** "năm 2020", "2020", "ngày 03 tháng 02 năm 2020", "ngày 3/2/2020" behind a number or a name. */
export function readYear(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const next = means(tokens[at], 'năm') ? at + 1 : at;
  const year = yearOf(tokens[next]);
  if (year !== null && !isFigure(tokens, next + 1)) return { year, end: next + 1 };
  if (!means(tokens[at], 'ngày') || tokens[at + 1]?.kind !== 'number' || tokens[at + 3]?.kind !== 'number')
    return null;
  const dashed = isMark(tokens[at + 2], '/-.') && isMark(tokens[at + 4], '/-.');
  const worded = means(tokens[at + 2], 'tháng') && means(tokens[at + 4], 'năm');
  const dated = dashed || worded ? yearOf(tokens[at + 5]) : null;
  return dated === null ? null : { year: dated, end: at + 6 };
}
