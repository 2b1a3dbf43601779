const WORDS = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;
const DIGITS = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/u;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;

function day(year: string, month: string, date: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== text ? null : text;
}

/** The first day named in the text, as `YYYY-MM-DD`: "ngày 01 tháng 7 năm 2026", "01/7/2026", "2026-07-01". */
export function firstDay(text: string): string | null {
  const words = WORDS.exec(text);
  if (words) return day(words[3]!, words[2]!, words[1]!);
  const digits = DIGITS.exec(text);
  if (digits) return day(digits[3]!, digits[2]!, digits[1]!);
  const iso = ISO.exec(text);
  return iso ? day(iso[1]!, iso[2]!, iso[3]!) : null;
}

/** The day `days` after a day. */
export function daysAfter(from: string, days: number): string {
  const time = new Date(`${from}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}
