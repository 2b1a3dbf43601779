export * from './builders.js';
export * from './fixtures.js';
export * from './knowledge-store.contract.js';
export * from './laws.js';
export * from './leases.contract.js';
export * from './memory-leases.js';
export * from './memory-store.js';
