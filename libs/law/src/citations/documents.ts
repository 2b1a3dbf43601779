import { DOCUMENT_TYPES, OTHER_TEXTS, typesOfSymbol, type DocumentType } from './document-types.js';
import { readDocumentNumber, readYear, yearOf, type NumberRead } from './document-numbers.js';
import type { Mention, Run } from './items.js';
import type { KnownDocuments } from './known-documents.js';
import { isAttached, isCapitalised, isMark, means, meansOne, type Token } from './lexer.js';

/** What else a mention says beside its words; the rest is null or false. */
type Said = Partial<Omit<Mention, 'kind' | 'from' | 'to' | 'gap'>>;

/** Words that make "luật" half of another word. */
const NOT_LAW = ['pháp', 'kỷ', 'kỉ', 'quy', 'qui'];
const ELSEWHERE = ['đó', 'ấy', 'trên', 'nói', 'nêu'];
/** Everyday words as well as types: "quyết định này" is mostly an act, not a text. */
const EVERYDAY = ['Quyết định', 'Chỉ thị', 'Nghị quyết'];
/** Where the name of a law not known by name ends. */
const NAME_ENDS = new Set(
  'và của này năm số ngày được quy có thì là tại theo để khi hoặc do bởi về đã đang phải không các hiện'.split(
    ' ',
  ),
);
const LONGEST_NAME = 12;
const LONGEST_AMENDING = 16;

const TYPE_WORDS = DOCUMENT_TYPES.map((type) => ({ type, words: type.name.toLowerCase().split(' ') }));
const OTHER_WORDS = OTHER_TEXTS.map((name) => name.toLowerCase().split(' '));
const BY_ABBREVIATION = new Map(
  DOCUMENT_TYPES.flatMap((type) => type.abbreviations.map((short) => [short, type])),
);

/** Reads a document at a token, however it is called: by number, type and number, name, or "Luật này". */
export function readDocument(tokens: readonly Token[], at: number, known: KnownDocuments): Run | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const read = readDocumentNumber(tokens, at, false) ?? readBareNumber(tokens, at, known);
    return read && mention(tokens, at, read.end, numbered(null, read));
  }
  if (token?.kind !== 'word' || (means(token, 'luật') && meansOne(tokens[at - 1], NOT_LAW))) return null;
  return (
    readNamed(tokens, at, known) ??
    readTyped(tokens, at) ??
    readAbbreviated(tokens, at) ??
    readOther(tokens, at)
  );
}

const MONTHS = 12;
const OF_TIME = ['ngày', 'tháng', 'quý', 'năm'];

/** "174/2026" by itself: a number and a year that no date has, when one document of the table bears them. */
function readBareNumber(tokens: readonly Token[], at: number, known: KnownDocuments): NumberRead | null {
  const number = tokens[at]!.text;
  const year = isMark(tokens[at + 1], '/') ? yearOf(tokens[at + 2]) : null;
  const part = (isMark(tokens[at - 1], '/.,-') && isAttached(tokens, at)) || isMark(tokens[at + 3], '/-');
  const dated = Number(number) <= MONTHS || meansOne(tokens[at - 1], OF_TIME);
  if (year === null || part || dated) return null;
  const wanted = { type: null, number, year, symbol: null, name: null };
  return known.candidates(wanted).length === 1 ? { number, year, symbol: null, end: at + 3 } : null;
}

function mention(tokens: readonly Token[], from: number, end: number, said: Said): Run {
  const item: Mention = {
    kind: 'document',
    type: null,
    number: null,
    year: null,
    symbol: null,
    name: null,
    hollow: false,
    weak: false,
    relative: false,
    ...said,
    gap: 'tight',
    from: tokens[from]!.start,
    to: tokens[end - 1]!.end,
  };
  return { items: [item], end };
}

