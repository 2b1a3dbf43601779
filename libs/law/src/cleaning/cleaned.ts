import type { Line } from '../formats/source.js';
import type { Skipped } from '../tree.js';

/** Lines left to be read as law, and what was taken out of them with the reason. */
export interface Cleaned {
  readonly lines: readonly Line[];
  readonly skipped: readonly Skipped[];
}
