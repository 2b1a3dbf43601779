export { type MongoOptions } from './database.js';
export { MongoKnowledgeStore } from './store.js';
