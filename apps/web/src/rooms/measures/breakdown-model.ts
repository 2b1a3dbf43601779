import { type Schema } from '../../api/client.js';
import { type ChartModel, type ChartRow, NO_KEY, type RowLink } from './chart-model.js';

type Breakdown = Schema<'BreakdownDto'>;
type Row = Schema<'HoldingRowDto'>;

/** How what a breakdown holds is called. */
export interface BreakdownWords {
  readonly rowTitle: string;
  readonly basis: string;
  readonly row: (row: Row) => string;
  readonly part: (key: string) => string;
}

/** Lists that are whole in the table and too long to draw: what counts nothing, and what stands below so many. */
const MOST_DRAWN = 25;
/** Rows that mean something though they count nothing. */
const DRAWN_EMPTY: readonly Breakdown['key'][] = ['lessons-by-maturity', 'lessons-by-year', 'gaps-by-kind'];
const COLUMNS: readonly Breakdown['key'][] = ['lessons-by-year'];

export function modelOf(breakdown: Breakdown, words: BreakdownWords): ChartModel {
  const { key, name: title, unit, query, rows } = breakdown;
  // A part that nothing has is no series.
  const parts = (rows[0]?.parts ?? []).filter(({ key: part }) => rows.some((row) => partOf(row, part) > 0));
  const series =
    parts.length > 0
      ? parts.map((part) => ({ key: part.key, label: words.part(part.key) }))
      : [{ key, label: capital(unit) }];
  const drawn = drawnOf(breakdown);
  return {
    ...{ key, title, query, rowTitle: words.rowTitle, basis: words.basis, series },
    shape: COLUMNS.includes(key) ? 'columns' : 'bars',
    rows: rows.map((row) => rowOf(breakdown, row, words.row(row), parts, drawn.includes(row))),
    link: wholeOf(key),
  };
}

/** Of years the latest, of all else the most. */
function drawnOf({ key, rows }: Breakdown): readonly Row[] {
  const drawn = rows.filter(({ value }) => value > 0 || DRAWN_EMPTY.includes(key));
  if (!COLUMNS.includes(key)) return drawn.slice(0, MOST_DRAWN);
  return drawn.filter((row) => row.key !== NO_KEY).slice(-MOST_DRAWN);
}

function rowOf(
  { key }: Breakdown,
  row: Row,
  label: string,
  parts: readonly Schema<'HoldingPartDto'>[],
  isDrawn: boolean,
): ChartRow {
  const values = parts.length > 0 ? parts.map((part) => partOf(row, part.key)) : [row.value];
  const link = row.value === 0 ? null : linkOf(key, row);
  const isLaw = key === 'provisions-by-document';
  const links = parts.map((part, at) =>
    isLaw && row.search && values[at]! > 0 ? ofStatus(row, part.key) : null,
  );
  return { key: row.key, label, values, link, isDrawn, ...(isLaw && { links }) };
}

function linkOf(breakdown: Breakdown['key'], { key, search }: Row): RowLink {
  if (breakdown === 'lapsed-provisions') return { to: 'provision', id: key };
  return search ? { to: 'search', filter: search } : { to: 'items', row: `${breakdown}:${key}` };
}

function ofStatus({ search }: Row, status: string): RowLink {
  return { to: 'search', filter: { ...search, status: [status] } };
}

/** What finds everything that is told apart. */
function wholeOf(key: Breakdown['key']): RowLink {
  const kind = key.startsWith('gaps') ? 'gap' : key.startsWith('provisions') ? 'provision' : 'lesson';
  return { to: 'search', filter: { kind: [kind] } };
}

function partOf({ parts }: Row, key: string): number {
  return parts.find((part) => part.key === key)?.value ?? 0;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
