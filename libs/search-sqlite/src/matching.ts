import { type RecallRequest } from '@app/search';
import { type PostingSource } from './postings.js';
import { type TextTable } from './text-table.js';

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
  /** 1 for the texts in `found`. */
  private met = new Uint8Array(0);
  private found = new Uint32Array(0);
  private count = 0;

  constructor(
    private readonly texts: TextTable,
    private readonly postings: PostingSource,
  ) {}

  /** `named`: numbers of the texts that match in any case. */
  match(
    { required, units, least }: Pick<RecallRequest, 'required' | 'units' | 'least'>,
    named: readonly number[],
  ): Matches {
    this.reset();
    if (required.length > 0) this.require([...new Set(required)]);
    else if (units.length === 0) this.all();
    for (const { term, weight } of units) {
      if (required.length === 0) this.meet(term, weight);
      else this.scoreMet(term, weight, least > 0);
    }
    if (least > 0) this.keep(least * units.reduce((sum, { weight }) => sum + weight, 0) * (1 - ROUNDING));
    this.add(named);
    return { docnos: this.found.subarray(0, this.count), scores: this.scores };
  }

  /** Finds the texts that hold every term. */
  private require(terms: readonly string[]): void {
    const [first, ...others] = terms.map((term) => this.postings.holdersOf(term));
    for (let word = 0; word < first!.length; word++) {
      let bits = first![word]!;
      for (const set of others) bits &= set[word]!;
      for (; bits !== 0; bits &= bits - 1) this.take(word * 32 + 31 - Math.clz32(bits & -bits));
    }
  }

  private take(docno: number): void {
    if (this.texts.state[docno] === 0) return;
    this.met[docno] = 1;
    this.found[this.count++] = docno;
  }

  private add(docnos: readonly number[]): void {
    const matching = new Set(docnos.length > 0 ? this.found.subarray(0, this.count) : []);
    for (const docno of docnos) if (!matching.has(docno)) this.found[this.count++] = docno;
  }

  private all(): void {
    for (let docno = 0; docno < this.texts.length; docno++) {
      if (this.texts.state[docno]) this.found[this.count++] = docno;
    }
  }

  private scoreMet(term: string, weight: number, share: boolean): void {
    const { docnos, impacts } = this.postings.postingsOf(term);
    const { scores, shares, met } = this;
    for (let i = 0; i < docnos.length; i++) {
      const docno = docnos[i]!;
      if (met[docno] === 0) continue;
      scores[docno] = scores[docno]! + weight * impacts[i]!;
      if (share) shares[docno] = shares[docno]! + weight;
    }
  }

  /** Scores the texts that hold the unit and takes in those not met before. */
  private meet(term: string, weight: number): void {
    const { docnos, impacts } = this.postings.postingsOf(term);
    const { scores, shares, met, found } = this;
    const { state } = this.texts;
    for (let i = 0; i < docnos.length; i++) {
      const docno = docnos[i]!;
      if (met[docno] === 0) {
        if (state[docno] === 0) continue;
        met[docno] = 1;
        found[this.count++] = docno;
      }
      scores[docno] = scores[docno]! + weight * impacts[i]!;
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
