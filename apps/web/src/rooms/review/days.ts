const DAY_MS = 86_400_000;

/** How many days from one to another, "2026-11-01" to "2026-11-03": 2; negative for a day that is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Whole percent, and a hundred only for all. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part / whole) * 100);
}
