import type { Line } from '../formats/source.js';
import { articleMarker, clauseMarker, pointMarker } from '../structure/markers.js';
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

/** The numbers that a note at the end of a line says were added later: "[Khoản 5a, 5b và 5c được bổ sung bởi …]". */
function addedNumbers(text: string): string[] {
  const note = (text.match(NOTE) ?? []).at(-1);
  if (!note || !text.endsWith(note)) return [];
  return (
    ADDED.exec(note)?.[2]
      ?.split(/,\s*|\s+và\s+/)
      .map((number) => number.trim()) ?? []
  );
}

/** The line is a later provision that the portal wrote into an older text, with a note saying so. */
function inserted(text: string): boolean {
  const number = numberOf(text);
  return number !== null && addedNumbers(text).includes(number);
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
    if (inserted(here.text)) {
      skipped.push({ reason: 'editorial-note', text: here.text });
      return [];
    }
    return withoutNotes(here, skipped);
  });
  return { lines: kept, skipped };
}
