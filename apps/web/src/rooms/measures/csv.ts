/** Spreadsheets read a file as UTF-8 only where it begins with this. */
const BOM = '\uFEFF';
/** A text that begins so would be taken for a formula, or for the mark of one that is none. */
const FORMULA = /^[=+\-@\t\r']/;

/** Cells as a file of comma separated values (RFC 4180). Texts that a spreadsheet would compute are marked as text by a quote. */
export function csvOf(lines: readonly (readonly (string | number)[])[]): string {
  return BOM + lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n') + '\r\n';
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text;
}
