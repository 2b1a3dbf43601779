import { type Guarded, type Stage } from '@app/access';
import {
  type Classification,
  CLASSIFICATIONS,
  type Custody,
  type Day,
  definitionOf,
  type HistoryEntry,
  type ItemState,
  type ItemVersion,
} from '@app/knowledge';
import { type Approval, approvalOf } from './approval.js';
import { isOverdue, reviewDueOf } from './review-due.js';
import { stageOf, stageOfVersion } from './stage.js';
import { type Work } from './work.js';

/** An item, the work on it, and what follows from both. */
export interface Standing {
  readonly state: ItemState;
  readonly work: Work;
  /** Of the newest version. */
  readonly stage: Stage;
  /** What policies need to know of the newest version and of the one readers see. */
  readonly guarded: { readonly newest: Guarded; readonly published: Guarded | null };
  readonly approval: Approval;
  readonly owner: string | null;
  /** The day by which the published version is to be looked at again; null: none is published, or its kind does not age. */
  readonly due: Day | null;
  readonly overdue: boolean;
}

export function standingOn(today: Day, state: ItemState, work: Work): Standing {
  const { newest, published } = state;
  const stage = stageOf(state, work);
  const due = published && reviewDueOf(published.kind, published.body, work, published.recordedAt);
  return {
    ...{ state, work, stage, due },
    guarded: {
      newest: guardedAt(stage, newest, state, work),
      published: published && guardedAt('published', published, state, work),
    },
    approval: approvalOf(state, work),
    owner: work.owner,
    overdue: isOverdue(due, today),
  };
}

/** What policies need to know of any version of an item; `entry` is its line of the item's history. */
export function guardedVersion(entry: HistoryEntry, { state, work }: Standing): Guarded {
  return guardedAt(stageOfVersion(entry, state, work), entry.version, state, work);
}

/**
 * An older version is never more open than the one readers see now: who closes an item closes its past with it, for a
 * name that should not have been there stands in the past too.
 */
function guardedAt(
  stage: Stage,
  version: ItemVersion,
  { newest, published }: ItemState,
  work: Work,
): Guarded {
  const { classification, unit } = custodyOf(version);
  const now = custodyOf(published ?? newest);
  const isPast = version.version < (published ?? newest).version;
  return {
    stage,
    classification: isPast ? stricter(classification, now.classification) : classification,
    author: version.actor,
    owner: work.owner,
    unit,
  };
}

function custodyOf({ kind, body }: ItemVersion): Custody {
  return definitionOf(kind).custody(body);
}

function stricter(one: Classification, other: Classification): Classification {
  return CLASSIFICATIONS[Math.max(CLASSIFICATIONS.indexOf(one), CLASSIFICATIONS.indexOf(other))]!;
}
