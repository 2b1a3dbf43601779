export * from './tree.js';
export * from './citations/index.js';
