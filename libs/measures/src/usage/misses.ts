import { createHash } from 'node:crypto';
import { Collection, type KeyRange, type Records } from '@app/access';
import { type Day } from '@app/knowledge';

/** How often a question was searched in vain, and how often somebody said that nothing found answers it. */
export interface Misses {
  readonly searched: number;
  readonly reported: number;
}

/** A question that found nothing: its folded words, without who asked. */
export interface Missed {
  readonly text: string;
  readonly count: number;
  readonly lastDay: Day;
  /** Of the last days on which it was missed; none of a question that was counted before days were. */
  readonly days?: Readonly<Record<Day, Misses>>;
}

/** A question as it was missed over some days. */
export interface MissedLately extends Misses {
  readonly text: string;
  readonly lastDay: Day;
}

/** Of how many days it is kept how often a question was missed: a year. */
export const MOST_DAYS = 366;
const NEVER: Misses = { searched: 0, reported: 0 };
const MOST_TIMES = 999_999_999;
const BY_COUNT = 'count ';
const BY_DAY = 'day ';

/** Found from the most often missed on, and by the last day. */
export function missesIn(records: Records): Collection<Missed> {
  return new Collection(records, 'usage-miss', ({ count, lastDay }) => [
    `${BY_COUNT}${String(MOST_TIMES - count).padStart(9, '0')}`,
    `${BY_DAY}${lastDay}`,
  ]);
}

/** From the most often missed on. */
export const MOST_MISSED: KeyRange = { from: BY_COUNT, to: `${BY_COUNT}~` };

export function missedSince(day: Day): KeyRange {
  return { from: `${BY_DAY}${day}`, to: `${BY_DAY}~` };
}

export function missId(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A question that was missed once. */
export function missOf(text: string, day: Day, how: keyof Misses): Missed {
  const days = { [day]: { ...NEVER, [how]: 1 } };
  return { text, count: 1, lastDay: day, days };
}

export function addMissed(one: Missed, { count, lastDay, days = {} }: Missed): Missed {
  const sum = { ...one.days };
  for (const [day, misses] of Object.entries(days)) sum[day] = addMisses(sum[day] ?? NEVER, misses);
  const latest = Object.entries(sum).sort(([a], [b]) => (a < b ? 1 : -1));
  return {
    ...{ text: one.text, count: one.count + count, lastDay: lastDay > one.lastDay ? lastDay : one.lastDay },
    days: Object.fromEntries(latest.slice(0, MOST_DAYS)),
  };
}

/** How a question was missed from a day on. */
export function missedLately({ text, lastDay, days = {} }: Missed, from: Day): MissedLately {
  const lately = Object.entries(days).filter(([day]) => day >= from);
  return { text, lastDay, ...lately.reduce((sum, [, misses]) => addMisses(sum, misses), NEVER) };
}

/** Of those missed as often, the latest first. */
export function mostMissedFirst(a: MissedLately, b: MissedLately): number {
  const more = b.searched + b.reported - (a.searched + a.reported);
  return more || b.lastDay.localeCompare(a.lastDay) || a.text.localeCompare(b.text);
}

function addMisses(one: Misses, { searched, reported }: Misses): Misses {
  return { searched: one.searched + searched, reported: one.reported + reported };
}
