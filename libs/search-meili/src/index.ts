export { type MeiliOptions } from './connection.js';
export { MeiliSearchIndex } from './meili-search-index.js';
export { SETTINGS_VERSION } from './settings.js';
