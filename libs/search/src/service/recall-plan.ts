import { fold, syllables } from '@app/text';
import { type Unit } from '../ports/search-index.js';
import { type AnalysedQuery, type QueryUnit } from '../query/index.js';
import { rarity } from '../ranking/weights.js';

/** A question of at most so many syllables is taken at its word: every one of them must be there. */
const SHORT = 4;
/** Words that weigh less were added with doubt, or only ask. */
const CERTAIN = 0.8;
/** Postings looked at for one question, over all its units: this bounds the time at any size. */
const MOST_POSTINGS = 40_000;
/** Of a longer question's telling units, the share by weight that a text must hold to match. */
const LEAST = 0.15;
const HALF = 0.5;

export interface RecallPlan {
  readonly units: readonly Unit[];
  readonly required: readonly string[];
  readonly least: number;
}

/**
 * What to ask of an index of `all` texts. Short questions: the texts that hold all their syllables; pairs only weigh.
 * Longer ones: texts that hold enough of the most telling units, rarest first until they come to enough postings.
 */
export function planRecall(query: AnalysedQuery, all: number): RecallPlan {
  const required = requiredOf(query);
  if (!required) return planLoosely(query, all);
  // Every match holds the syllables; which hold them side by side is what tells matches apart.
  const units = weighed(query.units, all);
  const pairs = units.filter(({ term }) => term.includes('_'));
  return { units: pairs.length > 0 ? pairs : units, required, least: 0 };
}

/** For when not one text holds all of a short question: the texts that hold half of it. */
export function planByHalf(query: AnalysedQuery, all: number): RecallPlan {
  return { ...planLoosely(query, all), least: HALF };
}

/** Asks for no unit in particular, only for a share of the most telling ones. */
export function planLoosely({ units, text }: Pick<AnalysedQuery, 'units' | 'text'>, all: number): RecallPlan {
  const known = weighed(units, all);
  // Words that no text holds find nothing; no words at all find everything.
  const required = known.length > 0 || text.trim() === '' ? [] : [fold(text)];
  return { units: mostTelling(known, units), required, least: LEAST };
}

/** The syllables that a text must hold: as read, where a slip was surely put right or an abbreviation spelt out. */
function requiredOf({ text, units, understood }: AnalysedQuery): string[] | null {
  if (syllables(text).length > SHORT) return null;
  const replaced = understood.filter(({ kind }) => kind === 'abbreviation' || kind === 'correction');
  const left = new Set(replaced.flatMap(({ from }) => syllables(from).map(({ folded }) => folded)));
  const certain = units.filter(
    ({ term, weight, source }) =>
      weight >= CERTAIN && !term.includes('_') && !(source === 'typed' && left.has(term)),
  );
  return certain.length > 0 ? [...new Set(certain.map(({ term }) => term))] : null;
}

/** One unit a term, heaviest first: spellings that fold alike are one to the index. */
function weighed(units: readonly QueryUnit[], all: number): Unit[] {
  const weights = new Map<string, number>();
  for (const { term, weight, documents } of units) {
    if (documents === 0) continue;
    weights.set(term, Math.max(weights.get(term) ?? 0, weight * rarity(documents, all)));
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight })).sort((a, b) => b.weight - a.weight);
}

function mostTelling(heaviestFirst: readonly Unit[], units: readonly QueryUnit[]): Unit[] {
  const documents = new Map(units.map((unit) => [unit.term, unit.documents]));
  let postings = 0;
  return heaviestFirst.filter(({ term }, i) => {
    postings += documents.get(term)!;
    return i === 0 || postings <= MOST_POSTINGS;
  });
}
