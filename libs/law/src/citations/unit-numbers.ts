import type { Level } from '../tree.js';
import { isLetterKeyword } from './keywords.js';
import { isAttached, isMark, means, meansOne, type Token } from './lexer.js';
import { fromRoman, ordinalToRoman } from './numerals.js';

/** The number of a unit as written, and the index after its last token. */
export interface ReadNumber {
  readonly number: string;
  readonly end: number;
}

/** After these a number counts or measures: "06 tháng", "3 triệu", "1 chiếc". */
const MEASURES =
  'tháng ngày năm giờ phút tuần lần triệu tỷ tỉ nghìn ngàn trăm chục đồng người chiếc cái con km kg mét lít tr vnđ vnd usd mhz ghz'.split(
    ' ',
  );
const LETTER = /^[a-zđ]$/u;
const ROMAN = /^([ivxl]+)([a-eđ]?)$/iu;
const MOST_DIGITS: Readonly<Record<Level, number>> = {
  part: 2,
  chapter: 2,
  section: 2,
  article: 4,
  clause: 3,
  point: 2,
};

/**
 * Reads the number of a unit. One that goes on with a list has no word of its own before it, so it must be
 * plain: no leading zero ("Điều 90; 06 tháng"), upper-case Roman.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  level: Level,
  goesOn: boolean,
): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  switch (level) {
    case 'point':
      return readLetter(tokens, at, goesOn) ?? (goesOn ? null : readDottedDigits(tokens, at));
    case 'article':
    case 'clause':
      return readDigits(tokens, at, level, goesOn);
    case 'part':
    case 'chapter':
    case 'section':
      return readNumeral(tokens, at, goesOn) ?? readDigits(tokens, at, level, goesOn);
  }
}

function readLetter(tokens: readonly Token[], at: number, goesOn: boolean): ReadNumber | null {
  const token = tokens[at]!;
  if (!LETTER.test(token.lower) || (goesOn && token.text !== token.lower)) return null;
  const digits = tokens[at + 1];
  if (digits?.kind !== 'number' || !digits.attached) return { number: token.lower, end: at + 1 };
  if (digits.text.length > 1 || (goesOn && isLetterKeyword(tokens, at))) return null;
  return { number: token.lower + digits.text, end: at + 2 };
}

/** "2", "2b", "1.2", as the points of some circulars are numbered. */
function readDottedDigits(tokens: readonly Token[], at: number): ReadNumber | null {
  if (!isPlainDigits(tokens[at], 2, true)) return null;
  const dotted = isMark(tokens[at + 1], '.') && isAttached(tokens, at + 1) && isAttached(tokens, at + 2);
  if (dotted && isPlainDigits(tokens[at + 2], 2, true))
    return { number: `${tokens[at]!.text}.${tokens[at + 2]!.text}`, end: at + 3 };
  return readDigits(tokens, at, 'point', true);
}

function readDigits(tokens: readonly Token[], at: number, level: Level, goesOn: boolean): ReadNumber | null {
  if (!isPlainDigits(tokens[at], MOST_DIGITS[level], goesOn)) return null;
  let end = at + 1;
  let number = tokens[at]!.text.replace(/^0+/, '');
  const letter = tokens[end];
  if (letter?.attached && LETTER.test(letter.lower) && !isLetterKeyword(tokens, end)) {
    number += letter.lower;
    end++;
  }
  return isMeasured(tokens, end) || isPartOfFigure(tokens, end, level) ? null : { number, end };
}

function isPlainDigits(token: Token | undefined, most: number, goesOn: boolean): boolean {
  if (token?.kind !== 'number' || token.text.length > most || /^0+$/.test(token.text)) return false;
  return !(goesOn && token.text.startsWith('0'));
}

function isMeasured(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], '%°')) return true;
  if (means(tokens[at], 'năm') && tokens[at + 1]?.text.length === 4) return false;
  return meansOne(tokens[at], MEASURES);
}

/** "15/2020", "1.000", "2.1": only an article may be followed by its clause behind a dot. */
function isPartOfFigure(tokens: readonly Token[], at: number, level: Level): boolean {
  const digits = tokens[at + 1];
  if (!isMark(tokens[at], './') || !isAttached(tokens, at) || digits?.kind !== 'number' || !digits.attached)
    return false;
  return level !== 'article' || tokens[at]!.text === '/' || digits.text.length > 2;
}

function readNumeral(tokens: readonly Token[], at: number, goesOn: boolean): ReadNumber | null {
  const token = tokens[at]!;
  if (means(token, 'thứ')) {
    const ordinal = tokens[at + 1] && ordinalToRoman(tokens[at + 1]!.lower);
    return ordinal ? { number: ordinal, end: at + 2 } : null;
  }
  const match = ROMAN.exec(token.text);
  if (!match || fromRoman(match[1]!) === null) return null;
  return goesOn && match[1] !== match[1]!.toUpperCase() ? null : { number: token.text, end: at + 1 };
}
