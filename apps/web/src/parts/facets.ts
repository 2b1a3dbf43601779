import { type Schema } from '../api/client.js';
import { type paths } from '../api/schema.js';

type SearchRequest = NonNullable<paths['/api/v1/search']['get']['parameters']['query']>;
export type Facet = NonNullable<SearchRequest['facets']>[number];
export type FacetCounts = Schema<'SearchResultDto'>['facets'];

export const KINDS = ['lesson', 'provision', 'gap', 'document', 'reference', 'edition'] as const;

/** Facets whose values the program knows, in the order people know them. Their words are in common.json by these names. */
const VOCABULARIES = {
  kind: KINDS,
  status: ['in-force', 'not-yet', 'no-longer', 'suspended', 'unknown'],
  maturity: ['observed', 'identified', 'validated', 'applied', 'verified'],
  gapKind: ['unclear', 'conflicting', 'overlapping', 'missing', 'outdated', 'not-deterrent'],
  gapStatus: ['open', 'proposed', 'accepted', 'resolved', 'rejected'],
} as const satisfies { readonly [name in Facet]?: Readonly<NonNullable<SearchRequest[name]>> };

/** The words of a facet that has a vocabulary; null for any other. */
export function vocabularyOf(facet: Facet): readonly string[] | null {
  return facet in VOCABULARIES ? VOCABULARIES[facet as keyof typeof VOCABULARIES] : null;
}

/** Whether the API takes a value: an address may bring any. */
export function isValueOf(facet: Facet, value: string): boolean {
  return facet === 'year' ? /^\d{4}$/.test(value) : (vocabularyOf(facet)?.includes(value) ?? value !== '');
}

export interface FacetValue {
  readonly value: string;
  /** Null while it is not known. */
  readonly count: number | null;
  readonly isChosen: boolean;
}

/**
 * The values of a facet to choose from: those that texts have at all, whatever was asked, those of the answer, null while
 * it is not there, and those chosen.
 */
export function valuesOf(
  facet: Facet,
  all: FacetCounts,
  answer: FacetCounts | null,
  chosen: readonly string[],
): readonly FacetValue[] {
  const counts = new Map(answer?.[facet]?.map(({ value, count }) => [value, count]));
  const known = [...(all[facet] ?? []), ...(answer?.[facet] ?? [])].map(({ value }) => value);
  const values = [...new Set([...known, ...chosen])].map((value) => ({
    value,
    count: answer && (counts.get(value) ?? 0),
    isChosen: chosen.includes(value),
  }));
  return values.sort(orderOf(facet, known));
}

type Order = (one: FacetValue, other: FacetValue) => number;

const byMost: Order = (one, other) =>
  Number(other.isChosen) - Number(one.isChosen) || (other.count ?? 0) - (one.count ?? 0);
const newestFirst: Order = (one, other) => other.value.localeCompare(one.value);

/** An order that does not change as one types where there are few values; of many the most frequent first. */
function orderOf(facet: Facet, known: readonly string[]): Order {
  if (facet === 'year') return newestFirst;
  if (facet === 'document' || facet === 'place') return byMost;
  const order = [...new Set([...(vocabularyOf(facet) ?? known)])];
  const place = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return (one, other) => place(one.value) - place(other.value);
}

export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
