import { createHash } from 'node:crypto';

/** Meilisearch cuts what can be filtered on at 468 bytes; a strong unit has one more. */
const LONGEST_UNIT = 460;
/** Each byte takes two letters. */
const LONGEST_VALUE = 230;
const KEY_DIGITS = 18;
const END = 'z';

/**
 * The key of a text: its id may hold what Meilisearch allows in no key. 72 bits of a hash, so short because lists of
 * keys are what recall waits for.
 */
export function keyOf(id: string): string {
  const digest = createHash('sha256').update(id).digest('hex').slice(0, KEY_DIGITS);
  return BigInt(`0x${digest}`).toString(36).padStart(14, '0');
}

/** Keys fall evenly into these. */
export const BUCKETS = [...'0123456789abcdefghijklmnopqrstuvwxyz'];

export function bucketOf(key: string): string {
  return key.at(-1)!;
}

/**
 * A unit as the engine holds it: small letters and digits that it neither folds nor cuts. Only such codes stand in
 * filters, whatever people typed.
 */
export function unitCode(term: string): string {
  if (/^[a-z0-9_]{1,100}$/.test(term)) return term;
  const code = term.replace(
    /[^a-z0-9_]/g,
    (letter) => `~${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return code.slice(0, LONGEST_UNIT);
}

/** The key of a unit in the lexicon. */
export function unitKey(term: string): string {
  const code = unitCode(term);
  return /^[a-z0-9_]{1,100}$/.test(code) ? code : `-${createHash('sha256').update(code).digest('hex')}`;
}

/**
 * A facet's value as the engine holds it: the complement of every byte. Of values that are as frequent the engine
 * tells the greatest code first, which so is the smallest value: its cut of the longest lists is the port's.
 */
export function facetCode(value: string): string {
  const bytes = Buffer.from(value, 'utf8').subarray(0, LONGEST_VALUE);
  return complement(bytes).toString('hex') + END;
}

export function facetValue(code: string): string {
  return complement(Buffer.from(code.slice(0, -END.length), 'hex')).toString('utf8');
}

function complement(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.map((byte) => 0xff - byte));
}
