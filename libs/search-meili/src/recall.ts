import { type Candidate, type Recalled, type RecallRequest, statusOn, type Unit } from '@app/search';
import { and, type Clause, holds, holdsAny, isAnyOf, neededOf } from './clause.js';
import { keyOf, unitCode } from './codes.js';
import { countMatches } from './counting.js';
import { STEPS } from './levels.js';
import { filterClause, matchClause, timeClause, withinReach } from './matching.js';
import { type Shelf } from './shelf.js';
import { CANDIDATE_FIELDS, type StoredCandidate } from './stored.js';

/** Of the texts that a unit of a short question says as much of, so many are looked at. */
const MOST_OF_A_STEP = 2_000;

/** The texts of a unit: what each scores, and how much of the question it holds with it. */
interface List {
  readonly filter: Clause;
  readonly limit?: number;
  readonly score: number;
  readonly share: number;
}

interface Standing {
  score: number;
  share: number;
}

/**
 * Finds texts by conditions alone. The engine counts what matches; for the candidates it tells, unit by unit, which
 * texts hold them, and what each text comes to is added up here.
 */
export async function recall(texts: Shelf, asked: RecallRequest): Promise<Recalled> {
  const request = withinReach(asked);
  const [counted, chosen, named] = await Promise.all([
    countMatches(texts, request),
    candidatesOf(texts, request),
    namedOf(texts, request),
  ]);
  const found = new Set(chosen.map(({ id }) => id));
  return { ...counted, candidates: [...chosen, ...named.filter(({ id }) => !found.has(id))] };
}

async function candidatesOf(texts: Shelf, request: RecallRequest): Promise<Candidate[]> {
  if (request.limit === 0) return [];
  const scores = await scoresOf(texts, request);
  const best = [...scores]
    .sort(([a, { score: x }], [b, { score: y }]) => y - x || (a < b ? -1 : 1))
    .slice(0, request.limit);
  const stored = await texts.byKeys<StoredCandidate>(
    best.map(([key]) => key),
    CANDIDATE_FIELDS,
  );
  const byKey = new Map(stored.map((one) => [one.key, one]));
  return best.flatMap(([key, { score }]) => {
    const one = byKey.get(key);
    return one ? candidateOf(one, score, request) : [];
  });
}

/** Texts that are asked for by name, where the filters let them through. */
async function namedOf(texts: Shelf, request: RecallRequest): Promise<Candidate[]> {
  const keys = request.named.map(keyOf);
  const stored = await texts.byKeys<StoredCandidate>(keys, CANDIDATE_FIELDS, filterClause(request));
  return keys.flatMap((key) =>
    stored.filter((one) => one.key === key).map((one) => candidateOf(one, 0, request)),
  );
}

async function scoresOf(texts: Shelf, request: RecallRequest): Promise<Map<string, Standing>> {
  const scores = new Map<string, Standing>();
  await Promise.all(
    listsOf(request).map(async ({ filter, limit, score, share }) => {
      for (const { key } of await texts.where<{ key: string }>(filter, ['key'], limit)) {
        const standing = scores.get(key);
        if (!standing) scores.set(key, { score, share });
        else {
          standing.score += score;
          standing.share += share;
        }
      }
    }),
  );
  const needed = request.required.length > 0 ? 0 : neededOf(request.units, request.least);
  for (const [key, { share }] of scores) if (share < needed) scores.delete(key);
  return scores;
}

function listsOf(request: RecallRequest): List[] {
  const passing = and(filterClause(request), timeClause(request));
  const { units, required, limit } = request;
  if (required.length === 0 && units.length > 0)
    return units.map((unit) => listOfUnit(unit, request, passing));
  const matching = and(passing, matchClause(request));
  const any = { filter: matching, limit, score: 0, share: 0 };
  return [any, ...units.flatMap((unit) => stepsOfUnit(unit, matching))];
}

/** Where no text must hold the unit: all that do, but those that hold none of the others and too little with it. */
function listOfUnit(unit: Unit, { units, least }: RecallRequest, passing: Clause): List {
  const { term, weight } = unit;
  const isEnough = weight >= neededOf(units, least);
  const others = isEnough || holdsAny(units.filter((one) => one !== unit));
  return { filter: and(passing, holds(term), others), score: weight, share: weight };
}

/** Where every text holds the question's words: how much each pair says decides. */
function stepsOfUnit({ term, weight }: Unit, matching: Clause): List[] {
  return STEPS.map(({ letter, worth }) => ({
    filter: and(matching, isAnyOf('strong', [letter + unitCode(term)])),
    limit: MOST_OF_A_STEP,
    score: worth * weight,
    share: 0,
  }));
}

function candidateOf(stored: StoredCandidate, score: number, { day }: RecallRequest): Candidate {
  const { id, itemId, kind, vector, facets, validity } = stored;
  return {
    id,
    itemId,
    kind,
    score,
    vector: new Uint8Array(Buffer.from(vector, 'base64')),
    status: validity && statusOn(validity, day),
    maturity: facets.maturity,
  };
}
