/** The `trithuc` command on the built CLI. */
import { buildPrograms } from './build.mjs';

buildPrograms();
await import('../dist/apps/cli/src/main.js');
