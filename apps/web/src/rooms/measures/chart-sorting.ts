import { type ChartRow, totalOf } from './chart-model.js';

/** A column by its number; -1: the names of the rows. */
export interface Sorting {
  readonly column: number;
  readonly isDown: boolean;
}

export const NAMES = -1;

/** Rows in the order of a column; what says nothing stands last either way. */
export function sorted(rows: readonly ChartRow[], sorting: Sorting | null): readonly ChartRow[] {
  if (!sorting) return rows;
  const { column, isDown } = sorting;
  const sign = isDown ? -1 : 1;
  if (column === NAMES) return [...rows].sort((a, b) => sign * a.label.localeCompare(b.label, 'vi'));
  // Beyond the last series stands the sum.
  const of = (row: ChartRow): number | null =>
    column < row.values.length ? (row.values[column] ?? null) : totalOf(row);
  return [...rows].sort((a, b) => {
    const [one, other] = [of(a), of(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
