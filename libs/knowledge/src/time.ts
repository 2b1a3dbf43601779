/** A day of law, `YYYY-MM-DD`, without a time zone. */
export type Day = string;

/** A moment, ISO 8601 in UTC with milliseconds: `2026-07-01T03:04:05.678Z`. */
export type Instant = string;

/** Where the time comes from; tests hand in one that stands still. */
export abstract class Clock {
  abstract now(): Instant;

  /** Today in Vietnam (UTC+7, no daylight saving). */
  today(): Day {
    return vietnamDay(this.now());
  }
}

export class SystemClock extends Clock {
  override now(): Instant {
    return new Date().toISOString();
  }
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** The calendar day in Vietnam at an instant. */
export function vietnamDay(instant: Instant): Day {
  return new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** Whether a string is a real calendar day in the form `YYYY-MM-DD`. */
export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
