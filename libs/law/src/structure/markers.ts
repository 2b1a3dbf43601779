import type { Level } from '../tree.js';

/** The opening of a line that may begin a node: its number as printed and the words after it. */
export interface Marker {
  readonly level: Level;
  readonly number: string;
  readonly rest: string;
  /** 1 for the usual print, less the odder it is. */
  readonly weight: number;
}

/** Dirt before a marker in scanned text; never letters or digits. An opening quote or bracket is not dirt. */
const DIRT = /^[^\p{L}\p{N}“"(\[]+/u;
/** What may stand between a heading's number and its words: "Chương I.", "Mục 2:", "Chương II - ". */
const STOP = '\\s*[.:]?\\s*(?:[-–—]\\s*)?';
const ROMAN = '[IVXLC]+[a-zđ]?';
const PART = new RegExp(
  `^phần\\s+(?:(thứ\\s+(?:nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười))|([IVXLC]+|\\d{1,2}|[A-ZĐ])(?![\\p{L}\\p{N}]))${STOP}(.*)$`,
  'iu',
);
const CHAPTER = new RegExp(`^chương\\s+(${ROMAN}|\\d{1,2}[a-zđ]?)(?![\\p{L}\\p{N}])${STOP}(.*)$`, 'iu');
const SECTION = new RegExp(
  `^(tiểu\\s+mục|mục)\\s+(\\d{1,2}[a-zđ]?|${ROMAN}|[A-ZĐ])(?![\\p{L}\\p{N}])${STOP}(.*)$`,
  'iu',
);
const ARTICLE =
  /^[ĐD]i[ềêeể]u\s+(\d{1,4}[a-zđ]?\d?)(?![\p{L}\p{N}])\s*([.:]?)\s*(?:[-–—](?=\s*\p{L})\s*)?(.*)$/iu;
const CLAUSE = /^(\d{1,3}[a-zđ]?)(\.\s?[-–]|[.,)/]|\s?[-–:](?=\s+\p{Lu}))(?!\d)\s*(.*)$/u;
const POINT = /^([a-zđ]{1,2}\d{0,2})\s?([).\/]|[-–](?=\s))\s*(.*)$/u;
/** The word of a clause or point, written out before its number: "Khoản 1. …", "Điểm a) …". */
const NAMED_CLAUSE = /^Khoản\s+(?=\d{1,3}[a-zđ]?\s*[.:)]\s+\p{Lu})/u;
const NAMED_POINT = /^Điểm\s+(?=[a-zđ]{1,2}\d{0,2}\s?[).]\s)/u;
/** What follows a heading's number only when a sentence cites it: "Chương II của Luật này", "Mục 1, Mục 2". */
const CITED =
  /^(?:[\p{Ll},;)“"]|(?:Luật|Bộ luật|Nghị định|Thông tư|Nghị quyết|Quyết định|Pháp lệnh|Hiến pháp|Quy chế|Hiệp định|Công ước|Phần|Chương|Mục|Điều)(?!\p{L}))/u;

function heading(level: Level, number: string, rest: string): Marker | null {
  return CITED.test(rest) ? null : { level, number, rest, weight: 1 };
}

/** Reads the line as the heading of a Phần, Chương or Mục; null when it is not one or only cites one. */
export function headingMarker(text: string): Marker | null {
  const clean = text.replace(DIRT, '');
  if (!/^\p{Lu}/u.test(clean)) return null;
  const part = PART.exec(clean);
  if (part) return heading('part', part[1] ?? part[2]!, part[3]!);
  const chapter = CHAPTER.exec(clean);
  if (chapter) return heading('chapter', chapter[1]!, chapter[2]!);
  const section = SECTION.exec(clean);
  if (!section) return null;
  const number = /^t/i.test(section[1]!) ? `tiểu mục ${section[2]!}` : section[2]!;
  return heading('section', number, section[3]!);
}

/** Reads the line as the heading of a Điều; "Điều 5 của Luật này" and "Điều 90; 03 tháng" are citations. */
export function articleMarker(text: string): Marker | null {
  const match = ARTICLE.exec(text.replace(DIRT, ''));
  if (!match) return null;
  const [, number, stop, rest] = match as unknown as [string, string, string, string];
  if (stop === '' && rest !== '' && (CITED.test(rest) || /^[^\p{L}]/u.test(rest))) return null;
  if (stop !== '' && /^\p{Ll}/u.test(rest)) return { level: 'article', number, rest, weight: 0.4 };
  return { level: 'article', number, rest, weight: stop ? 1 : 0.7 };
}

/** Reads the line as the opening of a Khoản: "1. …", "8a. …"; amounts ("2.000.000") and dates are not. */
export function clauseMarker(text: string): Marker | null {
  const clean = text.replace(DIRT, '').replace(NAMED_CLAUSE, '');
  const match = CLAUSE.exec(clean);
  if (!match) return bareClause(clean);
  const [, number, stop, rest] = match as unknown as [string, string, string, string];
  const lower = /^\p{Ll}/u.test(rest) ? 0.5 : 0;
  return { level: 'clause', number, rest, weight: (stop === '.' ? 1 : 0.5) - lower };
}

/** A clause whose full stop was forgotten: "1 Cá nhân có quyền …". */
function bareClause(text: string): Marker | null {
  const match = /^(\d{1,2})\s+(\p{Lu}.*)$/u.exec(text);
  if (!match || CITED.test(match[2]!)) return null;
  return { level: 'clause', number: match[1]!, rest: match[2]!, weight: 0.5 };
}

/** Reads the line as the opening of a Điểm: "a) …", "đ) …", "aa) …", "a1) …". */
export function pointMarker(text: string): Marker | null {
  const match = POINT.exec(text.replace(DIRT, '').replace(NAMED_POINT, ''));
  if (!match) return null;
  const [, number, stop, rest] = match as unknown as [string, string, string, string];
  if (stop !== ')' && !/^\p{Lu}/u.test(rest)) return null;
  return { level: 'point', number, rest, weight: stop === ')' ? 1 : 0.5 };
}

/** The word that stands for the level of a node and is not kept as text: "Khoản" in "Khoản 1. …"; null without one. */
export function levelWord(text: string): string | null {
  const clean = text.replace(DIRT, '');
  return (NAMED_CLAUSE.exec(clean) ?? NAMED_POINT.exec(clean))?.[0] ?? null;
}
