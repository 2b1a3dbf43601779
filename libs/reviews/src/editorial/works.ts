import { Collection, type Records } from '@app/access';
import { covers } from './approval.js';
import { type Work } from './work.js';

/** What an item that was handed in waits for. */
export type Waiting = 'approval' | 'changes' | 'publication';

/** The works on items; those that wait for somebody are found by what they wait for, all by their owner. */
export function worksIn(records: Records): Collection<Work> {
  return new Collection<Work>(records, 'work', keysOf);
}

export function ownerKey(person: string): string {
  return `owner:${person}`;
}

export function waitingKey(waiting: Waiting): string {
  return `waiting:${waiting}`;
}

function keysOf(work: Work): string[] {
  const waiting = waitingOf(work);
  return [
    ...(work.owner === null ? [] : [ownerKey(work.owner)]),
    ...(waiting === null ? [] : [waitingKey(waiting)]),
  ];
}

function waitingOf(work: Work): Waiting | null {
  const { submission, changesRequested } = work;
  // Changes may be asked of what readers see while the next version is already handed in: that one goes on.
  if (changesRequested !== null && changesRequested.version >= (submission?.version ?? 0)) return 'changes';
  if (submission === null) return null;
  return covers(work, submission) ? 'publication' : 'approval';
}
