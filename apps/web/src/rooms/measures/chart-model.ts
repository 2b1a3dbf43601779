import { type Schema } from '../../api/client.js';

/** Where the items that a row counts are to be seen. */
export type RowLink =
  | { readonly to: 'search'; readonly filter: Schema<'SearchFilterDto'> }
  | { readonly to: 'items'; readonly row: string }
  | { readonly to: 'provision'; readonly id: string };

/** A line of numbers, one for each series. Null: nothing can be said. */
export interface ChartRow {
  readonly key: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly link: RowLink | null;
  /** Where the items of one value are to be seen, in the order of the series; none: only the row has a link. */
  readonly links?: readonly (RowLink | null)[];
  /** False: stands in the table alone. */
  readonly isDrawn: boolean;
}

/** What a chart shows, its table and its files say: one and the same. */
export interface ChartModel {
  readonly key: string;
  readonly shape: 'bars' | 'columns' | 'line';
  readonly title: string;
  /** How it is counted. */
  readonly query: string;
  /** What it rests on: "n = 14 bài học". */
  readonly basis: string;
  /** What the rows are: "Tỉnh, thành phố". */
  readonly rowTitle: string;
  readonly series: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly ChartRow[];
  /** Finds all that is counted. */
  readonly link: RowLink | null;
}

/** The row of what has no key: no place, no sector. */
export const NO_KEY = 'none';

export function drawnRows({ rows }: ChartModel): readonly ChartRow[] {
  return rows.filter(({ isDrawn }) => isDrawn);
}

/** The sum of a row; null where nothing can be said of any of it. */
export function totalOf({ values }: ChartRow): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** A model as cells: the head, then a line a row, with the sum of a row of several series at its end. */
export function cellsOf(model: ChartModel, total: string): (string | number)[][] {
  const { rowTitle, series, rows } = model;
  const hasTotal = series.length > 1;
  const head = [rowTitle, ...series.map(({ label }) => label), ...(hasTotal ? [total] : [])];
  const lines = rows.map((row) => [
    row.label,
    ...row.values.map((value) => value ?? ''),
    ...(hasTotal ? [totalOf(row) ?? ''] : []),
  ]);
  return [head, ...lines];
}
