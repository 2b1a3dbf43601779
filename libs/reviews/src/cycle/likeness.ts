import { setImmediate as breathe } from 'node:timers/promises';
import { syllables } from '@app/text';

const { floor, imul } = Math;

/** A text as the distinct pairs of neighbouring syllables it has, each as a 32-bit hash, ascending. */
export type Fingerprint = Uint32Array;

/** How many of its smallest hashes a text is looked for by: of two texts that share half of theirs, about half of these are shared. */
const SKETCH = 32;
/** Pairs that share fewer are not compared. At a likeness of 0.5 a pair shares fewer about once in a thousand times. */
const FEWEST_SHARED = 8;
/** So many bearers of a hash are looked at: words that stand in every text would make every pair a candidate. */
const MOST_BEARERS = 16;

/** Without tones, so that two ways of typing are one. */
export function fingerprint(text: string): Fingerprint {
  const hashes = Uint32Array.from(syllables(text), ({ folded }) => hash(folded));
  return distinct(hashes.subarray(1).map((second, n) => mixed(imul(hashes[n]!, 0x9e3779b1) ^ second)));
}

/** The pairs that stand in one text or another: no pair goes from the end of one to the beginning of the next. */
export function union(prints: readonly Fingerprint[]): Fingerprint {
  const all = new Uint32Array(prints.reduce((size, { length }) => size + length, 0));
  let end = 0;
  for (const print of prints) {
    all.set(print, end);
    end += print.length;
  }
  return distinct(all);
}

/** The part of their pairs of syllables two texts have in common, 0 to 1; 0 for texts without any. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}

export interface Pair<T> {
  /** The one that was added later. */
  readonly one: T;
  readonly other: T;
  readonly likeness: number;
}

/**
 * Texts of which the pairs that resemble each other can be found without comparing all with all: candidates share some
 * of the smallest hashes of their fingerprints (a bottom-k sketch), and each is then compared in full. Of more than
 * sixteen that share the same words every one is compared with the first sixteen.
 */
export class Resemblances<T> {
  private readonly texts: { readonly value: T; readonly print: Fingerprint }[] = [];

  add(value: T, print: Fingerprint): void {
    this.texts.push({ value, print });
  }

  /** Pairs at least as like as `least`. Lets others work now and then. */
  async *pairs(least: number): AsyncGenerator<Pair<T>> {
    const bearers = this.bearers();
    for (const [n, { value: one, print }] of this.texts.entries()) {
      if (n % TURN === 0) await breathe();
      const sketch = print.subarray(0, SKETCH);
      const enough = Math.min(FEWEST_SHARED, Math.ceil(sketch.length / 2));
      for (const [earlier, shared] of this.sharing(n, sketch, bearers)) {
        if (shared < enough) continue;
        const { value: other, print: its } = this.texts[earlier]!;
        const how = likeness(print, its);
        if (how >= least) yield { one, other, likeness: how };
      }
    }
  }

  /**
   * Every hash that stands in more than one sketch with the numbers of its texts, as one number each, ascending: no
   * list a hash.
   */
  private bearers(): Float64Array {
    const sketched = this.texts.map(({ print }) => print.subarray(0, SKETCH));
    const all = new Float64Array(sketched.reduce((size, { length }) => size + length, 0));
    let end = 0;
    for (const [n, sketch] of sketched.entries()) for (const value of sketch) all[end++] = place(value, n);
    all.sort();
    const hashAt = (at: number) => floor(all[at]! / MOST_TEXTS);
    return all.filter((_, at) => hashAt(at) === hashAt(at - 1) || hashAt(at) === hashAt(at + 1));
  }

  /** How many hashes of a sketch each earlier text has in its own. */
  private sharing(text: number, sketch: Fingerprint, bearers: Float64Array): Map<number, number> {
    const shared = new Map<number, number>();
    for (const value of sketch) {
      const from = lowerBound(bearers, place(value, 0));
      for (let at = from; at < from + MOST_BEARERS && bearers[at]! < place(value, text); at++) {
        const earlier = bearers[at]! - place(value, 0);
        shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
      }
    }
    return shared;
  }
}

/** So many texts are compared in one go. */
const TURN = 1_000;
/** More texts than can be held; with 32 bits of hash it still is a whole number a double tells exactly. */
const MOST_TEXTS = 2 ** 20;

function place(value: number, text: number): number {
  return value * MOST_TEXTS + text;
}

/** Where the first number not below `value` stands. */
function lowerBound(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distinct(hashes: Uint32Array): Uint32Array {
  hashes.sort();
  let end = 0;
  for (const value of hashes) if (end === 0 || value !== hashes[end - 1]) hashes[end++] = value;
  return hashes.slice(0, end);
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) value = imul(value ^ text.charCodeAt(n), 0x01000193);
  return value;
}

/** The bits of a hash mixed, so that the smallest are a fair sample. */
function mixed(value: number): number {
  value = imul(value ^ (value >>> 16), 0x85ebca6b);
  value = imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
