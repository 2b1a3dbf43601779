import { type AbbreviationTable, expandAbbreviations, fold, normalize, syllables } from '@app/text';
import { type AnalysedQuery, type Understood } from './analysed-query.js';
import { Counts, type Lexicon } from './counts.js';
import { readTones } from './read.js';
import { repairSlips } from './repair.js';
import { readingOf, understoodIn } from './understood.js';
import { unitsOf } from './units.js';
import { type Span, unitTerms, wordsOf } from './words.js';

export interface AnalysisDeps {
  readonly lexicon: Lexicon;
  readonly abbreviations: AbbreviationTable;
}

export interface AnalysisOptions {
  /** What is to be taken as it stands, by `from` of what was understood; case does not matter. */
  readonly keep?: readonly string[];
  /** Citations found in the normalised text: told as understood, their words weigh little. */
  readonly citations?: readonly Understood[];
}

function spansOf(parts: readonly string[], text: string): Span[] {
  const lower = text.toLowerCase();
  const sought = parts.map((part) => normalize(part).toLowerCase()).filter(Boolean);
  return sought.flatMap((part) => {
    const spans: Span[] = [];
    for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + part.length)) {
      spans.push({ start: at, end: at + part.length });
    }
    return spans;
  });
}

/**
 * Reads a question as people type it: abbreviations, missing tones, slips of the finger. Asks the index for its
 * vocabulary, for frequencies once (more often when a word may be a slip) and for spellings once.
 * @throws KnowledgeError as the index does.
 */
export async function analyse(
  given: string,
  { lexicon, abbreviations }: AnalysisDeps,
  { keep = [], citations = [] }: AnalysisOptions = {},
): Promise<AnalysedQuery> {
  const text = normalize(given);
  const kept = spansOf(keep, text);
  const untouched = (span: Span) =>
    ![...kept, ...citations].some(({ start, end }) => start < span.end && span.start < end);
  const expansions = expandAbbreviations(text, abbreviations).filter(untouched);
  const typed = wordsOf(text, { cited: citations, kept, expansions });

  const counts = await Counts.over(lexicon);
  const spelt = expansions.flatMap(({ long }) => unitTerms(syllables(long)));
  await counts.learn([...unitTerms(typed), ...spelt]);
  const words = await readTones(await repairSlips(typed, counts), lexicon);

  const units = unitsOf(typed, words, expansions);
  await counts.learn(units.map(({ term }) => term));
  const reading = readingOf(text, words);
  const better = words.some(({ repair }) => repair === 'sure');
  return {
    text,
    reading,
    units: units.map((unit) => ({ ...unit, documents: counts.of(unit.term) })),
    understood: [...understoodIn(text, words, expansions), ...citations].sort((a, b) => a.start - b.start),
    didYouMean: better && fold(reading) !== fold(text) ? reading : null,
  };
}
