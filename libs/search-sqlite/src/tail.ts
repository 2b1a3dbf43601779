import { bigram, fold } from '@app/text';
import { type NumberedText } from './segment-builder.js';

interface TailUnit {
  readonly docnos: number[];
  readonly titles: number[];
  readonly texts: number[];
  readonly spellings: Map<string, { count: number; docno: number }>;
}

/** The newest few hundred texts, inverted in memory, until there are enough of them for a segment. */
export class Tail {
  /** Apart, for there are few syllables and they are asked for often. */
  private readonly syllables = new Map<string, TailUnit>();
  private readonly pairs = new Map<string, TailUnit>();

  clear(): void {
    this.syllables.clear();
    this.pairs.clear();
  }

  /** `holding` hears of every unit of the text, once or more. */
  add({ docno, title, text }: NumberedText, holding: (term: string) => void): void {
    this.addWords(docno, title, 'titles', holding);
    this.addWords(docno, text, 'texts', holding);
  }

  documents(term: string): number {
    return this.among(term).get(term)?.docnos.length ?? 0;
  }

  /** For each spelling the texts that have it; the caller's to change. */
  spellings(term: string): Map<string, number> {
    const spellings = this.among(term).get(term)?.spellings ?? [];
    return new Map(Array.from(spellings, ([toned, { count }]) => [toned, count]));
  }

  read(term: string, take: (docno: number, title: number, text: number) => void): void {
    const unit = this.among(term).get(term);
    unit?.docnos.forEach((docno, i) => take(docno, unit.titles[i]!, unit.texts[i]!));
  }

  /** Every syllable, or every pair, with the number of texts that hold it. */
  *frequencies(kind: 'syllables' | 'pairs'): Generator<readonly [term: string, documents: number]> {
    for (const [term, { docnos }] of this[kind]) yield [term, docnos.length];
  }

  private addWords(
    docno: number,
    words: readonly string[],
    field: 'titles' | 'texts',
    holding: (term: string) => void,
  ): void {
    let [before, beforeFolded] = ['', ''];
    for (const toned of words) {
      const folded = fold(toned);
      this.addUnit(docno, folded, toned, field);
      holding(folded);
      if (before) {
        const pair = bigram(beforeFolded, folded);
        this.addUnit(docno, pair, bigram(before, toned), field);
        holding(pair);
      }
      [before, beforeFolded] = [toned, folded];
    }
  }

  private addUnit(docno: number, term: string, toned: string, field: 'titles' | 'texts'): void {
    const unit = this.unit(term);
    if (unit.docnos.at(-1) !== docno) {
      unit.docnos.push(docno);
      unit.titles.push(0);
      unit.texts.push(0);
    }
    const last = unit.docnos.length - 1;
    unit[field][last] = unit[field][last]! + 1;
    const spelling = unit.spellings.get(toned);
    if (!spelling) unit.spellings.set(toned, { count: 1, docno });
    else if (spelling.docno !== docno) {
      spelling.count++;
      spelling.docno = docno;
    }
  }

  private unit(term: string): TailUnit {
    const units = this.among(term);
    let unit = units.get(term);
    if (!unit) {
      unit = { docnos: [], titles: [], texts: [], spellings: new Map() };
      units.set(term, unit);
    }
    return unit;
  }

  private among(term: string): Map<string, TailUnit> {
    return term.includes('_') ? this.pairs : this.syllables;
  }
}
