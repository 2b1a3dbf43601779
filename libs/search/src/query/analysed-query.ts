/** Where a unit comes from. `correction`: put in place of a slip, or the slip itself, which texts may hold too. */
export type UnitSource = 'typed' | 'abbreviation' | 'correction';

/** One thing to look for: a syllable, or two neighbours joined by "_". */
export interface QueryUnit {
  /** Folded, as the index holds it: "buu_chinh". */
  readonly term: string;
  /** The same as it is read: "bưu_chính". */
  readonly toned: string;
  /** `typed`: with these tones or meant as it stands; `read`: restored, so other tones may be meant. */
  readonly tones: 'typed' | 'read';
  /** Above 0; 1 for an ordinary word as typed, less for words of asking and for what was added. */
  readonly weight: number;
  /** Texts that hold the term; 0 for none. */
  readonly documents: number;
  readonly source: UnitSource;
}

/** Something read into the question at `start`..`end` of its text; named by `from` to have it undone. */
export interface Understood {
  readonly kind: 'citation' | 'tones' | 'abbreviation' | 'correction';
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

export interface AnalysedQuery {
  /** The question, normalised; offsets count in it. */
  readonly text: string;
  /** The question as it is read: tones restored, slips put right, abbreviations left. */
  readonly reading: string;
  /** The typed ones first, in order; no two of one source have the same term and spelling. */
  readonly units: readonly QueryUnit[];
  readonly understood: readonly Understood[];
  /** The question rewritten, when that would clearly find more; null otherwise. */
  readonly didYouMean: string | null;
}
