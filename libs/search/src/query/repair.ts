import { bestThrough, bigram, decodeKeys, fold } from '@app/text';
import { type Counts } from './counts.js';
import { cuts, withinOneEdit } from './edits.js';
import { pairsOf, type Word } from './words.js';

/** One way of taking a word. `cost`: the logarithm of how seldom people slip that way, below 0. */
interface State {
  /** One folded syllable, or two where a space was forgotten. */
  readonly folded: readonly [string] | readonly [string, string];
  /** Spelt out by the keys that were pressed; null when the tones are to be restored. */
  readonly toned: string | null;
  readonly cost: number;
}

const EDIT_COST = -6;
const KEYS_COST = -1;
const CUT_COST = -3;
/** Words in fewer texts are looked at for slips. */
const RARE = 5;
const MOST_CANDIDATES = 40;
/** Letters of the longest syllables with keys or a neighbour stuck to them; what is longer is no slip. */
const LONGEST = 16;
/** A text with more is in another language. */
const MOST_SUSPECTS = 32;
/** Where two slips meet, the pairs of their candidates multiply. */
const MOST_BESIDE_SLIP = 10;
/** Share of what one word tells about the next; the rest is how frequent that is by itself. */
const CONTEXT = 0.9;
/** Texts that must have a pair before it speaks against a word that is one. */
const LEAST_BESIDE = 3;
const MARGIN = 1;
const SURE_MARGIN = 2;

function suspicious(words: readonly Word[], at: number, counts: Counts): boolean {
  const { folded, locked } = words[at]!;
  if (locked || folded.length < 2 || folded.length > LONGEST) return false;
  if (counts.of(folded) < RARE) return true;
  const inside = at > 0 && at < words.length - 1;
  return inside && pairsOf(words.slice(at - 1, at + 2)).every((pair) => counts.of(pair) === 0);
}

const asTyped = ({ folded, toned }: Word): State => ({ folded: [folded], toned, cost: 0 });

/** What a word may be a slip of, as far as its letters tell. */
interface Slips {
  readonly keyed: string | undefined;
  readonly near: readonly string[];
  readonly apart: readonly (readonly [string, string])[];
}

function slipsOf({ folded, toned }: Word, counts: Counts): Slips {
  return {
    keyed: decodeKeys(toned),
    near: withinOneEdit(folded, counts.vocabulary),
    apart: counts.of(folded) === 0 ? cuts(folded, counts.vocabulary) : [],
  };
}

const lettersOf = ({ keyed, near, apart }: Slips) => [
  ...(keyed ? [fold(keyed)] : []),
  ...near,
  ...apart.flat(),
];

function candidates(word: Word, { keyed, near, apart }: Slips, counts: Counts, most: number): State[] {
  const texts = counts.of(word.folded);
  const nearest = near
    .filter((folded) => counts.of(folded) > texts)
    .sort((a, b) => counts.of(b) - counts.of(a))
    .slice(0, most);
  const known = apart.filter((parts) => parts.every((part) => counts.of(part) > 0));
  return [
    asTyped(word),
    ...(keyed && counts.of(fold(keyed)) > 0
      ? [{ folded: [fold(keyed)], toned: keyed, cost: KEYS_COST } as const]
      : []),
    ...nearest.map((folded): State => ({ folded: [folded], toned: null, cost: EDIT_COST })),
    ...known.map((folded): State => ({ folded, toned: null, cost: CUT_COST })),
  ];
}

const alone = (folded: string, counts: Counts) => (counts.of(folded) + 0.1) / counts.total;

/** ln P(right | left), from how often they stand side by side and how often the right one stands at all. */
function step(left: string, right: string, counts: Counts): number {
  const together = counts.of(bigram(left, right));
  const beside = together / Math.max(counts.of(left), together, 1);
  return Math.log(CONTEXT * beside + (1 - CONTEXT) * alone(right, counts));
}

/** What a state costs by itself: the slip, and the pair it is made of. */
function own({ folded: [first, second], cost }: State, counts: Counts): number {
  return second === undefined ? cost : cost + step(first, second, counts);
}

const last = ({ folded }: State) => folded[1] ?? folded[0];

function repaired(word: Word, states: readonly State[], scores: readonly number[], known: boolean): Word[] {
  const best = Math.max(...scores);
  if (best - scores[0]! < MARGIN) return [word];
  const { folded, toned } = states[scores.indexOf(best)]!;
  const second = Math.max(...scores.filter((score, i) => score !== best && (known || i > 0)));
  const repair = best - second >= SURE_MARGIN ? 'sure' : 'likely';
  return folded.map((one) => ({ ...word, folded: one, toned: toned ?? one, fixed: toned !== null, repair }));
}

const pairOf = (folded: readonly string[]) => (folded.length > 1 ? [folded.join('_')] : []);

function pairsBetween(chain: readonly (readonly State[])[]): string[] {
  return chain
    .slice(1)
    .flatMap((states, i) => chain[i]!.flatMap((a) => states.map((b) => bigram(last(a), b.folded[0]))));
}

/**
 * A repair stands only where a neighbour bears it out, unless there is none or the very keys tell. What the texts
 * know as a word is a slip only where every neighbour says so: a small base lacks many pairs that are right.
 */
function borneOut(word: Word, at: number, words: readonly Word[], known: boolean, counts: Counts): boolean {
  if (word.repair === 'no' || word.fixed) return true;
  const beside = pairsOf(words.slice(Math.max(0, at - 1), at + 2)).map((pair) => counts.of(pair));
  if (known) return beside.every((texts) => texts >= LEAST_BESIDE);
  return beside.length === 0 || beside.some((texts) => texts > 0);
}

/**
 * The words with slips of the finger put right where the corpus's own pairs of words say so clearly: one letter
 * wrong, keys typed with the keyboard off, a forgotten space. One more call to the index, when there are suspects.
 * A word cut in two is two words with the offsets of the one typed.
 */
export async function repairSlips(words: readonly Word[], counts: Counts): Promise<readonly Word[]> {
  let left = MOST_SUSPECTS;
  const suspects = words.map((word, at) =>
    left > 0 && suspicious(words, at, counts) && left-- > 0 ? slipsOf(word, counts) : null,
  );
  if (left === MOST_SUSPECTS) return words;
  await counts.learn(suspects.flatMap((slips) => (slips ? lettersOf(slips) : [])));
  const chain = words.map((word, at): State[] => {
    const slips = suspects[at];
    if (!slips) return [asTyped(word)];
    const crowded = suspects[at - 1] || suspects[at + 1];
    return candidates(word, slips, counts, crowded ? MOST_BESIDE_SLIP : MOST_CANDIDATES);
  });
  await counts.learn([...chain.flat().flatMap(({ folded }) => pairOf(folded)), ...pairsBetween(chain)]);
  const first = chain[0]!.map((state) => Math.log(alone(state.folded[0], counts)) + own(state, counts));
  const between = chain
    .slice(1)
    .map((states, i) =>
      chain[i]!.map((a) => states.map((b) => step(last(a), b.folded[0], counts) + own(b, counts))),
    );
  const scores = bestThrough(first, between);
  const after = words.map((word, at) => repaired(word, chain[at]!, scores[at]!, counts.of(word.folded) > 0));
  const all = after.flat();
  return words.flatMap((word, i) => {
    const known = counts.of(word.folded) >= RARE;
    const stands = after[i]!.some((one) => borneOut(one, all.indexOf(one), all, known, counts));
    return stands ? after[i]! : [word];
  });
}
