import { actorOf, type AuditDraft, mayDo, type People, type Records, type Viewer } from '@app/access';
import { type Body, type Clock, KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { type Cycle, type Cycles, type Miss } from './cycle.js';
import { type Rolls } from './rolls.js';
import { type Standings } from './survey.js';

/** What people looked for and did not find. */
export interface Misses {
  /** At most `n`, most often looked for first. */
  top(n: number): Promise<readonly Miss[]>;
}

/** What the review of a year works with. */
export interface ReviewParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
  readonly editorial: Standings;
  readonly people: Pick<People, 'list' | 'getAll'>;
  readonly misses: Misses;
  /** One for all who ask, for it is held in memory. */
  readonly rolls: Rolls;
}

/** Throws `refused` for whoever does not run reviews. */
export function checkRuns(viewer: Viewer): void {
  if (mayDo(viewer, 'run-cycle')) return;
  throw new KnowledgeError('refused', 'Chỉ người quản lý nội dung điều hành được kỳ rà soát.');
}

/** The review of a year. Throws `not-found`. */
export async function cycleOf(cycles: Cycles, year: number): Promise<{ revision: number; value: Cycle }> {
  const found = await cycles.get(String(year));
  if (found) return found;
  throw new KnowledgeError('not-found', `Không có kỳ rà soát năm ${year}.`);
}

/** The review of a year in which something is to be done. Throws `not-found`, and `conflict` unless it is open. */
export async function openCycleOf(cycles: Cycles, year: number): Promise<{ revision: number; value: Cycle }> {
  const cycle = await cycleOf(cycles, year);
  if (cycle.value.state === 'open') return cycle;
  const how = cycle.value.state === 'closed' ? 'đã đóng' : 'chưa mở xong; hãy mở lại để làm tiếp';
  throw new KnowledgeError('conflict', `Kỳ rà soát năm ${year} ${how}.`);
}

/** An entry of the audit log for something done in a review: ids and numbers, no names. */
export function noted(
  { clock }: Pick<ReviewParts, 'clock'>,
  viewer: Viewer,
  act: string,
  subject: string,
  details: Body,
): AuditDraft {
  return { at: clock.now(), actor: actorOf(viewer), act, subject, details };
}
