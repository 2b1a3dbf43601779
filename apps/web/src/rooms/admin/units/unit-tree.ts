import { type Schema } from '../../../api/client.js';
import { grouped } from '../../../parts/grouped.js';

export type Unit = Schema<'ReferenceEntryDto'>;

/** A unit with those that belonged to it. */
export interface Branch {
  readonly unit: Unit;
  readonly below: readonly Branch[];
}

/** Units by the one they belong to; one whose parent is not among them stands at the top. In the order of names. */
export function treeOf(units: readonly Unit[]): Branch[] {
  const known = new Set(units.map(({ key }) => key));
  const sorted = [...units].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  const byParent = grouped(sorted, ({ parent }) => (parent !== null && known.has(parent) ? parent : null));
  const branchesBelow = (key: string | null, above: readonly string[]): Branch[] =>
    (byParent.get(key) ?? [])
      .filter((unit) => !above.includes(unit.key))
      .map((unit) => ({ unit, below: branchesBelow(unit.key, [...above, unit.key]) }));
  return branchesBelow(null, []);
}

/** The units that a unit took over from. */
export function forerunnersOf(unit: Unit, units: readonly Unit[]): Unit[] {
  return units.filter(({ successors }) => successors.includes(unit.key));
}

/** Years shown before the first and after the last day that anything is told of: what has no end is seen to go on. */
const [YEARS_BEFORE, YEARS_AFTER] = [5, 2];

/** A common axis for lives, with a day on it. */
export function axisOf(units: readonly Unit[], day: string): { readonly from: string; readonly to: string } {
  const days = [...units.flatMap(({ from, to }) => [from, to]), day].filter((one) => one !== null).sort();
  const [first, last] = [Number(days[0]!.slice(0, 4)), Number(days.at(-1)!.slice(0, 4))];
  return { from: `${first - YEARS_BEFORE}-01-01`, to: `${last + YEARS_AFTER}-01-01` };
}

/** Where a day stands on an axis, 0 to 100; without a day the given end. */
export function placeOn(
  axis: { readonly from: string; readonly to: string },
  day: string | null,
  end: 0 | 100,
) {
  if (day === null) return end;
  const [from, to, at] = [axis.from, axis.to, day].map((one) => Date.parse(one));
  if (to! <= from!) return end;
  return Math.min(100, Math.max(0, ((at! - from!) / (to! - from!)) * 100));
}
