import { bigram } from '@app/text';
import { type SearchIndex } from '../ports/search-index.js';

export type Completer = Pick<SearchIndex, 'complete' | 'vocabulary'>;

const ASKED = 24;
/** Words tried as the end of what is being typed; fewer where each is told with what follows it. */
const MOST_ENDS = 8;
const MOST_STARTS = 4;
const LEAST_TEXTS = 2;
/** Rarer than this share of the likeliest, a word is noise. */
const LEAST_SHARE = 0.05;

interface End {
  readonly word: string;
  readonly documents: number;
}

async function following(previous: string, typed: string, index: Completer): Promise<End[]> {
  const pairs = await index.complete(bigram(previous, typed), ASKED);
  return pairs.map(({ term, documents }) => ({ word: term.slice(term.indexOf('_') + 1), documents }));
}

async function anywhere(typed: string, index: Completer): Promise<End[]> {
  const words = typed ? await index.complete(typed, ASKED) : [];
  return words.map(({ term, documents }) => ({ word: term, documents }));
}

function likely(ends: readonly End[]): string[] {
  const least = Math.max(LEAST_TEXTS, LEAST_SHARE * (ends[0]?.documents ?? 0));
  return ends
    .filter(({ word, documents }) => documents >= least && word.length > 1 && !/^\d+$/.test(word))
    .slice(0, MOST_ENDS)
    .map(({ word }) => word);
}

const followersOf = new WeakMap<ReadonlyMap<string, number>, Map<string, string[]>>();

/** The two likeliest words after a word by itself; found once for a state of the index, the first letters cost most. */
async function followers(word: string, index: Completer): Promise<string[]> {
  const state = await index.vocabulary();
  const known = followersOf.get(state) ?? new Map<string, string[]>();
  followersOf.set(state, known);
  const found = known.get(word) ?? likely(await following(word, '', index)).slice(0, 2);
  known.set(word, found);
  return found;
}

/** A word by itself says little, so it is told with what follows it. */
async function withFollowers(word: string, index: Completer): Promise<string[][]> {
  const next = await followers(word, index);
  return next.length > 0 ? next.map((one) => [word, one]) : [[word]];
}

/** One or two folded words that may end a text after `previous`, of which `typed` is the beginning; likeliest first. */
export async function completions(
  previous: string | undefined,
  typed: string,
  index: Completer,
): Promise<string[][]> {
  const ends = previous ? likely(await following(previous, typed, index)) : [];
  if (ends.length > 0) return ends.filter((word) => word !== typed).map((word) => [word]);
  const starts = likely(await anywhere(typed, index)).slice(0, MOST_STARTS);
  return (await Promise.all(starts.map((word) => withFollowers(word, index)))).flat();
}
