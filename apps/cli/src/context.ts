import { type Settings } from '@app/config';
import { type Output } from './output.js';

/** What every command is given. */
export interface Context {
  readonly settings: Settings;
  readonly output: Output;
  /** Set `code` to 1 when the command ran but found something wrong. */
  readonly outcome: { code: number };
}
