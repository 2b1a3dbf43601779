import { fold } from '@app/text';

/**
 * A document as the ranker reads it: its syllables in order, 32 bits each, the title's first. The upper 21 bits
 * are a hash of the folded syllable, the lower 11 of the toned one, so that one number answers both "the same
 * letters?" and "the same tones too?". No dictionary is needed, and any engine can keep the bytes.
 */
export interface Vector {
  /** How many of `syllables` are the title's. */
  readonly title: number;
  readonly syllables: Uint32Array;
}

const TONE_BITS = 11;
const TONE_MASK = (1 << TONE_BITS) - 1;
const KNOWN_CODES = 200_000;
const codes = new Map<string, number>();

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

/** The 32 bits of a toned syllable. */
export function codeOf(toned: string): number {
  const known = codes.get(toned);
  if (known !== undefined) return known;
  const code = (((hash(fold(toned)) << TONE_BITS) >>> 0) | (hash(toned) & TONE_MASK)) >>> 0;
  if (codes.size >= KNOWN_CODES) codes.clear();
  codes.set(toned, code);
  return code;
}

/** The part of a code that ignores tones. */
export function foldedCode(code: number): number {
  return code >>> TONE_BITS;
}

/** The bytes of a document with these toned syllables: their number in the title, then every code. */
export function encodeVector(title: readonly string[], text: readonly string[]): Uint8Array {
  const codes = new Uint32Array(1 + title.length + text.length);
  codes[0] = title.length;
  let at = 1;
  for (const word of title) codes[at++] = codeOf(word);
  for (const word of text) codes[at++] = codeOf(word);
  return new Uint8Array(codes.buffer);
}

/** Reads what {@link encodeVector} wrote; copies only when the bytes do not lie on a multiple of four. */
export function decodeVector(bytes: Uint8Array): Vector {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const codes = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2);
  return { title: codes[0] ?? 0, syllables: codes.subarray(1) };
}
