import { bigram, fold } from '@app/text';
import { type IndexDatabase } from './database.js';
import { type NumberedText } from './inversion.js';
import { readPostings, type Postings } from './posting-codec.js';

export interface SpellingCount {
  readonly toned: string;
  readonly count: number;
}

/** What is known of a unit: the texts that hold it and how they spell it, most frequent first. */
export interface UnitFacts {
  readonly documents: number;
  readonly spellings: readonly SpellingCount[];
}

const REMEMBERED = 20_000;

interface TailUnit {
  readonly docnos: number[];
  readonly titles: number[];
  readonly texts: number[];
  readonly spellings: Map<string, { count: number; docno: number }>;
}

/**
 * The texts of every unit: those of inverted segments from the file, those of the tail from memory, where
 * the newest few hundred texts wait until there are enough of them for a segment.
 */
export class PostingSource {
  private readonly tail = new Map<string, TailUnit>();
  private readonly facts = new Map<string, UnitFacts>();

  constructor(private readonly database: IndexDatabase) {}

  /** Forgets what was remembered of units; the tail stays. */
  forget(): void {
    this.facts.clear();
  }

  clearTail(): void {
    this.tail.clear();
  }

  addToTail(text: NumberedText): void {
    this.addWords(text.docno, text.title, 'titles');
    this.addWords(text.docno, text.text, 'texts');
  }

  factsOf(term: string): UnitFacts {
    const known = this.facts.get(term);
    if (known) return known;
    const facts = this.readFacts(term);
    if (this.facts.size >= REMEMBERED) this.facts.clear();
    this.facts.set(term, facts);
    return facts;
  }

  /** Ascending by number; dead texts are among them. */
  postingsOf(term: string): Postings {
    const sql = 'SELECT documents, data FROM posting WHERE term = ? ORDER BY segment';
    const rows = this.database.rows<[number, Uint8Array]>(sql, term);
    const tail = this.tail.get(term);
    const stored = rows.reduce((sum, [documents]) => sum + documents, 0);
    const postings = readPostings(
      rows.map(([, data]) => data),
      stored,
      tail?.docnos.length ?? 0,
    );
    if (tail) {
      postings.docnos.set(tail.docnos, stored);
      postings.titles.set(tail.titles, stored);
      postings.texts.set(tail.texts, stored);
    }
    return postings;
  }

  /** Every unit of the tail with the texts that hold it. */
  *tailCounts(): Generator<readonly [term: string, texts: readonly number[]]> {
    for (const [term, { docnos }] of this.tail) yield [term, docnos];
  }

  private addWords(docno: number, words: readonly string[], field: 'titles' | 'texts'): void {
    let [before, beforeFolded] = ['', ''];
    for (const toned of words) {
      const folded = fold(toned);
      this.addUnit(docno, folded, toned, field);
      if (before) this.addUnit(docno, bigram(beforeFolded, folded), bigram(before, toned), field);
      [before, beforeFolded] = [toned, folded];
    }
  }

  private addUnit(docno: number, term: string, toned: string, field: 'titles' | 'texts'): void {
    let unit = this.tail.get(term);
    if (!unit) {
      unit = { docnos: [], titles: [], texts: [], spellings: new Map() };
      this.tail.set(term, unit);
    }
    if (unit.docnos.at(-1) !== docno) {
      unit.docnos.push(docno);
      unit.titles.push(0);
      unit.texts.push(0);
    }
    const spelling = unit.spellings.get(toned);
    if (!spelling) unit.spellings.set(toned, { count: 1, docno });
    else if (spelling.docno !== docno) {
      spelling.count++;
      spelling.docno = docno;
    }
    const last = unit.docnos.length - 1;
    unit[field][last] = unit[field][last]! + 1;
  }

  private readFacts(term: string): UnitFacts {
    const sql = 'SELECT documents, spellings FROM posting WHERE term = ?';
    const tail = this.tail.get(term);
    let documents = tail?.docnos.length ?? 0;
    const counts = new Map<string, number>();
    for (const [toned, { count }] of tail?.spellings ?? []) counts.set(toned, count);
    for (const [count, spellings] of this.database.rows<[number, string | null]>(sql, term)) {
      documents += count;
      for (const told of (spellings ?? `${term}=${count}`).split(' ')) {
        const at = told.indexOf('=');
        const toned = told.slice(0, at);
        counts.set(toned, (counts.get(toned) ?? 0) + Number(told.slice(at + 1)));
      }
    }
    const spellings = [...counts].map(([toned, count]) => ({ toned, count }));
    return {
      documents,
      spellings: spellings.sort((a, b) => b.count - a.count || (a.toned < b.toned ? -1 : 1)),
    };
  }
}
