/** What adapters of the port need of the core. */
export {
  type Classification,
  type Day,
  type Facets,
  KnowledgeError,
  type LegalStatus,
  statusOn,
  type Validity,
} from '@app/knowledge';
export * from './editions/edition-search.js';
export * from './evaluation/bench.js';
export * from './evaluation/evaluate.js';
export * from './evaluation/json-lines.js';
export * from './evaluation/metrics.js';
export * from './evaluation/spoil.js';
export { indexed, wordsOf } from './indexing/document-of.js';
export { type Differences } from './indexing/differences.js';
export { type FailedItem } from './indexing/follower.js';
export * from './indexing/engine-health.js';
export * from './indexing/following-indexer.js';
export * from './indexing/indexing-state.js';
export * from './indexing/pace.js';
export * from './indexing/tell-indexing.js';
export * from './indexing/tenure.js';
export * from './ports/facets.js';
export * from './ports/search-index.js';
export * from './query/index.js';
export * from './ranking/vector.js';
export * from './service/search-request.js';
export * from './service/search-service.js';
