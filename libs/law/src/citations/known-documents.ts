import { fold, normalize, syllables } from '@app/text';
import type { KnownDocument } from './citation.js';
import { documentNumber, parseDocumentId } from './ids.js';
import { LAW_NAMES, type LawName } from './law-names.js';
import { NameIndex } from './names.js';

/** What to look for in the table; null leaves a property open. `symbol` may be the first part of one. */
export interface Wanted {
  readonly type: string | null;
  readonly number: string | null;
  readonly year: number | null;
  readonly symbol: string | null;
  readonly name: string | null;
}

interface Entry {
  readonly document: KnownDocument;
  readonly type: string | null;
  readonly number: string | null;
  readonly year: number | null;
  readonly symbol: string | null;
  readonly names: readonly string[];
}

const BUILT_IN = new NameIndex<LawName>();
for (const law of LAW_NAMES) BUILT_IN.add(law.called, law);

/** The names of laws known to everyone and those of a table of documents. */
export class KnownDocuments {
  private readonly byId = new Map<string, KnownDocument>();
  private readonly byKey = new Map<string, Entry[]>();
  private readonly names = new NameIndex<LawName>();

  constructor(documents: readonly KnownDocument[]) {
    for (const entry of documents.map(entryOf)) {
      this.byId.set(entry.document.id, entry.document);
      const keys = new Set([
        ...entry.names.map(nameKey),
        ...(entry.number === null ? [] : [numberKey(entry.number)]),
      ]);
      for (const key of keys) this.byKey.set(key, [...(this.byKey.get(key) ?? []), entry]);
      const [name] = entry.names;
      for (const called of entry.names)
        this.names.add(called, { called, type: entry.type ?? '', name: name! });
    }
  }

  /** The longest name that starts at the token. */
  findName(...where: Parameters<NameIndex<LawName>['find']>): { law: LawName; end: number } | null {
    const [known, builtIn] = [this.names.find(...where), BUILT_IN.find(...where)];
    const match = known && (!builtIn || known.end > builtIn.end) ? known : builtIn;
    return match && { law: match.values[0]!, end: match.end };
  }

  candidates(wanted: Wanted): KnownDocument[] {
    const key =
      wanted.number !== null ? numberKey(wanted.number) : wanted.name === null ? null : nameKey(wanted.name);
    const entries = key === null ? [] : (this.byKey.get(key) ?? []);
    return entries.filter((entry) => fits(entry, wanted)).map(({ document }) => document);
  }

  find(id: string): KnownDocument | null {
    return this.byId.get(id) ?? null;
  }
}

function fits(entry: Entry, { type, year, symbol }: Wanted): boolean {
  const typed = type === null || entry.type === null || fold(entry.type) === fold(type);
  const symbolled =
    symbol === null || entry.symbol === symbol || (entry.symbol ?? '').startsWith(`${symbol}-`);
  return typed && symbolled && (year === null || entry.year === year);
}

function entryOf(document: KnownDocument): Entry {
  const parts = parseDocumentId(document.id);
  const titled = document.title === null ? [] : [titleOf(document.type, document.title)];
  return {
    document,
    type: document.type,
    number: parts?.number ?? null,
    year: parts?.year ?? null,
    symbol: parts?.symbol ?? null,
    names: [...titled, ...(document.aliases ?? []).map(normalize)],
  };
}

/** The title with its type in front, in sentence case where it came in capitals. */
function titleOf(type: string | null, title: string): string {
  const plain = normalize(title).trim();
  const calm = plain === plain.toUpperCase() ? plain.toLowerCase() : plain;
  if (type === null) return calm;
  const rest = fold(calm).startsWith(`${fold(type)} `)
    ? calm.slice(type.length + 1)
    : calm === type
      ? ''
      : calm;
  return `${type} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`.trim();
}

function nameKey(name: string): string {
  return `name ${syllables(name)
    .map(({ folded }) => folded)
    .join(' ')}`;
}

function numberKey(number: string): string {
  return `number ${documentNumber(number)}`;
}

const indexed = new WeakMap<readonly KnownDocument[], KnownDocuments>();
const NONE = new KnownDocuments([]);

/** The index of a table, built once for each array. */
export function knownDocuments(documents: readonly KnownDocument[] | undefined): KnownDocuments {
  if (documents === undefined) return NONE;
  const known = indexed.get(documents) ?? new KnownDocuments(documents);
  indexed.set(documents, known);
  return known;
}
