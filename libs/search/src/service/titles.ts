import { type Day } from '@app/knowledge';
import { bigram, syllables } from '@app/text';
import { type Suggestion } from '../query/index.js';
import { type SeenIndex } from './seen-index.js';

/** Words that the one being typed may become. */
const ENDINGS = 3;
/** Texts whose title has the words come first: those far down hold them in the body alone. */
const CANDIDATES = 32;

/** Current texts whose title has the words typed so far, the last one at least begun. */
export async function titlesLike(
  index: SeenIndex,
  text: string,
  limit: number,
  today: Day,
): Promise<Suggestion[]> {
  const words = syllables(text).map(({ folded }) => folded);
  const found = new Map<string, Suggestion>();
  for (const required of await ways(index, words)) {
    const units = required.map((term) => ({ term, weight: 1 }));
    const { candidates } = await index.recall({
      ...{ required, units, least: 0, named: [], filters: {}, facets: [], limit: CANDIDATES },
      ...{ day: today, asOfDay: false },
    });
    for (let from = 0; from < candidates.length && found.size < limit; from += limit) {
      const ids = candidates.slice(from, from + limit).map(({ id }) => id);
      for (const document of await index.documents(ids)) {
        const { id, itemId, kind, title } = document;
        if (begins(title, words)) found.set(id, { text: title, itemId, kind });
      }
    }
    if (found.size >= limit) break;
  }
  return [...found.values()].slice(0, limit);
}

/** The words as typed, and with the last one gone on in the usual ways. */
async function ways({ lexicon }: SeenIndex, words: readonly string[]): Promise<string[][]> {
  const last = words.at(-1);
  if (last === undefined) return [];
  const before = words.slice(0, -1);
  const prefix = before.length > 0 ? bigram(before.at(-1)!, last) : last;
  const endings = await lexicon.complete(prefix, ENDINGS);
  const ends = [last, ...endings.map(({ term }) => term.slice(term.indexOf('_') + 1))];
  return [...new Set(ends)].map((end) => [...new Set([...before, end])]);
}

function begins(title: string, words: readonly string[]): boolean {
  const named = syllables(title).map(({ folded }) => folded);
  const last = words.at(-1)!;
  return (
    words.slice(0, -1).every((word) => named.includes(word)) && named.some((word) => word.startsWith(last))
  );
}
