export * from './builders.js';
export * from './fallible.js';
export * from './memory-index.js';
export * from './search-index.contract.js';
export * from './stepped-pace.js';
