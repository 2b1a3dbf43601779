import type { Level } from '../tree.js';
import type { Citation, CitedDocument } from './citation.js';
import { typeNamed, typesOfSymbol } from './document-types.js';
import { formatNumber, parseDocumentId, parseId } from './ids.js';
import { romanToOrdinal } from './numerals.js';

/** `formal` as in a decision: "điểm g khoản 3 Điều 102 Nghị định số 15/2020/NĐ-CP"; `short`: "Đ102 K3 điểm g NĐ 15/2020". */
export type CitationStyle = 'formal' | 'short';

type Numbers = Readonly<Partial<Record<Level, string | null>>>;

const INNER_FIRST = ['point', 'clause', 'article', 'section', 'chapter', 'part'] as const;
const OUTER_FIRST = ['part', 'chapter', 'section', 'article', 'clause', 'point'] as const;

/**
 * A citation as people write it, from the citation or its canonical id; reading it gives the citation back.
 * What cannot be written anew (an unresolved "này", a range that makes no sense) stays in its own words.
 */
export function formatCitation(cited: Citation | string, style: CitationStyle = 'formal'): string {
  if (typeof cited === 'string') return formatId(cited, style);
  const { problem, document, article } = cited;
  if (problem === 'no-context' && article !== null && document.type !== null)
    return join(cited, `${document.type} này`, style);
  if (problem === 'no-context' || problem === 'range-reversed' || problem === 'range-too-long')
    return cited.text;
  return join(cited, formatDocument(document, style), style);
}

function formatId(id: string, style: CitationStyle): string {
  const parts = parseId(id);
  if (!parts) return id;
  const numbers = Object.fromEntries(parts.path.map(({ level, number }) => [level, number]));
  const document = parseDocumentId(parts.document);
  const type = document && (typesOfSymbol(document.symbol).find(isUsual) ?? null);
  const described = { id: parts.document, type, number: null, year: null, name: null, ...document };
  return join(numbers, formatDocument(described, style), style);
}

/** An id does not tell a law from a resolution of the National Assembly: most are laws. */
function isUsual(type: string, _: number, types: readonly string[]): boolean {
  return types.length === 1 || type === 'Luật';
}

function join(numbers: Numbers, document: string, style: CitationStyle): string {
  const levels = style === 'formal' ? INNER_FIRST : OUTER_FIRST;
  const steps = levels.flatMap((level) => {
    const number = numbers[level];
    return number ? [formatStep(level, number, style)] : [];
  });
  return [...steps, ...(document === '' ? [] : [document])].join(' ');
}

function formatStep(level: Level, number: string, style: CitationStyle): string {
  switch (level) {
    case 'part': {
      const ordinal = romanToOrdinal(number);
      return `Phần ${ordinal ?? number}`;
    }
    case 'chapter':
      return `Chương ${number}`;
    case 'section':
      return `Mục ${number}`;
    case 'article':
      return style === 'short' ? `Đ${number}` : `Điều ${number}`;
    case 'clause':
      return style === 'short' ? `K${number}` : `khoản ${number}`;
    case 'point':
      return `điểm ${number}`;
  }
}

function formatDocument({ id, type, number, year, name }: CitedDocument, style: CitationStyle): string {
  const printed = id && formatNumber(id);
  if (style === 'short' && type === 'Nghị định' && printed?.endsWith('/NĐ-CP'))
    return `NĐ ${printed.slice(0, -6)}`;
  const full = printed ?? (number === null ? null : [number, ...(year === null ? [] : [year])].join('/'));
  if (full === null)
    return name === null ? (type ?? '') : [name, ...(year === null ? [] : [`năm ${year}`])].join(' ');
  if (style === 'short' && printed && type !== 'Luật') return printed;
  const called = type !== null && typeNamed(type)?.named ? (name ?? type) : type;
  return called === null ? full : `${called} số ${full}`;
}
