import { type Notice } from '../notices/notice.js';

/** A bite of a log: the notices it comes to, by id, and how far it went. */
export interface Bite {
  readonly sequence: number;
  readonly notices: ReadonlyMap<string, Notice>;
}

/** A log that notices come from. The same bite always gives the same ids. */
export interface Source {
  /** Names the cursor. */
  readonly name: string;
  /** What follows after `since`; null when there is no more. */
  read(since: number): Promise<Bite | null>;
}
