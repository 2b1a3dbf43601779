import { bigram, syllables } from '@app/text';

/** A text as the distinct pairs of syllables it has, each as a 32-bit hash, ascending. */
export type Fingerprint = Uint32Array;

/** How many of its smallest hashes a text is looked for by: of two texts that share half of theirs, about half of these are shared. */
const SKETCH = 32;
/** Pairs that share fewer are not compared. At a likeness of 0.5 a pair shares fewer about once in a thousand times. */
const FEWEST_SHARED = 8;
/** So many bearers of a hash are remembered: words that stand in every text would make every pair a candidate. */
const MOST_BEARERS = 16;

/** Without tones, so that two ways of typing are one. */
export function fingerprint(text: string): Fingerprint {
  const words = syllables(text);
  const hashes = new Set<number>();
  for (let n = 1; n < words.length; n++) hashes.add(hash(bigram(words[n - 1]!.folded, words[n]!.folded)));
  return Uint32Array.from(hashes).sort();
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

/**
 * Texts that can be asked which earlier ones resemble a new one, without comparing it with all: candidates share some
 * of the smallest hashes of their fingerprints (a bottom-k sketch), and each is then compared in full.
 */
export class Resemblances<Key> {
  private readonly texts: { readonly key: Key; readonly print: Fingerprint }[] = [];
  private readonly bearers = new Map<number, number[]>();

  /** Adds a text; gives the earlier ones at least as like as `least`, the most like first. */
  add(key: Key, print: Fingerprint, least: number): { readonly key: Key; readonly likeness: number }[] {
    const shared = new Map<number, number>();
    const sketch = print.subarray(0, SKETCH);
    for (const value of sketch) this.meet(value, shared);
    this.texts.push({ key, print });
    const enough = Math.min(FEWEST_SHARED, Math.ceil(sketch.length / 2));
    return [...shared]
      .filter(([, count]) => count >= enough)
      .map(([n]) => ({ key: this.texts[n]!.key, likeness: likeness(this.texts[n]!.print, print) }))
      .filter((found) => found.likeness >= least)
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** Counts the earlier bearers of a hash, and remembers the text that is being added as one. */
  private meet(value: number, shared: Map<number, number>): void {
    const bearers = this.bearers.get(value);
    if (!bearers) {
      this.bearers.set(value, [this.texts.length]);
      return;
    }
    for (const n of bearers) shared.set(n, (shared.get(n) ?? 0) + 1);
    if (bearers.length < MOST_BEARERS) bearers.push(this.texts.length);
  }
}

/** FNV-1a over UTF-16 units, its bits mixed so that the smallest hashes are a fair sample. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
