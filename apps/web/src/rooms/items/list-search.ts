import { type Facet, isValueOf } from '../../parts/facets.js';

/** What a list of lessons or gaps shows, as its address says it. */
export interface ListSearch {
  readonly q?: string;
  readonly linhvuc?: readonly string[];
  readonly muc?: readonly string[];
  readonly kieu?: readonly string[];
  readonly tinhtrang?: readonly string[];
  readonly nam?: readonly string[];
  readonly noi?: readonly string[];
  /** From 2: the first page says nothing. */
  readonly trang?: number;
}

/** The facets of a list by their names in the address and in the API; what a kind has no values of is not shown. */
export const FACETS = [
  { name: 'linhvuc', facet: 'sector' },
  { name: 'muc', facet: 'maturity' },
  { name: 'kieu', facet: 'gapKind' },
  { name: 'tinhtrang', facet: 'gapStatus' },
  { name: 'nam', facet: 'year' },
  { name: 'noi', facet: 'place' },
] as const satisfies { name: keyof ListSearch; facet: Facet }[];
export type FacetName = (typeof FACETS)[number]['name'];

export function readListSearch(search: Record<string, unknown>): ListSearch {
  const q = typeof search['q'] === 'string' || typeof search['q'] === 'number' ? String(search['q']) : '';
  const page = Number(search['trang']);
  const chosen = FACETS.map(({ name, facet }) => [name, valuesOf(facet, search[name])] as const);
  return {
    ...(q && { q }),
    ...Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    ...(Number.isSafeInteger(page) && page > 1 && { trang: page }),
  };
}

/** One value or many; years come as numbers. */
function valuesOf(facet: Facet, value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .map(String)
    .filter((each) => isValueOf(facet, each));
}

/** A search without what some of its parts say. */
export function without(search: ListSearch, ...names: readonly (keyof ListSearch)[]): ListSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([name]) => !names.includes(name as keyof ListSearch)),
  );
}

/** The same search by other values of one facet, from its first page. */
export function withFacet(search: ListSearch, name: FacetName, values: readonly string[]): ListSearch {
  const kept = without(search, name, 'trang');
  return values.length > 0 ? { ...kept, [name]: values } : kept;
}

export type ListedKind = 'lesson' | 'gap';

/** Rows of a page. */
export const AT_ONCE = 20;

/** What the API is asked for a list: all of a kind, or those that match words, with counts per facet. */
export function queryOf(kind: ListedKind, search: ListSearch, limit: number) {
  const { q, trang: page = 1 } = search;
  const chosen = FACETS.map(({ name, facet }) => [facet, search[name]] as const);
  const filters = Object.fromEntries(chosen.filter(([, values]) => values && values.length > 0));
  return {
    kind: [kind],
    facets: FACETS.map(({ facet }) => facet),
    ...(q && { q }),
    ...filters,
    // A list that is looked through is no search to be counted.
    typing: true,
    offset: (page - 1) * AT_ONCE,
    limit,
  };
}
