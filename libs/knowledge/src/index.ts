export * from './content/parse.js';
export * from './errors.js';
export * from './items/version.js';
export * from './kinds/index.js';
export * from './ports/knowledge-store.js';
export * from './time.js';
