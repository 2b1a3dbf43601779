import { bestThrough, bigram, decodeKeys, fold } from '@app/text';
import { type Counts } from './counts.js';
import { cuts, withinOneEdit } from './edits.js';
import { pairsOf, type Word } from './words.js';

/** One way of taking a word. `cost`: the logarithm of how seldom people slip that way, below 0. */
interface State {
  readonly folded: string;
  /** Spelt out by the keys that were pressed; null when the tones are to be restored. */
  readonly toned: string | null;
  readonly cost: number;
}

const EDIT_COST = -6;
const KEYS_COST = -1;
/** Words in fewer texts are looked at for slips. */
const RARE = 5;
const MOST_CANDIDATES = 40;
/** Where two slips meet, the pairs of their candidates multiply. */
const MOST_BESIDE_SLIP = 10;
/** Share of what one word tells about the next; the rest is how frequent that is by itself. */
const CONTEXT = 0.9;
const MARGIN = 1;
const SURE_MARGIN = 2;
const LEAST_TEXTS_OF_A_CUT = 2;

/** Puts back forgotten spaces: "buuchinh" is two words where texts have them side by side. */
function separate(word: Word, counts: Counts): Word[] {
  if (word.locked || counts.of(word.folded) > 0) return [word];
  const best = cuts(word.folded, counts.vocabulary)
    .map((pair) => ({ pair, texts: counts.of(bigram(...pair)) }))
    .sort((a, b) => b.texts - a.texts)[0];
  if (!best || best.texts < LEAST_TEXTS_OF_A_CUT) return [word];
  return best.pair.map((folded, i) => {
    const toned = i === 0 ? word.toned.slice(0, folded.length) : word.toned.slice(-folded.length);
    return { ...word, folded, toned, fixed: toned !== folded, repair: 'sure' as const };
  });
}

function suspicious(words: readonly Word[], at: number, counts: Counts): boolean {
  const { folded, locked, repair } = words[at]!;
  if (locked || repair !== 'no' || folded.length < 2) return false;
  if (counts.of(folded) < RARE) return true;
  const beside = pairsOf(words.slice(Math.max(0, at - 1), at + 2));
  return beside.length > 0 && beside.every((pair) => counts.of(pair) === 0);
}

function candidates(word: Word, counts: Counts, most: number): State[] {
  const typed = { folded: word.folded, toned: word.toned, cost: 0 };
  const keyed = decodeKeys(word.toned);
  const decoded =
    keyed && counts.of(fold(keyed)) > 0 ? [{ folded: fold(keyed), toned: keyed, cost: KEYS_COST }] : [];
  const near = withinOneEdit(word.folded, counts.vocabulary)
    .filter((folded) => counts.of(folded) > counts.of(word.folded) && folded !== decoded[0]?.folded)
    .sort((a, b) => counts.of(b) - counts.of(a))
    .slice(0, most)
    .map((folded) => ({ folded, toned: null, cost: EDIT_COST }));
  return [typed, ...decoded, ...near];
}

/** ln P(b | a), from how often they stand side by side and how often b stands at all. */
function step(a: State, b: State, counts: Counts): number {
  const together = counts.of(bigram(a.folded, b.folded));
  const beside = together / Math.max(counts.of(a.folded), together, 1);
  return Math.log(CONTEXT * beside + (1 - CONTEXT) * alone(b, counts)) + b.cost;
}

const alone = ({ folded }: State, counts: Counts) => (counts.of(folded) + 0.1) / counts.total;

function repaired(word: Word, states: readonly State[], scores: readonly number[]): Word {
  const best = Math.max(...scores);
  const state = states[scores.indexOf(best)]!;
  if (best - scores[0]! < MARGIN) return word;
  const second = Math.max(...scores.filter((score) => score !== best));
  const repair = best - second >= SURE_MARGIN ? 'sure' : 'likely';
  return {
    ...word,
    folded: state.folded,
    toned: state.toned ?? state.folded,
    fixed: state.toned !== null,
    repair,
  };
}

/** A repair stands only where a neighbour bears it out, unless there is none. */
function borneOut(words: readonly Word[], at: number, counts: Counts): boolean {
  const beside = pairsOf(words.slice(Math.max(0, at - 1), at + 2));
  return beside.length === 0 || beside.some((pair) => counts.of(pair) > 0);
}

/**
 * The words with slips of the finger put right where the corpus's own pairs of words say so clearly: one letter
 * wrong, keys typed with the keyboard off, a forgotten space. One more call to the index, when there are suspects.
 * The result may have more words than were given; each keeps the offsets of what was typed.
 */
export async function repairSlips(typed: readonly Word[], counts: Counts): Promise<Word[]> {
  const words = typed.flatMap((word) => separate(word, counts));
  const suspects = words.map((_, at) => suspicious(words, at, counts));
  if (!suspects.includes(true)) return words;
  const chain = words.map((word, at): State[] => {
    if (!suspects[at]) return [{ folded: word.folded, toned: word.toned, cost: 0 }];
    const crowded = suspects[at - 1] === true || suspects[at + 1] === true;
    return candidates(word, counts, crowded ? MOST_BESIDE_SLIP : MOST_CANDIDATES);
  });
  await counts.learn(
    chain
      .slice(1)
      .flatMap((states, i) => states.flatMap((b) => chain[i]!.map((a) => bigram(a.folded, b.folded)))),
  );
  const first = chain[0]!.map((state) => Math.log(alone(state, counts)) + state.cost);
  const between = chain
    .slice(1)
    .map((states, i) => chain[i]!.map((a) => states.map((b) => step(a, b, counts))));
  const scores = bestThrough(first, between);
  const after = words.map((word, at) => repaired(word, chain[at]!, scores[at]!));
  return after.map((word, at) => (word === words[at] || borneOut(after, at, counts) ? word : words[at]!));
}

/** Pairs that `repairSlips` needs beside those of the words themselves. */
export function pairsOfCuts(words: readonly Word[], counts: Counts): string[] {
  return words
    .filter(({ folded, locked }) => !locked && counts.of(folded) === 0)
    .flatMap(({ folded }) => cuts(folded, counts.vocabulary).map((pair) => bigram(...pair)));
}
