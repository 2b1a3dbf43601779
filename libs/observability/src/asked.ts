import { type Context } from '@opentelemetry/api';
import { AsyncLocalStorage } from 'node:async_hooks';

/** What every log line and span of one request carries. */
export interface Asked {
  readonly requestId: string;
  /** Null while nothing is traced. */
  readonly trace: { readonly id: string; readonly context: Context } | null;
}

/** The request that is being worked on; nothing outside of one. */
export const asked = new AsyncLocalStorage<Asked>();
