import { type Schema } from '../../api/client.js';
import { type Reading } from './provision-data.js';
import { periodOn } from './time-axis.js';

export type Cited = Pick<Schema<'AsOfDto'>, 'on' | 'status'>;

/** The day a text is cited with, and how it stood on it: one that was asked for by its number is of the first of its own days. */
export function citedAsOf(
  { apart, asOf }: Pick<Reading, 'apart'> & { readonly asOf: Cited },
  version: number,
  periods: readonly Schema<'PeriodDto'>[],
): Cited {
  if (apart === null || periodOn(periods, asOf.on)?.version === version) return asOf;
  const own = periods.find((period) => period.version === version);
  if (!own?.from) return { on: asOf.on, status: 'unknown' };
  return { on: own.from, status: own.suspended ? 'suspended' : 'in-force' };
}
