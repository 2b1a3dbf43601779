import { LEVELS, type Level } from '../tree.js';
import type {
  Citation,
  CitationContext,
  CitationProblem,
  CitedDocument,
  KnownDocument,
  Standpoint,
} from './citation.js';
import { needsYear, typesOfSymbol } from './document-types.js';
import { citationId, documentId, parseDocumentId, type Cited } from './ids.js';
import type { Mention } from './items.js';
import type { KnownDocuments } from './known-documents.js';
import type { Leaf } from './nesting.js';

const NO_DOCUMENT: CitedDocument = { id: null, type: null, number: null, year: null, name: null };

interface Resolved {
  readonly document: CitedDocument;
  /** The documents it may be when it is not certain. */
  readonly candidates: readonly string[];
  readonly problem: CitationProblem | null;
}

/** Gives a leaf its document and numbers, from the text, the table and the standpoint. */
export function resolve(
  leaf: Leaf,
  text: string,
  known: KnownDocuments,
  within: CitationContext['within'],
): Citation {
  const relative = leaf.document?.relative === true || LEVELS.some((level) => leaf.units[level]?.relative);
  const here =
    leaf.document === null || (leaf.document.relative && fitsHere(leaf.document, within))
      ? within
      : undefined;
  const { document, candidates, problem } = resolveDocument(leaf.document, known, here);
  const numbers = numbersOf(leaf, here);
  const cited: Cited = { document, ...numbers };
  const id = citationId(cited);
  const own = leaf.tooMany ? 'range-too-long' : rangeProblem(leaf);
  const missing = relative && here === undefined ? 'no-context' : lacks(leaf, numbers);
  const reason = own ?? missing ?? problem ?? (id === null ? 'no-article' : null);
  return {
    text: text.slice(leaf.from, leaf.to),
    start: leaf.from,
    end: leaf.to,
    document,
    ...numbers,
    relative,
    id: reason === null ? id : null,
    candidates:
      reason === 'ambiguous'
        ? candidates.flatMap((one) => citationId({ ...cited, document: { id: one } }) ?? [])
        : [],
    problem: reason,
  };
}

function rangeProblem({ units }: Leaf): CitationProblem | null {
  for (const level of LEVELS) if (units[level]?.problem) return units[level].problem;
  return null;
}

/** "này" that nothing stands for, a clause or point whose article is not known. */
function lacks(leaf: Leaf, numbers: Readonly<Record<Level, string | null>>): CitationProblem | null {
  if (LEVELS.some((level) => leaf.units[level] && numbers[level] === null)) return 'no-context';
  return (numbers.clause ?? numbers.point) !== null && numbers.article === null ? 'no-article' : null;
}

/** The numbers cited. Where the text stands fills in what "này" means and what encloses a bare clause or point. */
function numbersOf({ units }: Leaf, here: Standpoint | undefined): Record<Level, string | null> {
  const own = (level: Level): string | null => units[level]?.number ?? null;
  const numbers = Object.fromEntries(LEVELS.map((level) => [level, own(level)])) as Record<
    Level,
    string | null
  >;
  const inner = units.clause ?? units.point;
  if (units.article?.relative || (inner && !units.article)) numbers.article = here?.article ?? null;
  if (units.clause?.relative || (units.point && !units.clause && !units.article))
    numbers.clause = here?.clause ?? null;
  if (units.point?.relative) numbers.point = here?.point ?? null;
  return numbers;
}

/** A decree does not call itself "Luật này"; a consolidated text speaks as what it consolidates. */
function fitsHere(mention: Mention, within: Standpoint | undefined): boolean {
  const symbol = within && parseDocumentId(within.document)?.symbol;
  const types = symbol ? typesOfSymbol(symbol) : [];
  if (mention.type === null || types.length === 0 || types.includes('Văn bản hợp nhất')) return true;
  return types.includes(mention.type);
}

function resolveDocument(
  mention: Mention | null,
  known: KnownDocuments,
  here: Standpoint | undefined,
): Resolved {
  if (mention === null || mention.relative) {
    const type = mention?.type ?? null;
    if (here) return sure(describe(here.document, known.find(here.document), { ...NO_DOCUMENT, type }));
    return {
      document: { ...NO_DOCUMENT, type },
      candidates: [],
      problem: mention ? 'no-context' : 'no-document',
    };
  }
  const { type, number, year, name } = mention;
  const said: CitedDocument = { id: null, type, number, year, name };
  const id = idOf(mention);
  if (id !== null && (year !== null || known.candidates(mention).length === 0))
    return sure(describe(id, known.find(id), said));
  const fitting = known.candidates(mention);
  if (fitting.length === 1) return sure(describe(fitting[0]!.id, fitting[0]!, said));
  const candidates = fitting.map((document) => document.id);
  return { document: said, candidates, problem: fitting.length > 1 ? 'ambiguous' : 'unknown-document' };
}

function sure(document: CitedDocument): Resolved {
  return { document, candidates: [], problem: null };
}

/** The id the words alone make certain: a full number, or a decree's number and year (all are the Government's). */
function idOf({ type, number, year, symbol }: Mention): string | null {
  if (number === null) return null;
  if (type === 'Nghị định' && (symbol === null || symbol === 'nd' || symbol === 'cp') && year !== null)
    return documentId(`${number}/${year}/NĐ-CP`);
  if (symbol === null || (year === null && needsYear(symbol))) return null;
  return documentId(year === null ? `${number}/${symbol}` : `${number}/${year}/${symbol}`);
}

/** What is cited, with what its id and the table add to what the text says. */
function describe(id: string, known: KnownDocument | null, said: CitedDocument): CitedDocument {
  const parts = parseDocumentId(id);
  const types = parts ? typesOfSymbol(parts.symbol) : [];
  return {
    id,
    type: said.type ?? known?.type ?? (types.length === 1 ? types[0]! : null),
    number: said.number ?? parts?.number ?? null,
    year: said.year ?? parts?.year ?? null,
    name: said.name,
  };
}
