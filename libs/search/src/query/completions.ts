import { bigram } from '@app/text';
import { type SearchIndex } from '../ports/search-index.js';

export type Completer = Pick<SearchIndex, 'complete'>;

const ASKED = 24;
/** Words tried as the end of what is being typed. */
const MOST_ENDS = 8;
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

/** A word by itself says little, so it is told with its two likeliest followers. */
async function withFollowers(word: string, index: Completer): Promise<string[][]> {
  const followers = likely(await following(word, '', index));
  return followers.length > 0 ? followers.slice(0, 2).map((next) => [word, next]) : [[word]];
}

/** One or two folded words that may end a text after `previous`, of which `typed` is the beginning; likeliest first. */
export async function completions(
  previous: string | undefined,
  typed: string,
  index: Completer,
): Promise<string[][]> {
  const ends = previous ? likely(await following(previous, typed, index)) : [];
  if (ends.length > 0) return ends.filter((word) => word !== typed).map((word) => [word]);
  const starts = likely(await anywhere(typed, index));
  return (await Promise.all(starts.map((word) => withFollowers(word, index)))).flat();
}
