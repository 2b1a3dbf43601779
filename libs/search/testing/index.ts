export * from './builders.js';
export * from './memory-index.js';
export * from './search-index.contract.js';
