import type { Line } from '../formats/source.js';
import { articleMarker, clauseMarker, headingMarker, pointMarker } from '../structure/markers.js';
import type { Skipped } from '../tree.js';
import type { Cleaned } from './cleaned.js';

/** What editors of portals write in square brackets; a formula or a reference in brackets is not a note. */
const NOTE =
  /\[(?=[^\[\]]*(?:(?:được|bị)\s+(?:hướng dẫn|sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|đính chính|quy định|hợp nhất|thay đổi)|hết hiệu lực|ngưng hiệu lực|có hiệu lực từ|ghi chú|xem thêm))[^\[\]]*\]/giu;
const ADDED = /^\[(Điều|Khoản|Điểm) ([\p{L}\d, ]+?)(?: (?:Điều|Khoản) [\p{L}\d]+)* được bổ sung bởi/iu;
/** Words that begin a clause of their own after a note that stood on a heading. */
const BEGINS = /^(?:sửa đổi|bổ sung|bãi bỏ|thay)(?!\p{L})/iu;

function numberOf(text: string): string | null {
  return (articleMarker(text) ?? clauseMarker(text) ?? pointMarker(text))?.number ?? null;
}

function numbersIn(note: string): string[] {
  return (
    ADDED.exec(note)?.[2]
      ?.split(/,\s*|\s+và\s+/)
      .map((number) => number.trim()) ?? []
  );
}

/**
 * How much of the line is a later provision that the portal wrote into an older text, with a note after it saying
 * so: "Điều 18a. … [Điều 18a được bổ sung bởi …]". What follows can only be the next heading.
 */
function insertedLength(text: string): number {
  const number = numberOf(text);
  const note = [...text.matchAll(NOTE)].find((found) => numbersIn(found[0]).includes(number ?? ''));
  if (!note) return 0;
  const end = note.index + note[0].length;
  const rest = text.slice(end).trim();
  return rest === '' || headingMarker(rest) || articleMarker(rest) ? end : 0;
}

function withoutNotes(here: Line, skipped: Skipped[]): Line[] {
  const notes = here.text.match(NOTE);
  if (!notes) return [here];
  skipped.push(...notes.map((text) => ({ reason: 'editorial-note' as const, text })));
  const pieces: string[] = [];
  for (const piece of here.text.split(NOTE).map((words) => words.trim())) {
    const last = pieces.at(-1);
    if (last === undefined || (BEGINS.test(piece) && last !== '' && /^\p{Lu}/u.test(piece)))
      pieces.push(piece);
    else pieces[pieces.length - 1] = `${last} ${piece}`.trim();
  }
  return pieces.flatMap((text, i) => {
    const tidy = text
      .replace(/\s+([,.;:”])/gu, '$1')
      .replace(/\s+/g, ' ')
      .trim();
    return tidy ? [{ ...here, text: tidy, paragraph: i === 0 ? here.paragraph : true }] : [];
  });
}

/**
 * Takes out the editorial notes of portals. A provision that a note marks as added by a later text is not part
 * of this one either: it goes to the report whole, so that a text of 2012 reads as it was adopted.
 */
export function cutEditorialNotes(lines: readonly Line[]): Cleaned {
  const skipped: Skipped[] = [];
  const kept = lines.flatMap((here) => {
    if (!here.text.includes('[')) return [here];
    const length = insertedLength(here.text);
    if (length > 0) skipped.push({ reason: 'editorial-note', text: here.text.slice(0, length) });
    const text = here.text.slice(length).trim();
    return text ? withoutNotes({ ...here, text }, skipped) : [];
  });
  return { lines: kept, skipped };
}
