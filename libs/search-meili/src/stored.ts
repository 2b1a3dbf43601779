import { facetValues, type IndexedDocument, type SearchDocument, STORED_FACETS } from '@app/search';
import { bucketOf, facetCode, keyOf } from './codes.js';
import { facetAttribute, storedValidity } from './matching.js';
import { type InvertedText } from './unit-table.js';

/** The one document among the texts that is none: how the index stands. */
export const RECORD_KEY = 'state';

export interface IndexRecord {
  readonly key: typeof RECORD_KEY;
  /** Other after every renewal. */
  readonly epoch: string;
  /** Counts what was applied. */
  readonly turn: number;
  readonly sequence: number;
  readonly mark: number;
  /** Of the settings. */
  readonly version: number;
  /** Texts replaced or removed: the lexicon still counts them. */
  readonly buried: number;
}

/** The fields people are given back, as `SearchDocument` has them. */
export const DOCUMENT_FIELDS = [
  'id',
  'itemId',
  'version',
  'hash',
  'kind',
  'classification',
  'current',
  'title',
  'path',
  'text',
  'anchors',
  'facets',
  'validity',
] as const satisfies readonly (keyof SearchDocument)[];

/** What a candidate is made of. */
export const CANDIDATE_FIELDS = ['key', 'id', 'itemId', 'kind', 'vector', 'facets', 'validity'] as const;

export type StoredCandidate = Pick<SearchDocument, 'id' | 'itemId' | 'kind' | 'facets' | 'validity'> & {
  readonly key: string;
  readonly vector: string;
};

/** A text as a line of JSON. What it holds is put in by hand: there is much of it, and nothing to escape. */
export function textLine(document: IndexedDocument, { units, strong }: InvertedText): string {
  const { vector } = document;
  const key = keyOf(document.id);
  const facets = STORED_FACETS.map((name) => [
    facetAttribute(name),
    facetValues(document, name).map(facetCode),
  ]);
  const rest = JSON.stringify({
    key,
    bucket: bucketOf(key),
    ...Object.fromEntries(DOCUMENT_FIELDS.map((field) => [field, document[field]])),
    ...Object.fromEntries(facets.filter(([, codes]) => codes!.length > 0)),
    ...storedValidity(document.validity),
    vector: Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64'),
  });
  return `${rest.slice(0, -1)},"units":[${quoted(units)}],"strong":[${quoted(strong)}]}`;
}

function quoted(codes: readonly string[]): string {
  return codes.length > 0 ? `"${codes.join('","')}"` : '';
}
