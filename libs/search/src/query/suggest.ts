import { bigram, fold, normalize, restoreTones, type Spellings, syllables } from '@app/text';
import { type SearchIndex } from '../ports/search-index.js';
import { completions } from './completions.js';
import { pairsOf, type Word, wordsOf } from './words.js';

/** A line under the search box: words to go on with, or a text that is called so. */
export interface Suggestion {
  readonly text: string;
  /** The item to open; null for words. */
  readonly itemId: string | null;
  readonly kind: string | null;
}

export interface SuggestDeps {
  readonly lexicon: Pick<SearchIndex, 'complete' | 'spellings' | 'vocabulary'>;
  /** Titles and document numbers for a normalised beginning, best first. */
  readonly titles: (text: string, limit: number) => Promise<readonly Suggestion[]>;
}

const MOST = 8;
/** Places that words leave to titles when there are titles. */
const FOR_TITLES = 3;
/** Words before the one being typed that help to read it. */
const CONTEXT = 6;

interface Beginning {
  /** The normalised text before the word being typed, and its last words. */
  readonly before: string;
  readonly context: readonly Word[];
  /** The word being typed, empty after a space. */
  readonly toned: string;
  readonly folded: string;
}

function beginningOf(text: string): Beginning {
  const words = wordsOf(text, { cited: [], kept: [], expansions: [] });
  const last = words.at(-1);
  const typing = last?.end === text.length ? last : undefined;
  const context = (typing ? words.slice(0, -1) : words).slice(-CONTEXT);
  const { toned, folded, start } = typing ?? { toned: '', folded: '', start: text.length };
  return { before: text.slice(0, start), context, toned, folded };
}

const unread = (word: string) => ({ toned: word, folded: word });

async function spellingsOf(
  endings: readonly (readonly string[])[],
  context: readonly Word[],
  lexicon: SuggestDeps['lexicon'],
): Promise<Spellings> {
  const lines = endings.map((ending) => [...context.slice(-1), ...ending.map(unread)]);
  const words = [...context, ...lines.flat()].map(({ folded }) => folded);
  const terms = [...new Set([...words, ...pairsOf(context), ...lines.flatMap(pairsOf)])];
  const found = await lexicon.spellings(terms);
  return new Map(terms.map((term, i) => [term, found[i] ?? []]));
}

/** A line, and the texts that have its last word after the one before, with these tones. */
interface Completed {
  readonly text: string;
  readonly texts: number;
}

/** The text so far with tones put in and `ending` after it; null when that cannot be what is being typed. */
function completed(beginning: Beginning, ending: readonly string[], spellings: Spellings): Completed | null {
  const { before, context, toned, folded } = beginning;
  const readings = restoreTones([...context, ...ending.map(unread)], spellings).map((one) => one.toned);
  const read = readings.slice(context.length);
  if (toned !== folded && !read[0]?.startsWith(toned)) return null;
  const text = context.reduceRight((all, word, i) => {
    const as = readings[i]!;
    return as === word.toned ? all : all.slice(0, word.start) + as + all.slice(word.end);
  }, before);
  const pair = bigram(readings[context.length - 1] ?? '', read[0]!);
  const texts = spellings.get(fold(pair))?.find((spelling) => spelling.toned === pair)?.count ?? 0;
  return { text: text + read.join(' '), texts };
}

function withoutRepeats(lines: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => {
    const key = syllables(text)
      .map(({ toned }) => toned)
      .join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Up to eight ways to go on with what is being typed, with tones whether they were typed or not: words first, then
 * titles. Nothing for an empty text.
 * @throws KnowledgeError as the index does.
 */
export async function suggest(given: string, { lexicon, titles }: SuggestDeps): Promise<Suggestion[]> {
  const text = normalize(given).trimStart();
  if (!text) return [];
  const beginning = beginningOf(text);
  const previous = beginning.context.at(-1)?.folded;
  const [endings, named] = await Promise.all([
    completions(previous, beginning.folded, lexicon),
    titles(text, MOST),
  ]);
  const spellings = await spellingsOf(endings, beginning.context, lexicon);
  const lines = endings
    .map((ending) => completed(beginning, ending, spellings))
    .filter((line) => line !== null)
    .sort((a, b) => b.texts - a.texts)
    .filter(({ texts }, _, [likeliest]) => texts > 0 || likeliest!.texts === 0);
  const words = withoutRepeats(lines.map(({ text: line }) => ({ text: line, itemId: null, kind: null })));
  const room = MOST - Math.min(FOR_TITLES, named.length);
  return withoutRepeats([...words.slice(0, room), ...named]).slice(0, MOST);
}
