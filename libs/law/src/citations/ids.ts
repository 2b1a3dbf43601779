import { fold, normalize } from '@app/text';
import { LEVELS, type Level } from '../tree.js';
import { ordinalToRoman, toRoman } from './numerals.js';
import { printsYear, printSymbol } from './symbols.js';

/** One step of a path into a document; `number` as printed: "102", "93đ", "IV", "g". */
export interface Step {
  readonly level: Level;
  readonly number: string;
}

/** What a canonical id is made of. `document` is the id of the document, `path` goes from it inwards. */
export interface IdParts {
  readonly document: string;
  readonly path: readonly Step[];
}

/** The parts of a citation that make its id; a level not cited is null. */
export type Cited = { readonly document: { readonly id: string | null } } & Readonly<
  Record<Level, string | null>
>;

const SLUGS: Readonly<Record<Level, string>> = {
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  article: 'dieu',
  clause: 'khoan',
  point: 'diem',
};
const LEVEL_OF = new Map(LEVELS.map((level) => [SLUGS[level], level]));
const NUMBER = /^(\d+[a-zđ]?)(?:\/(\d{4}))?\/([\p{L}\d&]+(?:-[\p{L}\d&]+)*)$/iu;
const STEP = /^([a-z]+)-([a-z\d.]+)$/;

/**
 * The canonical id of a document from its printed number: "15/2020/NĐ-CP" -> "nd-cp/15/2020",
 * "65/VBHN-VPQH" -> "vbhn-vpqh/65", or "vbhn-vpqh/65/2013" when `issuedYear` is 2013. A number below ten
 * is written with its zero ("8/2022/NĐ-CP" is "nd-cp/08/2022"). Null when it is not a document's number.
 */
export function documentId(number: string, issuedYear?: number): string | null {
  const tidy = normalize(number)
    .trim()
    .replace(/\s*([/\-–])\s*/g, (_, mark: string) => (mark === '/' ? '/' : '-'));
  const match = NUMBER.exec(tidy);
  if (!match || !/\p{L}/u.test(match[3]!)) return null;
  const year = match[2] ?? issuedYear;
  const symbol = fold(match[3]!).replaceAll('&', '');
  return [symbol, slugLetters(documentNumber(match[1]!)), ...(year === undefined ? [] : [year])].join('/');
}

/** The running number as ids hold it: "8" -> "08", "15A" -> "15a". */
export function documentNumber(number: string): string {
  const [, digits, letter] = /^0*(\d+)(.*)$/.exec(number)!;
  return digits!.padStart(2, '0') + letter!.toLowerCase();
}

/** What the id of a document is made of: symbol folded ("nd-cp"), running number, year where it has one. */
export interface DocumentIdParts {
  readonly symbol: string;
  readonly number: string;
  readonly year: number | null;
}

/** Takes the id of a document apart; null when it is no such id. */
export function parseDocumentId(id: string): DocumentIdParts | null {
  const match = /^([a-z\d-]+)\/(\d+[a-z]*)(?:\/(\d{4}))?$/.exec(id);
  return (
    match && { symbol: match[1]!, number: unslugLetters(match[2]!), year: match[3] ? Number(match[3]) : null }
  );
}

/** "nd-cp/15/2020" -> "15/2020/NĐ-CP"; "vbhn-vpqh/65/2013" -> "65/VBHN-VPQH". Null when it is no such id. */
export function formatNumber(id: string): string | null {
  const parts = parseDocumentId(id);
  if (!parts) return null;
  const year = parts.year !== null && printsYear(parts.symbol) ? [parts.year] : [];
  return [parts.number, ...year, printSymbol(parts.symbol)].join('/');
}

/**
 * The step as it stands in an id: "dieu-93dd" for Điều 93đ, "chuong-ii" for Chương II or Chương 2,
 * "phan-i" for Phần thứ nhất.
 */
export function stepSlug({ level, number }: Step): string {
  return `${SLUGS[level]}-${slugLetters(canonicalNumber(level, number))}`;
}

/** One spelling of a number: parts and chapters in upper-case Roman ("IIa"), all else in lower case. */
export function canonicalNumber(level: Level, number: string): string {
  const plain = normalize(number).trim().toLowerCase();
  if (level !== 'part' && level !== 'chapter') return plain;
  const roman = ordinalToRoman(plain) ?? plain.replace(/^\d+/, (digits) => toRoman(Number(digits)));
  return roman.replace(/^[ivxl]+/, (numeral) => numeral.toUpperCase());
}

/** The id of a place in a document: ("nd-cp/15/2020", [{article 102}, {clause 3}]) -> "nd-cp/15/2020/dieu-102/khoan-3". */
export function nodeId({ document, path }: IdParts): string {
  return [document, ...path.map(stepSlug)].join('/');
}

/**
 * The canonical id of what is cited, or null when its document is not known or its place is incomplete
 * (a clause or a point without an article). Articles are numbered through a document, so theirs leave out
 * what stands above; chapters begin anew in some parts, so a part that is cited is kept:
 * "nd-cp/15/2020/dieu-102", "qh13/15/2012/phan-ii/chuong-i/muc-1".
 */
export function citationId(cited: Cited): string | null {
  if (cited.document.id === null) return null;
  const inner = cited.clause ?? cited.point;
  if (inner !== null && cited.article === null) return null;
  const levels = cited.article === null ? LEVELS.slice(0, 3) : LEVELS.slice(3);
  const path = levels.flatMap((level) => (cited[level] === null ? [] : [{ level, number: cited[level] }]));
  return nodeId({ document: cited.document.id, path });
}

/** The inverse of {@link nodeId} and {@link citationId}; null when a step of it is malformed. */
export function parseId(id: string): IdParts | null {
  const segments = id.split('/');
  const first = segments.findIndex((segment) => readStep(segment) !== null);
  const inner = first < 0 ? [] : segments.slice(first);
  const path = inner.map(readStep).filter((step) => step !== null);
  const document = segments.slice(0, segments.length - inner.length);
  if (path.length < inner.length || document.length === 0 || document.includes('')) return null;
  return { document: document.join('/'), path };
}

function readStep(segment: string): Step | null {
  const match = STEP.exec(segment);
  const level = match && LEVEL_OF.get(match[1]!);
  return level ? { level, number: canonicalNumber(level, unslugLetters(match[2]!)) } : null;
}

/** đ is a letter of its own beside d, so it is doubled: neither numbers nor points ever hold two. */
function slugLetters(number: string): string {
  return number.toLowerCase().replaceAll('đ', 'dd');
}

function unslugLetters(slug: string): string {
  return slug.replaceAll('dd', 'đ');
}
