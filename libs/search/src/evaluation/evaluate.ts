import { type Clock, NO_FACETS } from '@app/knowledge';
import { type AbbreviationTable, normalize, syllables } from '@app/text';
import { indexed } from '../indexing/document-of.js';
import { FACETS } from '../ports/facets.js';
import { type IndexedDocument, type SearchIndex } from '../ports/search-index.js';
import { SearchService } from '../service/search-service.js';
import { type Judged, type Metrics, metricsOf } from './metrics.js';
import { seeded, untone, withTypos } from './spoil.js';

/** A row of a corpus to evaluate on. A row without a title opens with its heading. */
export interface CorpusRow {
  readonly id: string;
  readonly document: string;
  readonly article: string;
  readonly title: string;
  readonly body: string;
}

export interface QueryRow {
  readonly id: string;
  readonly query: string;
  /** Ids of the corpus that answer it. */
  readonly relevant: readonly string[];
}

export const CORPUS_FIELDS = ['id', 'document', 'article', 'title', 'body'] as const;
export const QUERY_FIELDS = ['id', 'query', 'relevant'] as const;

export interface EvaluationOptions {
  readonly untoned: boolean;
  readonly typos: boolean;
  readonly seed: number;
}

export interface Evaluation extends Metrics {
  readonly queries: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const BITE = 8_192;
const HEADING_SYLLABLES = 14;
const DEPTH = 20;
const WARM_UP = 50;

/** Fills an empty index with a corpus; returns the number of rows. `onProgress` hears how many are in. */
export async function fillIndex(
  index: SearchIndex,
  rows: AsyncIterable<CorpusRow>,
  onProgress?: (rows: number) => void,
): Promise<number> {
  let put: IndexedDocument[] = [];
  let count = 0;
  const flush = async () => {
    await index.apply({ put, remove: [], sequence: count });
    onProgress?.(count);
    put = [];
  };
  for await (const row of rows) {
    put.push(documentOfRow(row));
    count++;
    if (put.length === BITE) await flush();
  }
  if (put.length > 0) await flush();
  return count;
}

/** Asks every question through the product's own search, facets and excerpts included, and judges what it finds. */
export async function evaluate(
  index: SearchIndex,
  queries: readonly QueryRow[],
  { untoned, typos, seed }: EvaluationOptions,
  { abbreviations, clock }: { abbreviations: AbbreviationTable; clock: Clock },
): Promise<Evaluation> {
  const service = new SearchService(index, abbreviations, clock);
  const chance = seeded(seed);
  const asked = queries.map(({ query }) => {
    const text = typos ? withTypos(normalize(query), chance) : query;
    return untoned ? untone(normalize(text)) : text;
  });
  const ask = (query: string) => service.search({ query, audiences: null, limit: DEPTH, facets: FACETS });
  for (const query of asked.slice(0, WARM_UP)) await ask(query);
  const judged: Judged[] = [];
  const times: number[] = [];
  for (const [i, query] of asked.entries()) {
    const { hits, tookMs } = await ask(query);
    times.push(tookMs);
    judged.push({ found: hits.map(({ itemId }) => itemId), relevant: queries[i]!.relevant });
  }
  return {
    queries: queries.length,
    ...metricsOf(judged),
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

/** The value below which a share of the times lies, in hundredths of a millisecond. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return Math.round(value * 100) / 100;
}

function documentOfRow({ id, document, title, body }: CorpusRow): IndexedDocument {
  const text = normalize(body);
  const year = /\/(\d{4})(\/|$)/.exec(document)?.[1];
  return indexed({
    id,
    itemId: id,
    version: 1,
    hash: id,
    kind: 'provision',
    classification: 'public',
    current: true,
    title: normalize(title).trim() || heading(text),
    path: [document],
    text,
    anchors: [],
    facets: { ...NO_FACETS, document, year: year ? Number(year) : null },
    validity: null,
  });
}

function heading(text: string): string {
  return text.slice(0, syllables(text)[HEADING_SYLLABLES - 1]?.end ?? text.length);
}
