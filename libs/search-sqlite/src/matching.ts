import { type RecallRequest } from '@app/search';
import { type PostingSource } from './postings.js';
import { type TextTable } from './text-table.js';

/** BM25: how soon more of the same adds nothing. */
const SATURATION = 0.9;

/** Shares are added up in single precision. */
const ROUNDING = 1e-4;

/** The texts that match, by number, and the engine's first guess at how well. */
export interface Matches {
  readonly docnos: Uint32Array;
  /** By number of the text, not by place in `docnos`. */
  readonly scores: Float32Array;
}

/** Works out what matches. Keeps its arrays from one question to the next: one question at a time. */
export class Matcher {
  private scores = new Float32Array(0);
  private shares = new Float32Array(0);
  private met = new Uint8Array(0);
  private found = new Uint32Array(0);
  private count = 0;

  constructor(
    private readonly texts: TextTable,
    private readonly postings: PostingSource,
  ) {}

  match({ required, units, least }: Pick<RecallRequest, 'required' | 'units' | 'least'>): Matches {
    this.reset();
    if (required.length > 0) this.require([...new Set(required)]);
    else if (units.length === 0) this.all();
    for (const { term, weight } of units) this.score(term, weight, required.length > 0);
    if (units.length > 0)
      this.keep(least * units.reduce((sum, { weight }) => sum + weight, 0) * (1 - ROUNDING));
    return { docnos: this.found.subarray(0, this.count), scores: this.scores };
  }

  /** Leaves in `found` the texts that hold every term: the rarest first, so that the list is short at once. */
  private require(terms: readonly string[]): void {
    const rarestFirst = terms
      .map((term) => ({ term, documents: this.postings.factsOf(term).documents }))
      .sort((a, b) => a.documents - b.documents);
    rarestFirst.forEach(({ term, documents }, turn) => {
      if (documents === 0) this.count = 0;
      if (turn > 0 && this.count === 0) return;
      this.intersect(term, turn);
    });
    for (let i = 0; i < this.count; i++) this.met[this.found[i]!] = 1;
  }

  private intersect(term: string, turn: number): void {
    const { docnos, length } = this.postings.postingsOf(term);
    const { found } = this;
    const { state } = this.texts;
    const before = this.count;
    let kept = 0;
    if (turn === 0) {
      for (let i = 0; i < length; i++) if (state[docnos[i]!]) found[kept++] = docnos[i]!;
    } else {
      for (let i = 0, j = 0; i < before && j < length;) {
        const [a, b] = [found[i]!, docnos[j]!];
        if (a === b) found[kept++] = a;
        if (a <= b) i++;
        if (b <= a) j++;
      }
    }
    this.count = kept;
  }

  private all(): void {
    for (let docno = 0; docno < this.texts.length; docno++) {
      if (this.texts.state[docno]) this.found[this.count++] = docno;
    }
  }

  /** Adds a unit's score to texts; without required units it also finds them. */
  private score(term: string, weight: number, onlyMet: boolean): void {
    const { docnos, titles, texts, length } = this.postings.postingsOf(term);
    const { state, titleWorth, textWorth } = this.texts;
    const { scores, shares, met } = this;
    for (let i = 0; i < length; i++) {
      const docno = docnos[i]!;
      if (met[docno] === 0) {
        if (onlyMet || state[docno] === 0) continue;
        met[docno] = 1;
        this.found[this.count++] = docno;
      }
      const often = titles[i]! * titleWorth[docno]! + texts[i]! * textWorth[docno]!;
      scores[docno] = scores[docno]! + (weight * often) / (SATURATION + often);
      shares[docno] = shares[docno]! + weight;
    }
  }

  private keep(share: number): void {
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      const docno = this.found[i]!;
      if (this.shares[docno]! >= share) this.found[kept++] = docno;
    }
    this.count = kept;
  }

  private reset(): void {
    const size = this.texts.length;
    this.count = 0;
    if (this.scores.length < size) {
      this.scores = new Float32Array(size * 2);
      this.shares = new Float32Array(size * 2);
      this.met = new Uint8Array(size * 2);
      this.found = new Uint32Array(size * 2);
      return;
    }
    this.scores.fill(0);
    this.shares.fill(0);
    this.met.fill(0);
  }
}
