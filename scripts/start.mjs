/** Builds when needed, then serves. */
import { build } from './build.mjs';

build();
await import('../dist/apps/api/src/main.js');
