import { bigram, fold } from '@app/text';
import { wordsOf } from '../indexing/document-of.js';
import { type SearchDocument } from '../ports/search-index.js';
import { type Lexicon, type QueryUnit } from '../query/index.js';
import { rarity } from '../ranking/weights.js';

/** Of a text's units the most telling say what it is about. */
const TELLING = 24;
/** A word of the title says as much as so many of the text. */
const TITLE = 3;

/** What a text is about, as the units of a question. `all`: the number of texts. */
export async function unitsOfText(
  lexicon: Lexicon,
  document: SearchDocument,
  all: number,
): Promise<QueryUnit[]> {
  const { title, text } = wordsOf({ ...document, path: [] });
  const counts = new Map<string, number>();
  count(title, TITLE, counts);
  count(text, 1, counts);
  const toned = [...counts.keys()];
  const documents = await lexicon.frequencies(toned.map(fold));
  const units = toned.map((unit, i): QueryUnit => ({
    term: fold(unit),
    toned: unit,
    tones: 'typed',
    weight: 1 + Math.log(counts.get(unit)!),
    documents: documents[i]!,
    source: 'typed',
  }));
  const worth = ({ weight, documents: held }: QueryUnit) => weight * rarity(held, all);
  // What stands in this text alone finds nothing else.
  const shared = units.filter(({ documents: held }) => held > 1);
  return shared.sort((a, b) => worth(b) - worth(a)).slice(0, TELLING);
}

function count(words: readonly string[], worth: number, counts: Map<string, number>): void {
  words.forEach((word, i) => {
    for (const unit of i > 0 ? [word, bigram(words[i - 1]!, word)] : [word]) {
      counts.set(unit, (counts.get(unit) ?? 0) + worth);
    }
  });
}
