import { MOTTO } from '../structure/motto.js';
import { letterheadNumber } from './number.js';
import { issuerOfNumber } from './types.js';

const PLACE = /(?<=\s)(tỉnh|thành phố|quận|huyện|thị xã|phường|xã|đặc khu)\s+(.+)$/u;
const UPPER = /^[\p{Lu}\p{N}\s,&-]+$/u;

/** The words above the motto, or above the number where there is none, without rules and numbers: "BỘ THÔNG TIN VÀ TRUYỀN THÔNG". */
function printedIssuer(letterhead: readonly string[]): string | null {
  const motto = letterhead.findIndex((text) => MOTTO.test(text));
  const at = motto < 0 ? letterhead.findIndex((text) => letterheadNumber(text) !== null) : motto;
  if (at < 0) return null;
  const before = [...letterhead.slice(0, at), letterhead[at]!.split(MOTTO)[0]!];
  const words = before
    .flatMap((text) => text.split('|'))
    .map((text) => text.replace(/[-_–—*]{2,}/g, '').trim());
  const issuer = words.filter((text) => UPPER.test(text) && /\p{L}{2}/u.test(text)).join(' ');
  return issuer || null;
}

/**
 * Who issued the text, in ordinary letters: by the symbol of its number where that tells, else as the letterhead
 * prints it, spelled as the text itself spells it.
 */
export function issuerOf(number: string | null, letterhead: readonly string[], text: string): string | null {
  const known = number && issuerOfNumber(number);
  if (known) return known;
  const printed = printedIssuer(letterhead);
  if (!printed) return null;
  return spelledIn(text, printed) ?? inOrdinaryLetters(printed);
}

/** The name as the text spells it within a sentence. */
function spelledIn(text: string, printed: string): string | null {
  const [low, name] = [text.toLocaleLowerCase('vi'), printed.toLocaleLowerCase('vi')];
  for (let at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + 1)) {
    const spelled = text.slice(at, at + name.length);
    if (spelled !== printed) return spelled.charAt(0).toLocaleUpperCase('vi') + spelled.slice(1);
  }
  return null;
}

/** "ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ" -> "Ủy ban nhân dân tỉnh Phú Thọ"; of other names only the first letter is certain. */
function inOrdinaryLetters(printed: string): string {
  const low = printed.charAt(0) + printed.slice(1).toLocaleLowerCase('vi');
  return low.replace(PLACE, (_, kind: string, name: string) => {
    return `${kind} ${name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'))}`;
  });
}
