import { type IndexDatabase } from './database.js';
import { Holders } from './holders.js';
import { readPostings } from './posting-codec.js';
import { type NumberedText } from './segment-builder.js';
import { Tail } from './tail.js';
import { type TextTable } from './text-table.js';

export interface SpellingCount {
  readonly toned: string;
  readonly count: number;
}

/** What is known of a unit: the texts that hold it and how they spell it, most frequent first. */
export interface UnitFacts {
  readonly documents: number;
  readonly spellings: readonly SpellingCount[];
}

/** The texts that hold a unit, ascending by number, dead ones among them. */
export interface Postings {
  readonly docnos: Uint32Array;
  /** How much the unit says for each: BM25F without the unit's weight, below 1. */
  readonly impacts: Float32Array;
}

/** BM25: how soon more of the same adds nothing. */
const SATURATION = 0.9;
const FACTS_KEPT = 8_000;
/** Long lists are kept decoded, so many postings in all (8 bytes each). */
const LONG = 2_000;
const POSTINGS_KEPT = 2_000_000;

type Take = (docno: number, title: number, text: number) => void;

/** The texts of every unit: from inverted segments in the file, and from the tail in memory. */
export class PostingSource {
  readonly tail = new Tail();
  private readonly facts = new Map<string, UnitFacts>();
  private readonly decoded = new Map<string, Postings>();
  private readonly holders = new Holders();
  private kept = 0;

  constructor(
    private readonly database: IndexDatabase,
    private readonly texts: TextTable,
  ) {}

  /** Takes in one more text; what was remembered of its units holds no longer. */
  add(text: NumberedText): void {
    this.tail.add(text, (term) => this.forgetUnit(term));
  }

  /** Forgets what was remembered: other segments hold the texts now. */
  forget(): void {
    this.facts.clear();
    this.decoded.clear();
    this.holders.forget();
    this.kept = 0;
  }

  factsOf(term: string): UnitFacts {
    const known = this.facts.get(term);
    if (known) return known;
    const facts = this.readFacts(term);
    if (this.facts.size >= FACTS_KEPT) this.facts.clear();
    this.facts.set(term, facts);
    return facts;
  }

  postingsOf(term: string): Postings {
    const known = this.decoded.get(term);
    if (known) return known;
    const postings = this.decode(term);
    if (postings.docnos.length >= LONG) this.keep(term, postings);
    return postings;
  }

  /** The set of the texts that hold a unit, bit by bit, dead ones among them. */
  holdersOf(term: string): Uint32Array {
    return this.holders.of(term, this.texts.length, (take) => this.read(term, take));
  }

  private forgetUnit(term: string): void {
    this.facts.delete(term);
    this.holders.forget(term);
    this.kept -= this.decoded.get(term)?.docnos.length ?? 0;
    this.decoded.delete(term);
  }

  private keep(term: string, postings: Postings): void {
    this.decoded.set(term, postings);
    this.kept += postings.docnos.length;
    for (const [oldest, { docnos }] of this.decoded) {
      if (this.kept <= POSTINGS_KEPT) break;
      this.decoded.delete(oldest);
      this.kept -= docnos.length;
    }
  }

  private decode(term: string): Postings {
    const { titleWorth, textWorth } = this.texts;
    const size = this.factsOf(term).documents;
    const docnos = new Uint32Array(size);
    const impacts = new Float32Array(size);
    let n = 0;
    this.read(term, (docno, title, text) => {
      const often = title * titleWorth[docno]! + text * textWorth[docno]!;
      docnos[n] = docno;
      impacts[n++] = often / (SATURATION + often);
    });
    return { docnos, impacts };
  }

  private read(term: string, take: Take): void {
    const sql = 'SELECT documents, data FROM posting WHERE term = ? ORDER BY segment';
    for (const [count, data] of this.database.rows<[number, Uint8Array]>(sql, term))
      readPostings(data, count, take);
    this.tail.read(term, take);
  }

  private readFacts(term: string): UnitFacts {
    const sql = 'SELECT documents, spellings FROM posting WHERE term = ?';
    let documents = this.tail.documents(term);
    const counts = this.tail.spellings(term);
    for (const [count, spellings] of this.database.rows<[number, string | null]>(sql, term)) {
      documents += count;
      for (const told of (spellings ?? `${term}=${count}`).split(' ')) {
        const at = told.indexOf('=');
        const toned = told.slice(0, at);
        counts.set(toned, (counts.get(toned) ?? 0) + Number(told.slice(at + 1)));
      }
    }
    const spellings = Array.from(counts, ([toned, count]) => ({ toned, count }));
    return {
      documents,
      spellings: spellings.sort((a, b) => b.count - a.count || (a.toned < b.toned ? -1 : 1)),
    };
  }
}
