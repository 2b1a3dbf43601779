import { type Stage } from '@app/access';
import { type HistoryEntry, type ItemState, type ItemVersion } from '@app/knowledge';
import { approvalOf } from './approval.js';
import { type Decision, type Work } from './work.js';

/** Where the newest version of an item stands. */
export function stageOf(state: ItemState, work: Work): Stage {
  const { newest, published } = state;
  if (published?.version === newest.version) return 'published';
  if (isRetired(state, work)) return 'retired';
  if (approvalOf(state, work).state === 'holds') return 'approved';
  if (isOf(work.changesRequested, newest)) return 'changes-requested';
  return isOf(work.submission, newest) ? 'submitted' : 'draft';
}

/** Where any version of an item stands; `entry` is its line of the item's history. */
export function stageOfVersion({ version, publishedAt }: HistoryEntry, state: ItemState, work: Work): Stage {
  if (version.version === state.newest.version) return stageOf(state, work);
  if (version.version === state.published?.version) return 'published';
  if (publishedAt === null) return 'draft';
  const isReplaced = state.published !== null && version.version < state.published.version;
  return isReplaced ? 'superseded' : 'retired';
}

/** Whether an item was taken from readers for good: shown again, by whomever, it is not retired any more. */
export function isRetired({ published }: ItemState, { retirement }: Work): boolean {
  return retirement !== null && published === null;
}

/** Whether a decision speaks of these very words under this very number. */
export function isOf(decision: Decision | null, { version, contentHash }: ItemVersion): boolean {
  return decision?.version === version && decision.contentHash === contentHash;
}

/** How stages are called to people. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  draft: 'bản nháp',
  submitted: 'đã trình, chờ duyệt',
  'changes-requested': 'được yêu cầu sửa',
  approved: 'đã duyệt, chờ công bố',
  published: 'đã công bố',
  superseded: 'đã có bản sau thay',
  retired: 'đã thôi dùng',
};
