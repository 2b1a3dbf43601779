import { type Records } from '@app/access';
import { type Settings } from '@app/config';
import { KnowledgeError, type KnowledgeStore, type Leases } from '@app/knowledge';

/** What a base consists of: the items, and beside them the records of people and reviews with the audit log. */
export interface Contents {
  readonly store: KnowledgeStore;
  readonly records: Records;
}

/** A store in use, with the jobs that are handed out in it. */
export interface OpenStore extends Contents {
  readonly leases: Leases;
  /** Where the items are, for people to read: without an account. */
  readonly place: string;
  /** Folder in which copies are kept; null where the engine's own tools make and keep them. */
  readonly copiesDir: string | null;
  /**
   * Copies the store as it stands to a new file while it is in use. Throws `unavailable` when it cannot be written,
   * `refused` when the disk has no room for it.
   */
  backup(target: string): Promise<void>;
  close(): Promise<void>;
}

/** One way to keep items. */
export interface StoreEngine {
  open(settings: Settings): Promise<OpenStore>;
  /**
   * Makes a store that is not there yet: until `fill` has finished, it serves nobody. One that failed or was killed
   * stays as it is: the next call goes on with it. Throws `refused` when a store is there already.
   */
  fill<T>(settings: Settings, fill: (contents: Contents) => Promise<T>): Promise<T>;
}

/** A refusal says what else can be done about it. */
export function withHint(error: unknown, hint: string): unknown {
  if (!(error instanceof KnowledgeError) || error.code !== 'refused') return error;
  return new KnowledgeError(error.code, `${error.message}; ${hint}`, error.problems, { cause: error });
}
