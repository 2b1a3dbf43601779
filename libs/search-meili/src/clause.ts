import { type Unit } from '@app/search';
import { unitCode } from './codes.js';

/** A condition in the engine's filter language; true holds of every text, false of none. */
export type Clause = string | boolean;

/** Weights are added up in another order than the share was. */
const ROUNDING = 1e-9;

export function and(...clauses: readonly Clause[]): Clause {
  if (clauses.includes(false)) return false;
  return joined(
    clauses.filter((clause) => clause !== true),
    ' AND ',
    true,
  );
}

export function or(...clauses: readonly Clause[]): Clause {
  if (clauses.includes(true)) return true;
  return joined(
    clauses.filter((clause) => clause !== false),
    ' OR ',
    false,
  );
}

function joined(clauses: readonly Clause[], operator: string, otherwise: boolean): Clause {
  if (clauses.length === 0) return otherwise;
  return clauses.length === 1 ? clauses[0]! : `(${clauses.join(operator)})`;
}

/** `codes` are made by `codes.ts` or by this program: nothing in them is part of the filter language. */
export function isAnyOf(attribute: string, codes: readonly string[]): Clause {
  if (codes.length === 0) return false;
  if (codes.length === 1) return `${attribute} = "${codes[0]}"`;
  return `${attribute} IN [${codes.map((code) => `"${code}"`).join(',')}]`;
}

export function holds(term: string): Clause {
  return holdsAny([{ term }]);
}

export function holdsAny(units: readonly Pick<Unit, 'term'>[]): Clause {
  return isAnyOf(
    'units',
    units.map(({ term }) => unitCode(term)),
  );
}

/** Texts whose units, of these heaviest first, come to the share `least` of all their weights. */
export function holdsShare(units: readonly Unit[], least: number): Clause {
  const left: number[] = [];
  let sum = 0;
  for (let i = units.length - 1; i >= 0; i--) left[i] = sum += units[i]!.weight;
  const from = (i: number, need: number): Clause => {
    if (need <= 0) return true;
    if (i === units.length || left[i]! < need) return false;
    // Where any one of those left is enough, so is the lightest.
    if (units.at(-1)!.weight >= need) return holdsAny(units.slice(i));
    const { term, weight } = units[i]!;
    return or(and(holds(term), from(i + 1, need - weight)), from(i + 1, need));
  };
  return from(0, neededOf(units, least));
}

/** The weight that makes the share `least`. */
export function neededOf(units: readonly Unit[], least: number): number {
  return least * units.reduce((sum, { weight }) => sum + weight, 0) * (1 - ROUNDING);
}
