export { onStop } from './on-stop.js';
export * from './settings.js';
export { ConfigError } from './variable.js';
export {
  type BrowserTestSettings,
  browserTestSettings,
  type MeiliTestSettings,
  meiliTestSettings,
  type MongoTestSettings,
  mongoTestSettings,
} from './test-servers.js';
