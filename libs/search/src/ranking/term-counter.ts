import { codeOf, foldedCode, type Vector } from './vector.js';

/** A unit of the question as the ranker looks for it: one syllable or two neighbours. */
export interface RankedUnit {
  /** "bưu" or "bưu_chính". */
  readonly toned: string;
  /** True: with exactly these tones; false: any spelling that folds alike. */
  readonly strict: boolean;
  /** How telling it is, above 0. */
  readonly weight: number;
}

/** A syllable of the question and the pairs it ends, by the syllable before. */
interface Slot {
  readonly code: number;
  readonly strict: boolean;
  /** The unit that is this syllable alone, -1 for none. */
  unit: number;
  readonly pairs: { readonly before: Slot; readonly unit: number }[];
}

const SIEVE = 1 << 14;

/** Counts the units of one question in any number of documents, in one pass over each. */
export class TermCounter {
  /** By unit: how often in the title and in the body of the document counted last. */
  readonly title: Uint32Array;
  readonly text: Uint32Array;
  /** How many syllables of that title the question has, and how many there are. */
  named = 0;
  titleLength = 0;
  private readonly slots = new Map<number, Slot[]>();
  /** Lets nearly every syllable that the question lacks fall through at once. */
  private readonly sieve = new Uint8Array(SIEVE);

  constructor(units: readonly RankedUnit[]) {
    this.title = new Uint32Array(units.length);
    this.text = new Uint32Array(units.length);
    units.forEach(({ toned, strict }, unit) => {
      const [first, second] = toned.split('_').map((word) => this.slot(word, strict));
      if (second) second.pairs.push({ before: first!, unit });
      else first!.unit = unit;
    });
  }

  count({ title, syllables }: Vector): void {
    this.title.fill(0);
    this.text.fill(0);
    this.titleLength = title;
    this.named = this.countIn(syllables, 0, title, this.title);
    this.countIn(syllables, title, syllables.length, this.text);
  }

  /** Returns how many of the syllables the question has. */
  private countIn(syllables: Uint32Array, from: number, to: number, counts: Uint32Array): number {
    const { sieve } = this;
    let named = 0;
    let before: readonly Slot[] = NONE;
    for (let i = from; i < to; i++) {
      const code = syllables[i]!;
      const folded = foldedCode(code);
      if (sieve[folded & (SIEVE - 1)] === 0) {
        before = NONE;
        continue;
      }
      const here = this.matching(code, folded);
      if (here.length > 0) named++;
      for (const slot of here) {
        if (slot.unit >= 0) counts[slot.unit] = counts[slot.unit]! + 1;
        for (const pair of slot.pairs)
          if (before.includes(pair.before)) counts[pair.unit] = counts[pair.unit]! + 1;
      }
      before = here;
    }
    return named;
  }

  private matching(code: number, folded: number): readonly Slot[] {
    const kin = this.slots.get(folded);
    if (!kin) return NONE;
    if (kin.length === 1) return !kin[0]!.strict || kin[0]!.code === code ? kin : NONE;
    return kin.filter((slot) => !slot.strict || slot.code === code);
  }

  private slot(toned: string, strict: boolean): Slot {
    const code = codeOf(toned);
    const folded = foldedCode(code);
    const kin = this.slots.get(folded) ?? [];
    let slot = kin.find((one) => one.strict === strict && (!strict || one.code === code));
    if (!slot) {
      slot = { code, strict, unit: -1, pairs: [] };
      kin.push(slot);
      this.slots.set(folded, kin);
      this.sieve[folded & (SIEVE - 1)] = 1;
    }
    return slot;
  }
}

const NONE: readonly Slot[] = [];
