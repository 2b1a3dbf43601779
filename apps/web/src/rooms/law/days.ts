const DAY_MS = 86_400_000;

/** Days of the calendar as whole numbers, one apart from day to day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The law tells the first day on which a text no longer holds; people say the last on which it does. */
export function lastDayBefore(day: string): string {
  return dayOf(dayNumber(day) - 1);
}
