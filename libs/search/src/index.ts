/** What adapters of the port need of the core. */
export { KnowledgeError, type Day, type LegalStatus, type Validity } from '@app/knowledge';
export * from './ports/search-index.js';
export * from './query/index.js';
export * from './ranking/vector.js';
