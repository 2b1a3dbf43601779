import { type Schema } from '../../api/client.js';
import { holdsOn } from '../../parts/holds-on.js';
import { dayNumber, dayOf } from './days.js';

type Period = Schema<'PeriodDto'>;

/** Days at both ends beyond what is told, so that the first and the last text have a visible start and end. */
const LEAST_MARGIN = 90;

export interface TimeAxis {
  readonly first: string;
  readonly last: string;
  readonly segments: readonly AxisSegment[];
  /** Where a day stands between both ends, 0 to 1. */
  readonly shareOf: (day: string) => number;
}

/** A stretch of the axis on which one text holds. */
export interface AxisSegment {
  readonly period: Period;
  /** Shares of the axis, 0 to 1. */
  readonly start: number;
  readonly width: number;
}

/**
 * An axis with the days of all texts and today. The day that is read widens it only where it would not stand on it: an axis
 * that follows the day would move under the pointer.
 */
export function timeAxis(periods: readonly Period[], today: string, day: string): TimeAxis {
  const told = [today, ...periods.flatMap(({ from, to }) => [from, to].filter((each) => each !== null))];
  const [least, most] = endsOf(told);
  const isOn = least <= dayNumber(day) && dayNumber(day) <= most;
  const [first, last] = isOn ? [least, most] : endsOf([...told, day]);
  const share = (number: number): number =>
    (Math.min(Math.max(number, first), last) - first) / (last - first);
  const segments = periods.map((period) => {
    const start = period.from === null ? 0 : share(dayNumber(period.from));
    const end = period.to === null ? 1 : share(dayNumber(period.to));
    return { period, start, width: end - start };
  });
  return { first: dayOf(first), last: dayOf(last), segments, shareOf: (each) => share(dayNumber(each)) };
}

function endsOf(days: readonly string[]): readonly [number, number] {
  const numbers = days.map(dayNumber);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const margin = Math.max(LEAST_MARGIN, Math.round((most - least) / 10));
  return [least - margin, most + margin];
}

/** The text of a day. */
export function periodOn(periods: readonly Period[], day: string): Period | null {
  return periods.find((period) => holdsOn(period, day)) ?? null;
}
