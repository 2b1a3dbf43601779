import { createHash } from 'node:crypto';
import { type ItemVersion } from './version.js';

type Content = Pick<ItemVersion, 'kind' | 'body' | 'validity' | 'links'>;

/** JSON with the keys of every record in code-unit order and no spaces: equal data give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

/** SHA-256 of canonical JSON, in lower-case hex. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** The hash of what a version says: equal for equal kind, body, validity and links, whoever wrote it and when. */
export function contentHash({ kind, body, validity, links }: Content): string {
  return hashOf({ kind, body, validity, links });
}

/** The hash of a whole record but this hash itself; through `previousHash` it covers every version before. */
export function recordHash(version: ItemVersion): string {
  return hashOf({ ...version, recordHash: undefined });
}
