import { type Clock, type Instant } from '@app/knowledge';
import { type Records } from '../ports/records.js';
import { type Collection } from '../records/collection.js';
import { commitIfFirst } from '../records/commit-over.js';
import { is } from '../records/key-ranges.js';

/** What is over at an instant, whatever happens until then. */
export interface Passing {
  readonly endsAt: Instant;
}

const AT_ONCE = 100;
const KEY = 'ends:';

/** The key by which what is over is found. */
export function endKey({ endsAt }: Passing): string {
  return `${KEY}${endsAt}`;
}

export function isOver({ endsAt }: Passing, clock: Clock): boolean {
  return endsAt <= clock.now();
}

export function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** Takes away some of what is over. Whoever makes something new calls it, so that nothing piles up. */
export async function sweep<T extends Passing>(
  records: Records,
  clock: Clock,
  collection: Collection<T>,
): Promise<void> {
  const past = { from: KEY, to: is(`${KEY}${clock.now()}`).to };
  const { rows } = await collection.find(past, { cursor: null, limit: AT_ONCE });
  const removals = rows.map((row) => collection.remove(row));
  // Where another process sweeps the same, it does.
  if (removals.length > 0) await commitIfFirst(records, removals);
}
