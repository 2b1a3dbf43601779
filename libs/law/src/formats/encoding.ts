import iconv from 'iconv-lite';
import { normalize } from '@app/text';
import { LawFormatError } from '../errors.js';
import type { LawFile } from './source.js';

/** Words every Vietnamese normative text has: they tell whether a legacy code page was guessed right. */
const COMMON = /điều|của|được|quy định|và|này/giu;
const LEGACY = ['windows-1258', 'tcvn'];
const ENOUGH = 5;
const MOJIBAKE = /(?:á»|áº|Ä‘|Ã¡|Æ°)/g;

function fail(file: LawFile): never {
  throw new LawFormatError('bad-encoding', file.name, 'không đọc được bảng mã chữ; hãy lưu lại bằng UTF-8');
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function legacy(file: LawFile): string {
  const read = (encoding: string) => normalize(iconv.decode(Buffer.from(file.bytes), encoding));
  const words = (text: string) => text.match(COMMON)?.length ?? 0;
  const [best] = LEGACY.map(read).sort((a, b) => words(b) - words(a));
  if (best === undefined || words(best) < ENOUGH) return fail(file);
  return best;
}

/**
 * The file's characters, NFC. UTF-8 and UTF-16 with a mark are certain; a legacy Vietnamese code page is taken
 * only when common words come out. Throws `bad-encoding` rather than let a garbled text in.
 */
export function decode(file: LawFile): string {
  const mark = byMark(file.bytes);
  const text = mark ? iconv.decode(Buffer.from(file.bytes), mark) : strictUtf8(file.bytes);
  if (text === null) return legacy(file);
  if (text.includes('\0') || (text.match(MOJIBAKE)?.length ?? 0) > ENOUGH) return fail(file);
  return normalize(text);
}
