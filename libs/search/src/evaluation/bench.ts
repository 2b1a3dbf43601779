import { FACETS } from '../ports/facets.js';
import { type Audiences, type SearchIndex } from '../ports/search-index.js';
import { type SearchService } from '../service/search-service.js';
import { quantile } from './evaluate.js';

export interface Timing {
  readonly name: string;
  readonly queries: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const SHORT_QUESTIONS = 200;

/** Asks every question once to warm up and once for the clock; all facets, first page with its excerpts. */
export async function bench(
  service: SearchService,
  name: string,
  queries: readonly string[],
  audiences: Audiences = null,
): Promise<Timing> {
  const ask = (query: string) => service.search({ query, audiences, facets: FACETS });
  for (const query of queries) await ask(query);
  const times: number[] = [];
  for (const query of queries) times.push((await ask(query)).tookMs);
  return { name, queries: queries.length, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95) };
}

/** Questions of two syllables that the index holds most often: the pairs that go on from its most frequent syllables. */
export async function shortQuestions(index: SearchIndex): Promise<string[]> {
  const syllables = [...(await index.vocabulary())].sort(([, a], [, b]) => b - a).slice(0, SHORT_QUESTIONS);
  const pairs = await Promise.all(syllables.map(([term]) => index.complete(`${term}_`, 1)));
  const terms = pairs.flat().map(({ term }) => term);
  const spellings = await index.spellings(terms);
  return spellings.flatMap(([usual]) => (usual ? [usual.toned.replace('_', ' ')] : []));
}
