import { FACET_VALUES } from '@app/search';
import { type GranularFilterableAttribute, type Settings } from 'meilisearch';

/** Raised whenever the settings, or what the documents hold, change: an index of an older version is renewed. */
export const SETTINGS_VERSION = 3;

/** More than any index holds: a total is never cut. */
const NO_LIMIT = 1_000_000_000;

function filterable(attributePatterns: string[], comparison: boolean): GranularFilterableAttribute {
  return { attributePatterns, features: { facetSearch: false, filter: { equality: true, comparison } } };
}

/** Nothing is found by words: no tokenizer, no limit of terms or positions, no query language comes into play. */
const FILTERED_ONLY: Settings = {
  searchableAttributes: [],
  rankingRules: [],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  proximityPrecision: 'byAttribute',
  pagination: { maxTotalHits: NO_LIMIT },
  faceting: { maxValuesPerFacet: FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
};

export const TEXTS_SETTINGS: Settings = {
  ...FILTERED_ONLY,
  filterableAttributes: [
    filterable(
      ['key', 'bucket', 'units', 'strong', 'classification', 'current', 'force', 'suspended', 'facet_*'],
      false,
    ),
    filterable(['holdsFrom', 'holdsTo'], true),
  ],
};

export const LEXICON_SETTINGS: Settings = {
  ...FILTERED_ONLY,
  filterableAttributes: [filterable(['pair', 'first'], false), filterable(['turn'], true)],
};
