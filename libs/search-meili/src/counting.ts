import { type FacetCount, type FacetName, type Recalled, type RecallRequest } from '@app/search';
import { and } from './clause.js';
import { facetValue } from './codes.js';
import { facetAttribute, filterClause, foundClause, STATUSES, statusClause } from './matching.js';
import { type Counted, type Counting, type Shelf } from './shelf.js';

type Facets = Recalled['facets'];

/** Counts all that matches, in one request. A facet with a filter of its own is counted without it. */
export async function countMatches(
  texts: Shelf,
  request: RecallRequest,
): Promise<Omit<Recalled, 'candidates'>> {
  const { facets, filters } = request;
  const stored = facets.filter((name) => name !== 'status');
  const free = stored.filter((name) => !filters[name]);
  const filtered = stored.filter((name) => filters[name]);
  const statuses = facets.includes('status') ? STATUSES : [];
  const found = foundClause(request);
  const counts = await texts.count([
    counting(and(filterClause(request), found), free),
    ...filtered.map((name) => counting(and(filterClause(request, name), found), [name])),
    ...statuses.map((one) =>
      counting(and(statusClause(one, request.day), filterClause(request, 'status'), found), []),
    ),
  ]);
  const [all, ...rest] = counts;
  const told = (name: FacetName, { facets: distributions }: Counted) =>
    [name, valuesOf(distributions[facetAttribute(name)])] as const;
  const byStatus = rest.slice(filtered.length).map(({ total }, i) => ({ value: statuses[i]!, count: total }));
  return {
    total: all!.total,
    facets: Object.fromEntries([
      ...free.map((name) => told(name, all!)),
      ...filtered.map((name, i) => told(name, rest[i]!)),
      ...(facets.includes('status') ? [['status', ordered(byStatus)] as const] : []),
    ]) as Facets,
  };
}

function counting(filter: Counting['filter'], names: readonly FacetName[]): Counting {
  return { filter, facets: names.map(facetAttribute) };
}

function valuesOf(distribution: Readonly<Record<string, number>> = {}): FacetCount[] {
  return ordered(Object.entries(distribution).map(([code, count]) => ({ value: facetValue(code), count })));
}

function ordered(counts: readonly FacetCount[]): FacetCount[] {
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
