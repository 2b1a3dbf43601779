import { articleMarker, clauseMarker, pointMarker } from '../structure/markers.js';

const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** The item's own words begin with a number already. */
export function isNumbered(text: string): boolean {
  return [clauseMarker, pointMarker, articleMarker].some((read) => (read(text)?.weight ?? 0) >= 1);
}

/** The letter of the n-th point: after d comes đ. Past the alphabet the letters double, past that they are figures. */
export function letterLabel(count: number): string {
  const letter = LETTERS[(count - 1) % LETTERS.length] ?? '';
  return count > LETTERS.length * 2 ? String(count) : letter.repeat(Math.ceil(count / LETTERS.length));
}

/** The label Vietnamese texts print for an item: clauses in figures, points in letters, a dash below. */
export function itemLabel(count: number, depth: number, type: string): string {
  if (depth > 1) return '-';
  const lettered = depth === 1 || /^a$/i.test(type);
  return lettered ? `${letterLabel(count)})` : `${count}.`;
}

/** The remark for the report when numbers of list items were put back. */
export function guessedNumbers(lines: readonly { readonly restored: boolean }[]): string[] {
  const count = lines.filter(({ restored }) => restored).length;
  return count ? [`${count} số thứ tự do trang tự đánh, được dựng lại: cần đối chiếu`] : [];
}
