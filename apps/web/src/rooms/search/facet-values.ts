import { $api, type Schema } from '../../api/client.js';
import { type Answer, type Facet, FACETS, KINDS, type Question } from './question.js';

const COUNTS_CHANGE_SELDOM_MS = 600_000;

export interface FacetValue {
  readonly value: string;
  /** Null while it is not known. */
  readonly count: number | null;
  readonly isChosen: boolean;
}

/** All values that texts have at all, whatever is asked: those that the answer has none of are shown too. */
export function useAllValues(edition: number | null): Answer['facets'] {
  const query = { limit: 1, facets: [...FACETS], ...(edition && { edition }) };
  const { data } = $api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query } },
    { staleTime: COUNTS_CHANGE_SELDOM_MS },
  );
  return data?.facets ?? {};
}

/** The values of a facet to choose from, in an order that does not change as one types where there are few of them. */
export function valuesOf(
  facet: Facet,
  all: Answer['facets'],
  answer: Answer | null,
  question: Question,
): readonly FacetValue[] {
  const counts = new Map(answer?.facets[facet]?.map(({ value, count }) => [value, count]));
  const chosen = question.filters[facet];
  const known = [...(all[facet] ?? []), ...(answer?.facets[facet] ?? [])].map(({ value }) => value);
  const values = [...new Set([...known, ...chosen])].map((value) => ({
    value,
    count: answer && (counts.get(value) ?? 0),
    isChosen: chosen.includes(value),
  }));
  return values.sort(ORDERS[facet](all[facet] ?? []));
}

type Order = (one: FacetValue, other: FacetValue) => number;
type Counts = readonly Schema<'FacetCountDto'>[];

const byMost: Order = (one, other) =>
  Number(other.isChosen) - Number(one.isChosen) || (other.count ?? 0) - (one.count ?? 0);
const byKind: Order = (one, other) =>
  KINDS.indexOf(one.value as 'lesson') - KINDS.indexOf(other.value as 'lesson');
const newestFirst: Order = (one, other) => other.value.localeCompare(one.value);

/** As the whole base has them, most frequent first. */
function steadily(counts: Counts): Order {
  const places = new Map(counts.map(({ value }, place) => [value, place]));
  return (one, other) =>
    (places.get(one.value) ?? counts.length) - (places.get(other.value) ?? counts.length);
}

const ORDERS: Readonly<Record<Facet, (counts: Counts) => Order>> = {
  kind: () => byKind,
  sector: steadily,
  status: steadily,
  year: () => newestFirst,
  document: () => byMost,
  place: () => byMost,
};
