export * from './ports/search-index.js';
