import { bigram } from '@app/text';
import { PostingWriter } from './posting-codec.js';
import { MANY_SYLLABLES, SPELLINGS, SyllableTable } from './syllable-table.js';

/** A text to invert: its number in the index and its toned syllables. */
export interface NumberedText {
  readonly docno: number;
  readonly title: readonly string[];
  readonly text: readonly string[];
}

/** One unit of a segment. `spellings` is "toned=texts" by spaces; null: only ever spelled as it folds. */
export interface InvertedUnit {
  readonly term: string;
  readonly documents: number;
  readonly spellings: string | null;
  readonly data: Uint8Array;
}

const MOST_WORDS = 2_000_000;
const MOST_TEXTS = 1 << 15;

/**
 * Inverts texts without comparing or building strings: every occurrence of a unit is two numbers, the pair of
 * folded syllables (16 bits each, second 0 for a syllable alone) and the place (text 15 bits, title or body 1,
 * spelling of each syllable 8). Two stable counting sorts bring a unit's occurrences together in order of the text.
 */
export class SegmentBuilder {
  private readonly syllables = new SyllableTable();
  private readonly docnos: number[] = [];
  private pairs = new Uint32Array(1 << 16);
  private places = new Uint32Array(1 << 16);
  private length = 0;

  get empty(): boolean {
    return this.length === 0;
  }

  get full(): boolean {
    return (
      this.length >= 2 * MOST_WORDS ||
      this.docnos.length >= MOST_TEXTS ||
      this.syllables.folded.length >= MANY_SYLLABLES
    );
  }

  add(text: NumberedText): void {
    this.reserve(2 * (text.title.length + text.text.length));
    const place = this.docnos.push(text.docno) - 1;
    this.addWords(text.title, ((place << 17) | (1 << 16)) >>> 0);
    this.addWords(text.text, (place << 17) >>> 0);
  }

  private addWords(words: readonly string[], place: number): void {
    let before = -1;
    for (const word of words) {
      const code = this.syllables.codeOf(word);
      if (code < 0) {
        before = code;
        continue;
      }
      const [id, spelling] = [code >>> 8, code & 0xff];
      this.pairs[this.length] = (id << 16) >>> 0;
      this.places[this.length++] = (place | (spelling << 8)) >>> 0;
      if (before >= 0) {
        this.pairs[this.length] = (((before >>> 8) << 16) | (id + 1)) >>> 0;
        this.places[this.length++] = (place | ((before & 0xff) << 8) | spelling) >>> 0;
      }
      before = code;
    }
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.pairs.length) return;
    const size = Math.max(needed, this.pairs.length * 2);
    const [pairs, places] = [new Uint32Array(size), new Uint32Array(size)];
    pairs.set(this.pairs);
    places.set(this.places);
    [this.pairs, this.places] = [pairs, places];
  }

  /** Every unit, ordered by its syllables. */
  *units(): Generator<InvertedUnit> {
    this.sort();
    const writer = new PostingWriter();
    for (let from = 0; from < this.length;) {
      const pair = this.pairs[from]!;
      let to = from + 1;
      while (to < this.length && this.pairs[to] === pair) to++;
      yield this.unit(pair, from, to, writer);
      from = to;
    }
  }

  private unit(pair: number, from: number, to: number, writer: PostingWriter): InvertedUnit {
    const [first, second] = [pair >>> 16, (pair & 0xffff) - 1];
    let documents = 0;
    for (let i = from; i < to; documents++) {
      const place = this.places[i]! >>> 17;
      let [title, text] = [0, 0];
      for (; i < to && this.places[i]! >>> 17 === place; i++) {
        if (this.places[i]! & 0x10000) title++;
        else text++;
      }
      writer.add(this.docnos[place]!, title, text);
    }
    const folded = this.syllables.folded;
    const term = second < 0 ? folded[first]! : bigram(folded[first]!, folded[second]!);
    const spellings = this.spellings([first, second], term, from, to, documents);
    return { term, documents, spellings, data: writer.take() };
  }

  private spellings(
    [first, second]: Pair,
    term: string,
    from: number,
    to: number,
    documents: number,
  ): string | null {
    const told: string[] = [];
    for (const [spelling, texts] of this.countSpellings(from, to, documents)) {
      const [a, b] = [spelling >>> 8, spelling & 0xff];
      if (a === SPELLINGS || (second >= 0 && b === SPELLINGS)) continue;
      const one = this.syllables.spelling(first, a);
      told.push(`${second < 0 ? one : bigram(one, this.syllables.spelling(second, b))}=${texts}`);
    }
    return told.length === 1 && told[0]!.startsWith(`${term}=`) ? null : told.join(' ');
  }

  /** For each spelling (as in the place's lower bits) the texts that have it. */
  private countSpellings(from: number, to: number, documents: number): Map<number, number> {
    const counts = new Map<number, number>();
    const only = this.onlySpelling(from, to);
    if (only !== null) return counts.set(only, documents);
    const last = new Map<number, number>();
    for (let i = from; i < to; i++) {
      const [spelling, place] = [this.places[i]! & 0xffff, this.places[i]! >>> 17];
      if (last.get(spelling) === place) continue;
      last.set(spelling, place);
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
    return counts;
  }

  private onlySpelling(from: number, to: number): number | null {
    const spelling = this.places[from]! & 0xffff;
    for (let i = from + 1; i < to; i++) if ((this.places[i]! & 0xffff) !== spelling) return null;
    return spelling;
  }

  /** By first syllable, then second, in alphabetical order; occurrences were added in order of the text. */
  private sort(): void {
    const { folded } = this.syllables;
    const order = folded.map((_, id) => id).sort((a, b) => (folded[a]! < folded[b]! ? -1 : 1));
    const rank = new Uint32Array(folded.length + 1);
    order.forEach((id, position) => (rank[id + 1] = position + 1));
    const scratch = [new Uint32Array(this.length), new Uint32Array(this.length)] as const;
    this.scatter([this.pairs, this.places], scratch, rank.length, (pair) => rank[pair & 0xffff]!);
    this.scatter(scratch, [this.pairs, this.places], rank.length, (pair) => rank[(pair >>> 16) + 1]!);
  }

  private scatter(from: Columns, to: Columns, buckets: number, bucketOf: (pair: number) => number): void {
    const starts = new Uint32Array(buckets + 1);
    for (let i = 0; i < this.length; i++) {
      const bucket = bucketOf(from[0][i]!) + 1;
      starts[bucket] = starts[bucket]! + 1;
    }
    for (let i = 1; i <= buckets; i++) starts[i] = starts[i]! + starts[i - 1]!;
    for (let i = 0; i < this.length; i++) {
      const bucket = bucketOf(from[0][i]!);
      const at = starts[bucket]!;
      starts[bucket] = at + 1;
      to[0][at] = from[0][i]!;
      to[1][at] = from[1][i]!;
    }
  }
}

/** Numbers of the folded syllables; the second -1 for a syllable alone. */
type Pair = readonly [first: number, second: number];

type Columns = readonly [pairs: Uint32Array, places: Uint32Array];
