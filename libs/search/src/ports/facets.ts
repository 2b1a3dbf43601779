import { type Facets } from '@app/knowledge';

/** What of a text its facets are read from. */
interface Faceted {
  readonly kind: string;
  readonly facets: Facets;
}

/** What texts are filtered by and counted by, and which values of it a text has: keys as the core has them. */
const STORED = {
  kind: ({ kind }) => [kind],
  document: ({ facets }) => some(facets.document),
  sector: ({ facets }) => facets.sectors,
  year: ({ facets }) => some(facets.year),
  place: ({ facets }) => facets.places,
  maturity: ({ facets }) => some(facets.maturity),
  gapKind: ({ facets }) => some(facets.gapKind),
  gapStatus: ({ facets }) => some(facets.gapStatus),
} as const satisfies Readonly<Record<string, (text: Faceted) => readonly string[]>>;

export type StoredFacet = keyof typeof STORED;
export const STORED_FACETS = Object.keys(STORED) as readonly StoredFacet[];

/** One is not stored with a text, for it is another on every day: its legal status. */
export type FacetName = StoredFacet | 'status';
export const FACETS: readonly FacetName[] = [...STORED_FACETS, 'status'];

/** How many values of a facet are told at most, the most frequent first. */
export const FACET_VALUES = 100;

export function facetValues(text: Faceted, name: StoredFacet): readonly string[] {
  return STORED[name](text);
}

function some(value: string | number | null): readonly string[] {
  return value === null ? [] : [String(value)];
}
