import { type Body, definitionOf, holdsRestricted, type ItemVersion, type Json } from '@app/knowledge';
import { OPEN_KINDS } from './open-kinds.js';

/** A version as somebody may see it. A hash would let what is kept back be guessed: it is kept back with it. */
export interface OpenedVersion extends Omit<ItemVersion, 'contentHash' | 'recordHash'> {
  readonly contentHash: string | null;
  readonly recordHash: string | null;
}

export interface Withheld {
  /** Whether fields that are always restricted are among what is kept back. */
  readonly restricted: boolean;
  /** Items that do not exist for who reads. */
  readonly targets: ReadonlySet<string>;
}

/** A version without what is kept back: restricted fields, and every mention of items as items. */
export function without(version: ItemVersion, { restricted, targets }: Withheld): OpenedVersion {
  const { kind, body, links, contentHash, previousHash, recordHash } = version;
  const fields = restricted ? definitionOf(kind).restricted : [];
  const isWhole = targets.size === 0 && !(restricted && holdsRestricted(version));
  // Hashes of records cover every version before, and those may have said what is kept back.
  const showsChain = isWhole && (!restricted || OPEN_KINDS.includes(kind));
  return {
    ...version,
    body: bodyWithout(body, fields, targets),
    links: links.filter(({ target }) => !targets.has(target)),
    contentHash: isWhole ? contentHash : null,
    previousHash: showsChain ? previousHash : null,
    recordHash: showsChain ? recordHash : null,
  };
}

function bodyWithout(body: Body, fields: readonly string[], targets: ReadonlySet<string>): Body {
  const kept = Object.entries(body).filter(([field]) => !fields.includes(field));
  return Object.fromEntries(
    kept.map(([field, value]) => [field, targets.size === 0 ? value : unnamed(value, targets)]),
  );
}

/** A value without the ids of items: out of lists with what names them, null elsewhere. */
function unnamed(value: Json, ids: ReadonlySet<string>): Json {
  if (typeof value === 'string') return ids.has(value) ? null : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.filter((each: Json) => !names(each, ids)).map((each: Json) => unnamed(each, ids));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unnamed(each as Json, ids)]));
}

function names(value: Json, ids: ReadonlySet<string>): boolean {
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return parts.some((part) => typeof part === 'string' && ids.has(part));
}
