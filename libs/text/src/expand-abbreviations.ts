import { type AbbreviationTable, type Sense, type Spelt } from './abbreviations.js';
import { syllables, type Syllable } from './syllables.js';

/** An abbreviation found at `start`..`end` of a text and what it stands for there. */
export interface Expansion {
  readonly short: string;
  readonly long: string;
  readonly start: number;
  readonly end: number;
  /** Its neighbours decided, or there is only one meaning. */
  readonly sure: boolean;
  /** The other meanings. */
  readonly alternatives: readonly string[];
}

/** Letters inside a document number ("15/2020/NĐ-CP") belong to the number. */
const DOCUMENT_NUMBER = /\d+\p{L}?\/[\p{L}\d]+(?:[-/&][\p{L}\d]+)*/gu;
const LINK = /^(?: ?[&+-] ?| |\.)$/;

function matches(spelt: Spelt, found: readonly Syllable[], at: number, text: string): boolean {
  return spelt.folded.every((folded, i) => {
    const one = found[at + i];
    if (one?.folded !== folded) return false;
    if (one.toned !== folded && one.toned !== spelt.toned[i]) return false;
    return i === 0 || LINK.test(text.slice(found[at + i - 1]!.end, one.start));
  });
}

function inCapitals(written: string, text: string): boolean {
  const rest = text.replace(written, '');
  return written === written.toUpperCase() && (rest !== rest.toUpperCase() || !/\p{L}/u.test(rest));
}

function follows(words: string, found: readonly Syllable[], from: number): boolean {
  return syllables(words).every(({ folded }, i) => found[from + i]?.folded === folded);
}

function holds(sense: Sense, found: readonly Syllable[], at: number, length: number, text: string): boolean {
  const after = at + length;
  const next = (words: string) => {
    if (words === 'number') return /^\d/.test(found[after]?.folded ?? '');
    if (words === '/') return text.startsWith('/', found[after - 1]!.end);
    return follows(words, found, after);
  };
  const previous = (words: string) => follows(words, found, at - syllables(words).length);
  return sense.next.some(next) || sense.previous.some(previous);
}

/**
 * Finds the abbreviations of `table` in NFC text, longest first and without overlap, in order. Marks and case do
 * not matter, except that a typed đ is a đ and that some count in capitals only. The text itself is not changed.
 */
export function expandAbbreviations(text: string, table: AbbreviationTable): Expansion[] {
  const found = syllables(text);
  const numbers = [...text.matchAll(DOCUMENT_NUMBER)].map(
    (one) => [one.index, one.index + one[0].length] as const,
  );
  const expansions: Expansion[] = [];
  for (let at = 0; at < found.length; at++) {
    const { start } = found[at]!;
    if (numbers.some(([from, to]) => from <= start && start < to)) continue;
    const spelt = table.byFirst.get(found[at]!.folded)?.find((one) => matches(one, found, at, text));
    if (!spelt) continue;
    const length = spelt.folded.length;
    const { end } = found[at + length - 1]!;
    const short = text.slice(start, end);
    const { senses, capitals, expand } = spelt.of;
    if (expand && (!capitals || inCapitals(short, text))) {
      const decided = senses.find((sense) => holds(sense, found, at, length, text));
      const chosen = decided ?? senses[0]!;
      const alternatives = senses.filter((sense) => sense !== chosen).map(({ long }) => long);
      expansions.push({
        short,
        long: chosen.long,
        start,
        end,
        sure: !!decided || senses.length === 1,
        alternatives,
      });
    }
    at += length - 1;
  }
  return expansions;
}
