import { type Day, type Instant } from '@app/knowledge';

/** Something said of one version: it holds for these very words. */
export interface Decision {
  readonly version: number;
  readonly contentHash: string;
  readonly by: string;
  readonly at: Instant;
  readonly note: string;
}

/** A change declared to be minor: an approval of the version before covers this one too, and nobody is told. */
export interface MinorEdit {
  readonly version: number;
  readonly contentHash: string;
  readonly by: string;
  readonly at: Instant;
}

/** How an item was taken from readers for good. */
export interface Retirement {
  readonly by: readonly string[];
  readonly at: Instant;
  readonly reason: string;
  /** The item it went into; null: none. */
  readonly into: string | null;
}

/**
 * What is kept of the work on an item beside its versions; its record's id is that of the item. Whether a version is
 * published is not here: the published pointer of the store alone says it.
 */
export interface Work {
  /** Id of the person who answers for the item; null: nobody yet. */
  readonly owner: string | null;
  /** Of the version that was handed in; null once another is written, or it is published. */
  readonly submission: Decision | null;
  /** Of the version they are asked of; null once another is written or it is handed in again. */
  readonly changesRequested: Decision | null;
  readonly approval: Decision | null;
  /** Since the approval. */
  readonly minorEdits: readonly MinorEdit[];
  readonly retirement: Retirement | null;
  /** When it has to be looked at again; null: by the rule of its kind. */
  readonly reviewDue: Day | null;
  readonly reviewedAt: Instant | null;
}

/** The work on an item nobody has worked on. */
export const NO_WORK: Work = {
  owner: null,
  submission: null,
  changesRequested: null,
  approval: null,
  minorEdits: [],
  retirement: null,
  reviewDue: null,
  reviewedAt: null,
};
