import { fromRoman } from '../citations/numerals.js';
import type { Line } from '../formats/source.js';
import { headingMarker } from '../structure/markers.js';
import type { Skipped } from '../tree.js';
import type { Cleaned } from './cleaned.js';

/** A short line that says "Chương" and a numeral with dirt around: "l Chương H", "_ Chương ` VỊ". */
const CHAPTER =
  /^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]{1,2}\s+)?[^\p{L}\p{N}]*Ch[uư][oơ]ng[^\p{L}\p{N}]*([IVXLHYl1|ỊÍÌỈỲỴ]{1,6})[^\p{L}\p{N}]*$/iu;
const ARTICLE = /^([^\p{L}\p{N}“"]*)([ĐD]i[eêềéèẻẽẹếểễệ]u)(?=\s+\d{1,3}[a-zđ]?\.\s)/iu;
const LOOKS_LIKE: Readonly<Record<string, string>> = { H: 'II', L: 'I', Y: 'V', '1': 'I', '|': 'I' };

/** The numeral a scanner saw: "H" is "II", "VỊ" is "VI", "VIH" is "VIII". */
function numeral(seen: string): string | null {
  const plain = seen.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const read = [...plain].map((sign) => LOOKS_LIKE[sign] ?? sign).join('');
  return fromRoman(read) === null ? null : read;
}

function repaired(text: string): string | null {
  if (headingMarker(text)) return null;
  const chapter = CHAPTER.exec(text);
  const roman = chapter && numeral(chapter[1]!);
  if (roman) return `Chương ${roman}`;
  const article = ARTICLE.exec(text);
  if (!article || article[2]!.toLowerCase() === 'điều') return null;
  return text.replace(ARTICLE, '$1Điều');
}

/** Puts right headings that a scanner misread; what it had read is kept in the report. */
export function repairMisreadings(lines: readonly Line[]): Cleaned {
  const skipped: Skipped[] = [];
  const kept = lines.map((here) => {
    const text = here.text.length > 200 ? null : repaired(here.text);
    if (text === null) return here;
    skipped.push({ reason: 'misreading', text: here.text });
    return { ...here, text };
  });
  return { lines: kept, skipped };
}