/** The type the text gives, else the only one that bears the symbol. */
function numbered(type: string | null, { number, year, symbol }: NumberRead): Said {
  const types = symbol === null ? [] : typesOfSymbol(symbol);
  return { type: type ?? (types.length === 1 ? types[0]! : null), number, year, symbol };
}

/** "Luật Viễn thông", then "số 24/2023/QH15", "năm 2023", "2023", or "sửa đổi 2023", another law of its own. */
function readNamed(tokens: readonly Token[], at: number, known: KnownDocuments): Run | null {
  const found = known.findName(tokens, at);
  if (!found) return null;
  const { law, end } = found;
  const said: Said = { type: law.type || null, name: law.name };
  const amended = amendedIn(tokens, end);
  if (amended)
    return mention(tokens, at, amended.end, { ...said, name: `${law.name} sửa đổi`, year: amended.year });
  const number = readDocumentNumber(tokens, means(tokens[end], 'số') ? end + 1 : end, false);
  if (number) return mention(tokens, at, number.end, { ...said, ...numbered(law.type, number) });
  const dated = readYear(tokens, end);
  const later =
    dated && means(tokens[dated.end], 'số') ? readDocumentNumber(tokens, dated.end + 1, false) : null;
  if (later) return mention(tokens, at, later.end, { ...said, ...numbered(law.type, later) });
  if (dated) return mention(tokens, at, dated.end, { ...said, year: dated.year });
  if (means(tokens[end], 'này')) return null;
  const slight = !isCapitalised(tokens[at]!) && end - at < 3;
  return mention(tokens, at, end, { ...said, weak: slight });
}

function amendedIn(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  if (!means(tokens[at], 'sửa') || !means(tokens[at + 1], 'đổi')) return null;
  return readYear(tokens, at + 2);
}

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => means(tokens[at + index], word));
}

function readTyped(tokens: readonly Token[], at: number): Run | null {
  const found = TYPE_WORDS.find(({ words }) => startsWith(tokens, at, words));
  if (!found) return null;
  const { type } = found;
  const end = at + found.words.length;
  const capital = isCapitalised(tokens[at]!);
  if (means(tokens[end], 'này')) {
    const weak = !capital && EVERYDAY.includes(type.name);
    return mention(tokens, at, end + 1, { type: type.name, relative: true, weak });
  }
  return (
    readTypedNumber(tokens, at, end, type) ??
    readAmending(tokens, at, end, type) ??
    (capital && type.named ? readUnknownName(tokens, at, end, type) : null) ??
    readIssued(tokens, at, end, type) ??
    (capital || meansOne(tokens[end], ELSEWHERE)
      ? mention(tokens, at, end, { type: type.name, hollow: true })
      : null)
  );
}

function readTypedNumber(
  tokens: readonly Token[],
  at: number,
  start: number,
  type: DocumentType,
): Run | null {
  let next = start;
  if (means(tokens[next], 'số')) next++;
  if (next > start && isMark(tokens[next], ':')) next++;
  if (next === start && yearOf(tokens[next]) !== null && type.named) return null;
  const read = readDocumentNumber(tokens, next, true);
  if (!read) return null;
  const dated = read.year === null ? readYear(tokens, read.end) : null;
  const full = { ...read, ...dated };
  if (full.symbol === null && full.year === null && counts(tokens, full.end)) return null;
  return mention(tokens, at, full.end, numbered(type.name, full));
}

/** "quyết định 15 ngày": a number of things, not of a document. */
function counts(tokens: readonly Token[], at: number): boolean {
  return (
    meansOne(tokens[at], 'ngày tháng giờ triệu tỷ đồng người lần'.split(' ')) && readYear(tokens, at) === null
  );
}

/** "Luật sửa đổi, bổ sung một số điều của": owns its articles; what it amends is read after it. */
function readAmending(tokens: readonly Token[], at: number, start: number, type: DocumentType): Run | null {
  if (!means(tokens[start], 'sửa') || !means(tokens[start + 1], 'đổi')) return null;
  for (let next = start + 2; next < start + LONGEST_AMENDING && next < tokens.length; next++)
    if (means(tokens[next], 'của')) return mention(tokens, at, next, { type: type.name, hollow: true });
  return null;
}

