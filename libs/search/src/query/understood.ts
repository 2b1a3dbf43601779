import { type Expansion } from '@app/text';
import { type Understood } from './analysed-query.js';
import { type ReadWord } from './read.js';

/** Writes a reading with the capitals of what it stands for. */
function inCaseOf(written: string, reading: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return reading.toUpperCase();
  const first = written.charAt(0);
  return first === first.toLowerCase() ? reading : reading.charAt(0).toUpperCase() + reading.slice(1);
}

/** `text` from `start` to `end` with each of these words, which lie in it, as it is read. */
function reread(text: string, words: readonly ReadWord[], start: number, end: number): string {
  let written = '';
  let at = start;
  for (const [i, word] of words.entries()) {
    const cut = words[i - 1]?.start === word.start;
    const first = inCaseOf(text.slice(word.start, word.end), word.reading);
    written += cut ? ` ${word.reading}` : text.slice(at, word.start) + first;
    at = word.end;
  }
  return written + text.slice(at, end);
}

/** Runs of neighbouring words that `belong` together. */
function runs(words: readonly ReadWord[], belong: (word: ReadWord) => boolean): ReadWord[][] {
  const found: ReadWord[][] = [];
  words.forEach((word, i) => {
    if (!belong(word)) return;
    if (i > 0 && belong(words[i - 1]!)) found.at(-1)!.push(word);
    else found.push([word]);
  });
  return found;
}

/** What was read into the words and abbreviations of `text`, in order. */
export function understoodIn(
  text: string,
  words: readonly ReadWord[],
  expansions: readonly Expansion[],
): Understood[] {
  const chip = (kind: Understood['kind'], run: readonly ReadWord[]): Understood => {
    const [start, end] = [run[0]!.start, run.at(-1)!.end];
    return { kind, from: text.slice(start, end), to: reread(text, run, start, end), start, end };
  };
  const repaired = runs(words, ({ repair }) => repair !== 'no').map((run) => chip('correction', run));
  const toned = runs(words, ({ repair, fixed, locked }) => repair === 'no' && !fixed && !locked)
    .filter((run) => run.some(({ reading, toned }) => reading !== toned))
    .map((run) => chip('tones', run));
  const expanded = expansions.map(({ short, long, start, end }): Understood => {
    return { kind: 'abbreviation', from: short, to: long, start, end };
  });
  return [...repaired, ...toned, ...expanded].sort((a, b) => a.start - b.start);
}

/** The whole question as it is read. */
export function readingOf(text: string, words: readonly ReadWord[]): string {
  return reread(text, words, 0, text.length);
}
