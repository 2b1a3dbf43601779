export * from './settings.js';
export { ConfigError } from './variable.js';
