import { type Candidate } from '../ports/search-index.js';
import { type Lexicon, type QueryUnit } from '../query/index.js';
import { Relevance } from './relevance.js';
import { type RankedUnit } from './term-counter.js';
import { rarity } from './weights.js';

export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Candidates by how well they answer, best first; equals by id. */
export function rank(candidates: readonly Candidate[], units: readonly RankedUnit[]): Ranked[] {
  const relevance = new Relevance(units);
  return candidates
    .map((candidate) => ({ candidate, score: relevance.of(candidate.vector) * standing(candidate) }))
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}

/**
 * Of texts that answer equally well, the one in force and the lesson better proved stand first. A line of a
 * reference table says what something is called, seldom what people look for.
 */
function standing({ kind, status, maturity }: Candidate): number {
  const worth = kind === 'reference' ? 0.5 : 1;
  return (
    worth * (status === 'no-longer' ? 0.9 : 1) * (1 + 0.01 * Math.max(0, MATURITY.indexOf(maturity ?? '')))
  );
}

const MATURITY = ['observed', 'identified', 'validated', 'applied', 'verified'];

/** A pair repeats what its syllables say. */
const PAIR = 0.85;

/** The units of a question with the weight of their own spelling: "bán" is rarer than all that folds to "ban". */
export async function rankedUnits(
  lexicon: Pick<Lexicon, 'spellings'>,
  units: readonly QueryUnit[],
  all: number,
): Promise<RankedUnit[]> {
  const known = units.filter(({ documents }) => documents > 0);
  const spellings = await lexicon.spellings(known.map(({ term }) => term));
  return known.map(({ term, toned, tones, documents, weight }, i) => {
    const spelt = spellings[i]!.find((spelling) => spelling.toned === toned)?.count ?? 0;
    const strict = tones === 'typed' && spelt > 0;
    const share = term.includes('_') ? PAIR : 1;
    return { toned, strict, weight: weight * share * rarity(strict ? spelt : documents, all) };
  });
}
