export * from './settings.js';
export { ConfigError } from './variable.js';
export { type MongoTestSettings, mongoTestSettings } from './test-servers.js';
