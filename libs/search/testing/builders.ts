import { type Facets, NO_FACETS } from '@app/knowledge';
import { indexed, type IndexedDocument, type RecallRequest, type SearchDocument } from '@app/search';

/** A document in invented words; name what matters to the test. */
export function aDocument({
  facets,
  ...overrides
}: Partial<Omit<SearchDocument, 'facets'>> & {
  readonly id: string;
  readonly facets?: Partial<Facets>;
}): IndexedDocument {
  return indexed({
    itemId: overrides.id.split('@')[0]!,
    version: 1,
    hash: `hash of ${overrides.id}`,
    kind: 'lesson',
    classification: 'public',
    current: true,
    title: '',
    path: [],
    text: '',
    anchors: [],
    facets: { ...NO_FACETS, ...facets },
    validity: null,
    ...overrides,
  });
}

/** A question to the index that holds all of `required`, without filters or facets. */
export function aRequest(overrides: Partial<RecallRequest> = {}): RecallRequest {
  return {
    units: [],
    required: [],
    least: 0,
    named: [],
    filters: {},
    audiences: null,
    day: '2026-11-01',
    asOfDay: false,
    facets: [],
    limit: 100,
    ...overrides,
  };
}

/** A question for texts that hold these syllables, each as telling as the next. */
export function aQuestion(text: string, overrides: Partial<RecallRequest> = {}): RecallRequest {
  const required = text.split(' ');
  return aRequest({ required, units: required.map((term) => ({ term, weight: 1 })), ...overrides });
}
