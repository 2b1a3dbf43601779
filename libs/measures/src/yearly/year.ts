import { type Day, type Instant } from '@app/knowledge';

/** The moments of a year as Vietnam counts it (UTC+7): from the first up to, not including, the second. */
export interface Year {
  readonly year: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly lastDay: Day;
}

export function yearOf(year: number): Year {
  return { year, from: newYear(year), to: newYear(year + 1), lastDay: `${year}-12-31` };
}

export function isIn({ from, to }: Year, at: Instant): boolean {
  return from <= at && at < to;
}

/** Midnight of the first of January there is five in the afternoon of the day before in UTC. */
function newYear(year: number): Instant {
  return `${year - 1}-12-31T17:00:00.000Z`;
}
