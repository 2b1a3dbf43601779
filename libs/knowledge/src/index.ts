export * from './errors.js';
export * from './items/version.js';
export * from './kinds/kind.js';
export * from './ports/knowledge-store.js';
export * from './time.js';
