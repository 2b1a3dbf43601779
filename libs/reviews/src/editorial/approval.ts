import { type ItemState, type ItemVersion } from '@app/knowledge';
import { type Work } from './work.js';

/** How the approval of an item stands for its newest version. */
export type Approval =
  | { readonly state: 'none' }
  /** What was approved is what the newest version says, minor edits since aside. */
  | { readonly state: 'holds'; readonly approved: number; readonly current: number }
  /** What was approved is not what the newest version says. */
  | { readonly state: 'lapsed'; readonly approved: number; readonly current: number };

/** An approval is of words, not of a number: a version that says the same again is approved with them. */
export function approvalOf({ newest, published }: ItemState, work: Work): Approval {
  if (work.approval === null) return { state: 'none' };
  const numbers = { approved: work.approval.version, current: newest.version };
  if (covers(work, newest)) return { state: 'holds', ...numbers };
  // Once its version is published an approval has done what it was for: what is drafted next was never approved.
  const isSpent = published !== null && work.approval.version <= published.version;
  return isSpent ? { state: 'none' } : { state: 'lapsed', ...numbers };
}

/** Whether the approval, or a minor edit of what it covered, is of what a version says. */
export function covers(
  { approval, minorEdits }: Pick<Work, 'approval' | 'minorEdits'>,
  { contentHash }: Pick<ItemVersion, 'contentHash'>,
): boolean {
  if (approval === null) return false;
  return [approval, ...minorEdits].some((covered) => covered.contentHash === contentHash);
}
