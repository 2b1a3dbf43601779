import { numberWords } from '../../parts/format.js';

const UNITS = [
  { name: 'billion', size: 1_000_000_000 },
  { name: 'million', size: 1_000_000 },
  { name: 'thousand', size: 1_000 },
  { name: 'dong', size: 1 },
] as const;

export interface MoneyRange {
  readonly unit: (typeof UNITS)[number]['name'];
  /** "20-30"; "5" where both ends are the same. */
  readonly range: string;
}

/** A range of whole đồng in the largest unit that tells its lower end without a fraction: 20000000, 30000000 -> "20-30" million. */
export function moneyRange(min: number, max: number): MoneyRange {
  const lower = min === 0 ? max : min;
  const unit = UNITS.find(({ size }) => lower >= size && lower % size === 0 && max % size === 0) ?? UNITS[3];
  const [from, to] = [numberWords(min / unit.size), numberWords(max / unit.size)];
  return { unit: unit.name, range: from === to ? to : `${from}-${to}` };
}
