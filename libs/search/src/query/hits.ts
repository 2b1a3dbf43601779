import { type QueryUnit } from './analysed-query.js';
import { type Shape, shapeOf, visitWords } from './word-shapes.js';

/** A unit of the question as it is looked for in one text. */
interface Sought {
  readonly shapes: readonly Shape[];
  /** Only these tones, where the text has them at all. */
  readonly strict: boolean;
  readonly worth: number;
}

/** A place where a unit stands: `start`..`end` of the text. */
export interface Hit {
  /** Which unit; the same number for the same unit. */
  readonly unit: number;
  readonly worth: number;
  readonly start: number;
  readonly end: number;
}

interface Found extends Shape {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

const SIEVE = 1 << 12;

/** Finds the units of one question in texts. */
export class HitFinder {
  private readonly sought: readonly Sought[];
  private readonly singles = new Map<number, number[]>();
  private readonly pairs = new Map<number, number[]>();
  private readonly sieve = new Uint8Array(SIEVE);

  /** `worthOf` tells how telling a unit is. */
  constructor(units: readonly QueryUnit[], worthOf: (unit: QueryUnit) => number) {
    this.sought = units.map((unit) => ({
      shapes: unit.toned.split('_').map(shapeOf),
      strict: unit.tones === 'typed',
      worth: worthOf(unit),
    }));
    this.sought.forEach(({ shapes }, unit) => {
      const list = shapes.length === 1 ? this.singles : this.pairs;
      const { letters } = shapes[0]!;
      list.set(letters, [...(list.get(letters) ?? []), unit]);
      for (const shape of shapes) this.sieve[shape.letters & (SIEVE - 1)] = 1;
    });
  }

  /** In order of their starts. */
  in(text: string): Hit[] {
    const found = this.wordsIn(text);
    const exact: Hit[] = [];
    const loose: Hit[] = [];
    found.forEach((word, i) => {
      const next = found[i + 1];
      for (const unit of this.singles.get(word.letters) ?? NONE) this.take(unit, [word], exact, loose);
      if (next?.ordinal !== word.ordinal + 1) return;
      for (const unit of this.pairs.get(word.letters) ?? NONE) this.take(unit, [word, next], exact, loose);
    });
    const inTones = new Set(exact.map(({ unit }) => unit));
    const otherwise = loose.filter(({ unit }) => !this.sought[unit]!.strict || !inTones.has(unit));
    return [...exact, ...otherwise].sort((a, b) => a.start - b.start);
  }

  private wordsIn(text: string): Found[] {
    const found: Found[] = [];
    let ordinal = 0;
    visitWords(text, (letters, marks, start, end) => {
      if (this.sieve[letters & (SIEVE - 1)] === 1) found.push({ letters, marks, ordinal, start, end });
      ordinal++;
    });
    return found;
  }

  private take(unit: number, words: readonly Found[], exact: Hit[], loose: Hit[]): void {
    const { shapes, worth } = this.sought[unit]!;
    if (!words.every(({ letters }, i) => letters === shapes[i]!.letters)) return;
    const toned = words.every(({ marks }, i) => marks === shapes[i]!.marks);
    (toned ? exact : loose).push({ unit, worth, start: words[0]!.start, end: words.at(-1)!.end });
  }
}

const NONE: readonly number[] = [];
