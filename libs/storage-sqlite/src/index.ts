export { type DatabaseOptions } from './database.js';
export { SqliteKnowledgeStore } from './store.js';
