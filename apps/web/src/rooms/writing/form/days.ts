import { dayTyped } from '../../../parts/format.js';

/** "2016", "5/2016" or "01/07/2026" as it is kept: "2016", "2016-05", "2026-07-01"; null where it is none of these. */
export function eventDayTyped(text: string): string | null {
  const typed = text.trim();
  if (/^(19|20)\d{2}$/.test(typed)) return typed;
  const [, month, year] = /^(0?[1-9]|1[0-2])[/.-]((?:19|20)\d{2})$/.exec(typed) ?? [];
  return month && year ? `${year}-${month.padStart(2, '0')}` : dayTyped(typed);
}

/** The first and the last day of what is kept of a day: "2016-05" -> 2016-05-01 to 2016-05-31. */
export function spanOf(kept: string): readonly [from: string, to: string] {
  const [year = '', month, day] = kept.split('-');
  return [`${year}-${month ?? '01'}-${day ?? '01'}`, `${year}-${month ?? '12'}-${day ?? '31'}`];
}
