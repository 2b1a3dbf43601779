import { type Finding } from './personal-data-finding.js';
import {
  FIRMS,
  NAME_SYLLABLES,
  NO_NAMES,
  PLACES,
  RARE_SURNAMES,
  SURNAMES,
  TITLES,
  UNTONED_SURNAMES,
} from './personal-data-name-lists.js';
import { type Syllable, syllables } from './syllables.js';

/** Syllables of the longest names. */
const LONGEST = 4;
/** Words of the longest phrase before a name that tells what it is. */
const MOST_BEFORE = 4;
/** After a surname these leave no doubt. */
const MIDDLE = /^(văn|thị)$/;
/** Letters of abbreviations such as "TP." and "P.". */
const SHORT = 3;

/** A syllable with the way it is written. */
interface Word extends Syllable {
  readonly caps: 'none' | 'first' | 'all';
  /** What stands between it and the word before. */
  readonly gap: string;
}

const WHY = {
  person: 'họ và tên viết hoa: có thể là tên người',
  titled: 'tên viết hoa sau cách gọi một người: có thể là tên người',
  firm: 'tên doanh nghiệp, hộ kinh doanh mang tên người: có thể nhận ra người đó',
} as const;

/** Runs of capitalised words that read as names of people; names of streets, places and public bodies are left out. */
export function namesIn(text: string): Finding[] {
  const words = wordsOf(text);
  const found: Finding[] = [];
  let placeEnds = -1;
  for (let at = 0; at < words.length; at++) {
    const length = nameLength(words, at);
    if (length === 0) continue;
    const [start, end] = [words[at]!.start, words[at + length - 1]!.end];
    const isListed = isListedAfter(text, placeEnds, start) && !MIDDLE.test(words[at + 1]!.toned);
    const isPlace = isListed || isAfter(words, at, PLACES) || isAddress(text, start, end);
    if (isPlace) placeEnds = end;
    else found.push({ start, end, kind: 'name', text: text.slice(start, end), why: whyOf(words, at) });
    at += length - 1;
  }
  return found;
}

/** "đường Lê Lợi, Trần Phú": what follows a street in a list is one too. */
function isListedAfter(text: string, placeEnds: number, start: number): boolean {
  return placeEnds >= 0 && /^\s*(,|và|-|–)\s*$/u.test(text.slice(placeEnds, start));
}

/** "số 5 Lê Lợi", "tại 17 Lê Lợi, Quận 3": a house number says it is a street. */
function isAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (/(số|ngõ|ngách|hẻm)\s+\d[\d/]*\p{L}?\s+$/iu.test(before)) return true;
  return (
    /\S[ \t]+\d{1,4}\p{L}?\s+$/u.test(before) &&
    /^\s*,\s*(\p{Lu}|phường|quận)/u.test(text.slice(end, end + 10))
  );
}

function whyOf(words: readonly Word[], at: number): string {
  if (isAfter(words, at, TITLES)) return WHY.titled;
  return isFirm(words, at) ? WHY.firm : WHY.person;
}

/** How many words from `at` on are a name; 0 for none. */
function nameLength(words: readonly Word[], at: number): number {
  if (words[at]!.caps === 'none') return 0;
  const run = runFrom(words, at);
  if (run.length < 2 || isNoName(run)) return 0;
  const isTitled = isAfter(words, at, TITLES);
  const isInHeading = isJoined(words[at]!) && words[at - 1]?.caps === 'all' && !isTitled;
  const isOne = run[0]!.caps === 'all' ? isInCapitals(run, isTitled, isInHeading) : isName(run, isTitled);
  return isOne ? run.length : 0;
}

function isName([surname, ...rest]: readonly Word[], isTitled: boolean): boolean {
  if (SURNAMES.has(surname!.toned)) return true;
  if (RARE_SURNAMES.has(surname!.toned)) return isTitled || (rest.length > 1 && isUsual(rest));
  const untoned = [surname!, ...rest].every(({ toned, folded }) => toned === folded);
  return untoned && rest.length > 1 && UNTONED_SURNAMES.has(surname!.folded);
}

/** In capitals every word of a heading looks like a name. */
function isInCapitals([surname, ...rest]: readonly Word[], isTitled: boolean, isInHeading: boolean): boolean {
  const isSurname = SURNAMES.has(surname!.toned);
  if (!isSurname && (isInHeading || !RARE_SURNAMES.has(surname!.toned))) return false;
  if (isTitled || MIDDLE.test(rest[0]!.toned)) return true;
  return isUsual(rest) && (!isInHeading || rest.length > 1);
}

function isUsual(words: readonly Word[]): boolean {
  return words.every(({ toned }) => NAME_SYLLABLES.has(toned));
}

/** Words written the same way with only spaces between, as many as a name has; none where a placeholder ends it. */
function runFrom(words: readonly Word[], at: number): Word[] {
  const { caps } = words[at]!;
  const run = [words[at]!];
  for (const word of words.slice(at + 1, at + LONGEST)) {
    if (!isJoined(word) || word.caps === 'none') break;
    // "Nguyễn Văn A" names nobody.
    if (word.end - word.start === 1) return [];
    if (word.caps !== caps) break;
    run.push(word);
  }
  return run;
}

function isNoName(run: readonly Word[]): boolean {
  return [2, 3].some((length) => NO_NAMES.has(phraseOf(run.slice(0, length))));
}

/** Whether the words right before `at` are one of these phrases, a point after a short one or a colon between. */
function isAfter(words: readonly Word[], at: number, phrases: ReadonlySet<string>): boolean {
  const { gap } = words[at]!;
  for (let length = 1; length <= MOST_BEFORE && length <= at; length++) {
    const phrase = phraseOf(words.slice(at - length, at));
    const near = /^[ \u00a0\t"“:]*$/.test(gap) || (phrase.length <= SHORT && gap.startsWith('.'));
    if (near && phrases.has(phrase)) return true;
  }
  return false;
}

/** Whether a firm is named: its word, then what it deals in, then the name. */
function isFirm(words: readonly Word[], at: number): boolean {
  for (let from = at; from > 0 && isJoined(words[from]!) && at - from < 2 * MOST_BEFORE; from--) {
    if (isAfter(words, from, FIRMS)) return true;
    if (words[from - 1]!.caps === 'none') return false;
  }
  return false;
}

/** Whether only spaces stand between a word and the one before. */
function isJoined({ gap }: Word): boolean {
  return /^[ \u00a0\t]+$/.test(gap);
}

function phraseOf(words: readonly Word[]): string {
  return words.map(({ toned }) => toned).join(' ');
}

function wordsOf(text: string): Word[] {
  let before = 0;
  return syllables(text).map((syllable) => {
    const { start, end } = syllable;
    const gap = text.slice(before, start);
    before = end;
    return { ...syllable, caps: capsOf(text.slice(start, end)), gap };
  });
}

function capsOf(written: string): Word['caps'] {
  if (!/^\p{Lu}[\p{L}\p{M}]*$/u.test(written)) return 'none';
  if (/\p{Ll}/u.test(written)) return /^\p{Lu}\p{M}*(\p{Ll}\p{M}*)+$/u.test(written) ? 'first' : 'none';
  return 'all';
}
