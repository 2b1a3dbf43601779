import {
  FACETS,
  FACET_VALUES,
  facetValues,
  SearchIndex,
  type Audiences,
  type Candidate,
  type Changes,
  type FacetCount,
  type FacetName,
  type Frequency,
  type IndexedDocument,
  type IndexEntry,
  type IndexState,
  type LegalStatus,
  type Recalled,
  type RecallRequest,
  type SearchDocument,
  type Spelling,
} from '@app/search';
import { statusOn } from '@app/knowledge';
import { bigram, fold } from '@app/text';

/** The port over a plain map: slow, obvious, and the measure of the others. */
export class MemorySearchIndex extends SearchIndex {
  private held = new Map<string, IndexedDocument>();
  private words: ReadonlyMap<string, number> | null = null;
  private sequence = 0;
  private mark = 0;

  override async apply({ put, remove, sequence, mark = 0 }: Changes): Promise<void> {
    for (const id of remove) this.held.delete(id);
    for (const document of put) this.held.set(document.id, document);
    [this.sequence, this.mark] = [sequence, mark];
    this.words = null;
  }

  override async recall(request: RecallRequest): Promise<Recalled> {
    const matches = [...this.held.values()].filter(
      (one) => isSeen(one, request.audiences) && isOfTime(one, request) && answers(one, request),
    );
    const passing = matches.filter((one) => refusals(one, request).length === 0);
    const candidates = passing
      .map((one) => candidateOf(one, request))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .filter(({ id }, i) => i < request.limit || request.named.includes(id));
    const facets = request.facets.map((name) => [name, countsOf(name, matches, request)] as const);
    return { candidates, total: passing.length, facets: Object.fromEntries(facets) };
  }

  override async frequencies(
    units: readonly string[],
    audiences: Audiences = null,
  ): Promise<readonly number[]> {
    const all = [...this.held.values()].filter((one) => isSeen(one, audiences)).map(unitsOf);
    return units.map((unit) => all.filter((held) => held.has(unit)).length);
  }

  override async spellings(units: readonly string[]): Promise<readonly (readonly Spelling[])[]> {
    const all = [...this.held.values()].map(unitsOf);
    return units.map((unit) => {
      const counts = new Map<string, number>();
      for (const held of all) for (const toned of held.get(unit) ?? []) add(counts, toned);
      return Array.from(counts, ([toned, count]) => ({ toned, count })).sort(
        (a, b) => b.count - a.count || (a.toned < b.toned ? -1 : 1),
      );
    });
  }

  override async vocabulary(): Promise<ReadonlyMap<string, number>> {
    this.words ??= new Map([...this.allUnits()].filter(([term]) => !term.includes('_')));
    return this.words;
  }

  override async complete(prefix: string, limit: number): Promise<readonly Frequency[]> {
    return [...this.allUnits()]
      .filter(([term]) => term.startsWith(prefix) && term.includes('_') === prefix.includes('_'))
      .map(([term, documents]) => ({ term, documents }))
      .sort((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1))
      .slice(0, limit);
  }

  override async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    return ids.flatMap((id) => this.held.get(id) ?? []).map(keptOf);
  }

  override async *entries(): AsyncIterable<IndexEntry> {
    for (const { id, hash } of this.held.values()) yield { id, hash };
  }

  override async state(): Promise<IndexState> {
    const { sequence, mark, held } = this;
    return { sequence, mark, documents: held.size, waste: 0, bytes: 0, notice: null };
  }

  override async renew<T>(fill: (fresh: SearchIndex) => Promise<T>): Promise<T> {
    const fresh = new MemorySearchIndex();
    const result = await fill(fresh);
    [this.held, this.words] = [fresh.held, null];
    [this.sequence, this.mark] = [fresh.sequence, fresh.mark];
    return result;
  }

  private allUnits(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const document of this.held.values()) for (const term of unitsOf(document).keys()) add(counts, term);
    return counts;
  }
}

/** What an index keeps for people: what it finds and ranks by stays with it. */
export function keptOf(document: IndexedDocument): SearchDocument {
  const { id, itemId, version, hash, kind, classification, current, title, path } = document;
  const { text, anchors, facets, validity } = document;
  const said = { title, path, text, anchors, facets, validity };
  return { id, itemId, version, hash, kind, classification, current, ...said };
}

/** The spellings of every unit of a document. */
function unitsOf({ words }: IndexedDocument): Map<string, Set<string>> {
  const units = new Map<string, Set<string>>();
  const hold = (toned: string) => {
    const term = fold(toned);
    units.set(term, (units.get(term) ?? new Set()).add(toned));
  };
  for (const field of [words.title, words.text]) {
    field.forEach((word, i) => {
      hold(word);
      if (i > 0) hold(bigram(field[i - 1]!, word));
    });
  }
  return units;
}

function shareOf(document: IndexedDocument, { units }: RecallRequest): number {
  const held = unitsOf(document);
  const whole = units.reduce((sum, { weight }) => sum + weight, 0);
  return units.reduce((sum, { term, weight }) => sum + (held.has(term) ? weight : 0), 0) / (whole || 1);
}

function answers(document: IndexedDocument, request: RecallRequest): boolean {
  if (request.named.includes(document.id)) return true;
  const held = unitsOf(document);
  if (!request.required.every((term) => held.has(term))) return false;
  if (request.units.length === 0) return true;
  const share = shareOf(document, request);
  return share >= request.least - 1e-9 && (share > 0 || request.required.length > 0);
}

function isSeen({ classification }: IndexedDocument, audiences: Audiences): boolean {
  return audiences === null || audiences.includes(classification);
}

function isOfTime(document: IndexedDocument, { day, asOfDay, named }: RecallRequest): boolean {
  if (named.includes(document.id)) return true;
  const status = document.validity && statusOn(document.validity, day);
  if (!asOfDay || status === null) return document.current;
  return HOLDS.includes(status);
}

const HOLDS: readonly LegalStatus[] = ['in-force', 'suspended', 'unknown'];

function valuesOf(document: IndexedDocument, name: FacetName, day: string): readonly string[] {
  if (name !== 'status') return facetValues(document, name);
  return document.validity ? [statusOn(document.validity, day)] : [];
}

function refusals(document: IndexedDocument, { filters, day }: RecallRequest): FacetName[] {
  return FACETS.filter((name) => {
    const wanted = filters[name];
    return wanted && !valuesOf(document, name, day).some((value) => wanted.includes(value));
  });
}

function countsOf(
  name: FacetName,
  matches: readonly IndexedDocument[],
  request: RecallRequest,
): FacetCount[] {
  const counts = new Map<string, number>();
  for (const document of matches) {
    if (refusals(document, request).some((refusing) => refusing !== name)) continue;
    for (const value of new Set(valuesOf(document, name, request.day))) add(counts, value);
  }
  return Array.from(counts, ([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, FACET_VALUES);
}

function candidateOf(document: IndexedDocument, request: RecallRequest): Candidate {
  const { id, itemId, kind, vector, facets, validity } = document;
  const status = validity && statusOn(validity, request.day);
  const score = shareOf(document, request);
  return { id, itemId, kind, score, vector, status, maturity: facets.maturity };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
