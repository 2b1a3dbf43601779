import { fold } from '@app/text';

/** A type of document: its name, what people shorten it to, and how the symbols of its numbers begin (folded). */
export interface DocumentType {
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly symbols: readonly string[];
  /** Laws are called by name ("Luật Viễn thông"), other documents by number. */
  readonly named: boolean;
}

/** Longer names first, so that "Thông tư liên tịch" is not read as "Thông tư". */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Thông tư liên tịch', abbreviations: ['ttlt'], symbols: ['ttlt'], named: false },
  { name: 'Nghị quyết liên tịch', abbreviations: ['nqlt'], symbols: ['nqlt'], named: false },
  { name: 'Văn bản hợp nhất', abbreviations: ['vbhn'], symbols: ['vbhn'], named: false },
  { name: 'Nghị định', abbreviations: ['nđ', 'nd'], symbols: ['nd', 'cp'], named: false },
  { name: 'Thông tư', abbreviations: ['tt'], symbols: ['tt'], named: false },
  { name: 'Quyết định', abbreviations: ['qđ', 'qd'], symbols: ['qd'], named: false },
  { name: 'Nghị quyết', abbreviations: ['nq'], symbols: ['nq', 'qh', 'ubtvqh'], named: false },
  { name: 'Chỉ thị', abbreviations: ['ct'], symbols: ['ct'], named: false },
  { name: 'Pháp lệnh', abbreviations: ['pl'], symbols: ['pl', 'ubtvqh'], named: true },
  { name: 'Hiến pháp', abbreviations: ['hp'], symbols: [], named: true },
  { name: 'Bộ luật', abbreviations: ['bl'], symbols: ['qh'], named: true },
  { name: 'Luật', abbreviations: [], symbols: ['qh', 'l', 'lct'], named: true },
];

/** What an article can belong to that is not a numbered document of its own. */
export const OTHER_TEXTS: readonly string[] = [
  'Quy chế',
  'Quy định',
  'Quy chuẩn',
  'Điều lệ',
  'Hiệp định',
  'Công ước',
  'Hợp đồng',
  'Phụ lục',
  'Danh mục',
];

/** Kinds of documents numbered year by year: their number without a year says nothing. */
const YEARLY = new Set(['nd', 'tt', 'ttlt', 'nqlt', 'qh', 'ubtvqh']);

/** "nd-cp" -> "nd", "qh15" -> "qh". */
function kindOfSymbol(foldedSymbol: string): string {
  return /^[a-z]*/.exec(foldedSymbol)![0];
}

export function isKnownSymbol(foldedSymbol: string): boolean {
  const kind = kindOfSymbol(foldedSymbol);
  return kind.length > 1 && DOCUMENT_TYPES.some(({ symbols }) => symbols.includes(kind));
}

export function needsYear(foldedSymbol: string): boolean {
  return YEARLY.has(kindOfSymbol(foldedSymbol));
}

/** The types whose numbers bear the symbol; the National Assembly numbers laws and resolutions alike. */
export function typesOfSymbol(foldedSymbol: string): readonly string[] {
  const kind = kindOfSymbol(foldedSymbol);
  return DOCUMENT_TYPES.filter(({ symbols }) => symbols.includes(kind)).map(({ name }) => name);
}

export function typeNamed(name: string): DocumentType | undefined {
  return DOCUMENT_TYPES.find((type) => type.name === name);
}

const OPENINGS = new Set(
  DOCUMENT_TYPES.flatMap(({ name, abbreviations }) => [...abbreviations, fold(name.split(' ')[0]!)]),
);

/** Whether a word may be the first of a document: "nd", "nghị", "luật". */
export function opensDocument({
  lower,
  folded,
}: {
  readonly lower: string;
  readonly folded: string;
}): boolean {
  return OPENINGS.has(lower) || OPENINGS.has(folded);
}
