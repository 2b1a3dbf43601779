import { InvalidArgumentError } from 'commander';
import { isDay } from '@app/knowledge';

export function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('phải là số nguyên không âm');
}

/** An option that may be given more than once, each value one of `known` where there is such a list. */
export function repeated(known?: readonly string[]): (value: string, before?: string[]) => string[] {
  return (value, before = []) => {
    if (known && !known.includes(value))
      throw new InvalidArgumentError(`phải là một trong: ${known.join(', ')}`);
    return [...before, value];
  };
}

/** A day as law writes it (2026-07-01) or as people do (1/7/2026). */
export function day(text: string): string {
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = y ? `${y}-${m!.padStart(2, '0')}-${d!.padStart(2, '0')}` : text;
  if (isDay(iso)) return iso;
  throw new InvalidArgumentError('phải là một ngày có thật, dạng 2026-07-01 hoặc 01/07/2026');
}
