import { type QueryUnit } from '../query/index.js';
import { type Unit } from '../ports/search-index.js';
import { rarity } from '../ranking/weights.js';

/** A question of at most so many syllables is taken at its word: every one of them must be there. */
const SHORT = 4;
/** Texts looked at for one question, over all its units: this bounds the time at any size. */
const MOST_TEXTS = 40_000;
/** Of a longer question's telling units, the share by weight that a text must hold to match. */
const LEAST = Number(process.argv.find((a) => a.startsWith('--least='))?.slice(8) ?? 0.15);

export interface RecallPlan {
  readonly units: readonly Unit[];
  readonly required: readonly string[];
  readonly least: number;
}

/**
 * What to ask of the index. Short questions: all their syllables, pairs weigh. Longer ones: the most telling
 * units, rarest first, until they come to enough texts.
 */
export function planRecall(units: readonly QueryUnit[], all: number): RecallPlan {
  const known = units.filter(({ documents }) => documents > 0);
  const syllables = known.filter(({ term, source }) => !term.includes('_') && source === 'typed');
  const required = [...new Set(syllables.map(({ term }) => term))];
  const weighed = weighUnits(known, all);
  if (required.length > 0 && required.length <= SHORT) return { units: weighed, required, least: 0 };
  return { units: mostTelling(weighed, known), required: [], least: LEAST };
}

/** One unit a term: spellings that fold alike are one to the index. */
function weighUnits(units: readonly QueryUnit[], all: number): Unit[] {
  const weights = new Map<string, number>();
  for (const { term, weight, documents } of units) {
    weights.set(term, Math.max(weights.get(term) ?? 0, weight * rarity(documents, all)));
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight })).sort((a, b) => b.weight - a.weight);
}

function mostTelling(weighed: readonly Unit[], units: readonly QueryUnit[]): Unit[] {
  const documents = new Map(units.map((unit) => [unit.term, unit.documents]));
  let texts = 0;
  const chosen: Unit[] = [];
  for (const unit of weighed) {
    texts += documents.get(unit.term)!;
    if (chosen.length > 0 && texts > MOST_TEXTS) break;
    chosen.push(unit);
  }
  return chosen;
}
