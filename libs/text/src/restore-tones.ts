import { bestThrough } from './best-through.js';
import { bigram } from './syllables.js';

/** One way the corpus writes a folded syllable or bigram, and how often. */
export interface Spelling {
  readonly toned: string;
  readonly count: number;
}

/** Spellings by folded unit: "rac" -> [rác, rạc], "sim_rac" -> [sim_rác]. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/** A syllable to read. `fixed`: meant as it stands even though it carries no tone. */
export interface ToReadSyllable {
  readonly toned: string;
  readonly folded: string;
  readonly fixed?: boolean;
}

export interface Reading {
  readonly toned: string;
  /** No other reading comes near: what a person may be shown as understood. */
  readonly sure: boolean;
}

const MOST_SPELLINGS = 10;
const SMOOTHING = 1;
/** How many times likelier than the next reading a sure one is. */
const SURE_RATIO = 8;

interface State extends Spelling {
  readonly share: number;
}

function statesOf(syllable: ToReadSyllable, spellings: Spellings): readonly State[] {
  const asTyped = [{ toned: syllable.toned, count: 0, share: 1 }];
  if (syllable.fixed || syllable.toned !== syllable.folded) return asTyped;
  const known = (spellings.get(syllable.folded) ?? []).slice(0, MOST_SPELLINGS);
  const total = known.reduce((sum, { count }) => sum + count, 0);
  return total > 0 ? known.map((one) => ({ ...one, share: one.count / total })) : asTyped;
}

/** Natural logarithms of P(right | left) for each pair of states. */
function steps(left: readonly State[], right: readonly State[], pairs: readonly Spelling[]): number[][] {
  const score = (a: State, b: State, seen: number) => {
    const unseen = SMOOTHING * a.share;
    return Math.log((seen + unseen * b.share) / (Math.max(a.count, seen) + unseen));
  };
  const scores = left.map((a) => right.map((b) => score(a, b, 0)));
  for (const { toned, count } of pairs) {
    const [first, second] = toned.split('_');
    const a = left.findIndex((state) => state.toned === first);
    const b = right.findIndex((state) => state.toned === second);
    if (a >= 0 && b >= 0) scores[a]![b] = score(left[a]!, right[b]!, count);
  }
  return scores;
}

/**
 * The likeliest toned reading of folded syllables, by the corpus's own syllables and bigrams (Viterbi, both ways).
 * What was typed with tones, or is fixed, stays; what the corpus does not know stays as typed and is not sure.
 */
export function restoreTones(text: readonly ToReadSyllable[], spellings: Spellings): Reading[] {
  if (text.length === 0) return [];
  const chain = text.map((syllable) => statesOf(syllable, spellings));
  const between = chain.slice(1).map((right, i) => {
    const pairs = spellings.get(bigram(text[i]!.folded, text[i + 1]!.folded)) ?? [];
    return steps(chain[i]!, right, pairs);
  });
  const first = chain[0]!.map(({ share }) => Math.log(share));
  return bestThrough(first, between).map((scores, i) => {
    const best = Math.max(...scores);
    const at = scores.indexOf(best);
    const rivals = scores.filter((score, other) => other !== at && score > best - Math.log(SURE_RATIO));
    const { toned, count } = chain[i]![at]!;
    const given = toned === text[i]!.toned && (text[i]!.fixed === true || toned !== text[i]!.folded);
    return { toned, sure: given || (count > 0 && rivals.length === 0) };
  });
}
