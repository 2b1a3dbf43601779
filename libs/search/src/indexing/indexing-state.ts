import { type FailedItem } from './follower.js';

/** How far an index is behind its store, and who brings it up. */
export interface IndexingState {
  /** Whether this process keeps the index in step. */
  readonly active: boolean;
  /** The process that does; null for none. */
  readonly holder: string | null;
  /** Changes that are not in the index yet, counted to 1000. */
  readonly behind: number;
  /** Items this process could not bring in since it started. */
  readonly failed: readonly FailedItem[];
}

/** What is worth a line in a log. */
export type IndexingEvent =
  /** This process has the job now. */
  | { readonly type: 'active' }
  /** Another process has it, or it was given back. */
  | { readonly type: 'idle' }
  /** A whole bite was brought in, up to `sequence`; more is waiting. */
  | { readonly type: 'progress'; readonly sequence: number }
  /** A fresh index is filled, for this reason, while the old one serves. */
  | { readonly type: 'renewing'; readonly reason: 'asked' | 'waste' | 'other-store' }
  /** Store or index failed; tried again after so long. */
  | { readonly type: 'backoff'; readonly ms: number; readonly error: unknown }
  /** Both work again. */
  | { readonly type: 'recovered' }
  /** An item was left out. */
  | ({ readonly type: 'set-aside' } & FailedItem);

export interface CaughtUp {
  /** Changes this process brought in. */
  readonly read: number;
  /** False when the process that has the job did not come so far in time: what was written is safe, found later. */
  readonly complete: boolean;
}

/** Told after each bite: how far in the store's sequence the index is. */
export type Progress = (sequence: number) => void;
