import { bigram, fold } from '@app/text';
import { type IndexedDocument } from '@app/search';
import { unitCode } from './codes.js';
import { levelOf } from './levels.js';

type Words = IndexedDocument['words'];

/** A folded unit, and in the text under way: where it was met, how often in title and body. */
export interface FoldedUnit {
  readonly term: string;
  readonly code: string;
  readonly spellings: TonedUnit[];
  documents: number;
  counted: number;
  met: number;
  title: number;
  body: number;
}

export interface TonedUnit {
  readonly toned: string;
  readonly unit: FoldedUnit;
  texts: number;
  counted: number;
}

interface Word {
  readonly toned: string;
  readonly folded: string;
  readonly number: number;
  readonly alone: TonedUnit;
  /** By the number of the word that follows. */
  readonly pairs: Map<number, TonedUnit>;
}

/** What a text holds, as the engine is told. */
export interface InvertedText {
  readonly units: readonly string[];
  /** The units it says most of, each with how much before it. */
  readonly strong: readonly string[];
}

/** Works out what texts hold and counts it. Every word is looked up by its letters once, every pair by two numbers. */
export class UnitTable {
  private readonly words = new Map<string, Word>();
  private readonly units = new Map<string, FoldedUnit>();
  private text = 0;

  /** Counts a text; of one that was there `before`, only what is new in it. */
  add(words: Words, before?: Words): InvertedText {
    this.text++;
    if (before)
      for (const field of [before.title, before.text]) this.each(field, (unit) => this.count(unit, 0));
    const met: FoldedUnit[] = [];
    this.each(words.title, (toned) => this.meet(toned, met).title++);
    this.each(words.text, (toned) => this.meet(toned, met).body++);
    const strong = met.flatMap((unit) => {
      const level = levelOf(unit.title, unit.body, words.title.length, words.text.length);
      return level === null ? [] : level + unit.code;
    });
    return { units: met.map(({ code }) => code), strong };
  }

  /** Every unit met so far. */
  counted(): Iterable<FoldedUnit> {
    return this.units.values();
  }

  private meet(toned: TonedUnit, met: FoldedUnit[]): FoldedUnit {
    const { unit } = toned;
    if (unit.met !== this.text) {
      unit.met = this.text;
      unit.title = unit.body = 0;
      met.push(unit);
    }
    this.count(toned, 1);
    return unit;
  }

  private count(toned: TonedUnit, texts: 0 | 1): void {
    if (toned.counted === this.text) return;
    toned.counted = this.text;
    toned.texts += texts;
    const { unit } = toned;
    if (unit.counted === this.text) return;
    unit.counted = this.text;
    unit.documents += texts;
  }

  private each(field: readonly string[], take: (toned: TonedUnit) => void): void {
    let before: Word | null = null;
    for (const one of field) {
      const word = this.words.get(one) ?? this.learn(one);
      take(word.alone);
      if (before) take(before.pairs.get(word.number) ?? this.pair(before, word));
      before = word;
    }
  }

  private learn(toned: string): Word {
    const folded = fold(toned);
    const alone = this.spelt(toned, folded);
    const word = { toned, folded, number: this.words.size, alone, pairs: new Map<number, TonedUnit>() };
    this.words.set(toned, word);
    return word;
  }

  private pair(first: Word, second: Word): TonedUnit {
    const toned = this.spelt(bigram(first.toned, second.toned), bigram(first.folded, second.folded));
    first.pairs.set(second.number, toned);
    return toned;
  }

  private spelt(toned: string, term: string): TonedUnit {
    let unit = this.units.get(term);
    if (!unit) {
      unit = {
        term,
        code: unitCode(term),
        spellings: [],
        documents: 0,
        counted: 0,
        met: 0,
        title: 0,
        body: 0,
      };
      this.units.set(term, unit);
    }
    const spelling = { toned, unit, texts: 0, counted: 0 };
    unit.spellings.push(spelling);
    return spelling;
  }
}