function readUnknownName(
  tokens: readonly Token[],
  at: number,
  start: number,
  type: DocumentType,
): Run | null {
  if (tokens[start]?.kind !== 'word' || !isCapitalised(tokens[start])) return null;
  let end = start;
  while (
    end - start < LONGEST_NAME &&
    tokens[end]?.kind === 'word' &&
    !NAME_ENDS.has(tokens[end]!.lower) &&
    tokens[end]!.breaks < 2
  )
    end++;
  if (end === start) return null;
  const words = tokens.slice(at + type.name.split(' ').length, end).map(({ text }) => text);
  const said: Said = { type: type.name, name: [type.name, ...words].join(' ') };
  const number = readDocumentNumber(tokens, means(tokens[end], 'số') ? end + 1 : end, false);
  if (number) return mention(tokens, at, number.end, { ...said, ...numbered(type.name, number) });
  const dated = readYear(tokens, end);
  return mention(tokens, at, dated?.end ?? end, { ...said, year: dated?.year ?? null });
}

/** "Nghị định của Chính phủ số 15/2020/NĐ-CP": the issuer between the type and the number. */
function readIssued(tokens: readonly Token[], at: number, start: number, type: DocumentType): Run | null {
  if (!means(tokens[start], 'của')) return null;
  for (let next = start + 1; next < start + LONGEST_NAME && tokens[next]?.kind === 'word'; next++) {
    if (!means(tokens[next], 'số')) continue;
    const read = readDocumentNumber(tokens, next + 1, false);
    return read && mention(tokens, at, read.end, numbered(type.name, read));
  }
  return null;
}

/** "ND15", "NĐ 15/2020", "nđ-cp 15", "NĐ này". */
function readAbbreviated(tokens: readonly Token[], at: number): Run | null {
  const token = tokens[at]!;
  const type = BY_ABBREVIATION.get(token.lower);
  if (!type) return null;
  let next = at + 1;
  if (means(tokens[next], 'này'))
    return mention(tokens, at, next + 1, { type: type.name, relative: true, weak: token.bare });
  if (isMark(tokens[next], '-') && means(tokens[next + 1], 'cp')) next += 2;
  if (means(tokens[next], 'số')) next++;
  else if (isMark(tokens[next], '.') && isAttached(tokens, next)) next++;
  const read = readDocumentNumber(tokens, next, true);
  if (!read) return null;
  const dated = read.year === null ? readYear(tokens, read.end) : null;
  const full = { ...read, ...dated };
  if (counts(tokens, full.end)) return null;
  return mention(tokens, at, full.end, {
    ...numbered(type.name, full),
    weak: isSlight(tokens, at, next, full),
  });
}

/** Only "ND15" and "NĐ 15" say enough alone; "tt 15", "ct3" may be anything. */
function isSlight(tokens: readonly Token[], at: number, number: number, read: NumberRead): boolean {
  if (read.symbol !== null) return false;
  const { text, lower } = tokens[at]!;
  const decree = lower === 'nđ' || lower === 'nd';
  const capitals = text === text.toUpperCase();
  if (read.year !== null) return !decree && !capitals && tokens[at]!.bare && text.length < 3;
  return !(
    lower === 'nđ' ||
    lower === 'qđ' ||
    (decree && capitals) ||
    (isAttached(tokens, number) && (decree || capitals))
  );
}

function readOther(tokens: readonly Token[], at: number): Run | null {
  const { text } = tokens[at]!;
  if (!isCapitalised(tokens[at]!) || text === text.toUpperCase()) return null;
  const words = OTHER_WORDS.find((name) => startsWith(tokens, at, name));
  return words ? mention(tokens, at, at + words.length, { hollow: true }) : null;
}
