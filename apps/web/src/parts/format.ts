const INSTANT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const DAY_HERE = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
const NUMBER = new Intl.NumberFormat('vi');

/** "2026-07-01" -> "01/07/2026"; what is less than a day ("2016", "2016-05") keeps what it has: "05/2016". */
export function dayWords(day: string): string {
  return day.split('-').reverse().join('/');
}

const APART = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;
/** As a phone's keys for numbers give it, without strokes. */
const TOGETHER = /^\s*(\d{2})(\d{2})(\d{4})\s*$/;

/** "01/07/2026", "1/7/2026" or "01072026" -> "2026-07-01"; null where that is no day of the calendar. */
export function dayTyped(text: string): string | null {
  const [, day, month, year] = APART.exec(text) ?? TOGETHER.exec(text) ?? [];
  if (!day || !month || !year) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Whether a text is a day of the calendar as it is kept: "2026-07-01". */
export function isDay(text: string): boolean {
  return dayTyped(dayWords(text)) === text;
}

/** An ISO instant as people here see it: "21/11/2026 14:03". */
export function timeWords(instant: string): string {
  return INSTANT.format(new Date(instant)).replace(',', '');
}

/** The day it is in Vietnam, "2026-11-21". */
export function today(now = new Date()): string {
  return DAY_HERE.format(now);
}

/** 20000000 -> "20.000.000". */
export function numberWords(value: number): string {
  return NUMBER.format(value);
}
