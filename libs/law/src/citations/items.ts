import type { Level } from '../tree.js';
import type { CitationProblem } from './citation.js';

/** How an item hangs on the one before it: directly, after a comma, after "và", after a semicolon. */
export type Gap = 'tight' | 'comma' | 'and' | 'semicolon';

/** Side by side or after a comma, so that one item may be part of the other. */
export function isTied(gap: Gap): boolean {
  return gap === 'tight' || gap === 'comma';
}

interface Piece {
  /** Offsets of the item's own words. */
  readonly from: number;
  readonly to: number;
  readonly gap: Gap;
  /** Too slight to be a citation unless other items join it: "k3", "khoan 3", "tt 15". */
  readonly weak: boolean;
  /** "này". */
  readonly relative: boolean;
}

/** A numbered unit; a list gives one for each number, a range is one. */
export interface Unit extends Piece {
  readonly kind: 'unit';
  readonly level: Level;
  /** Canonical; null for "này" and for a range that makes no sense. */
  readonly number: string | null;
  /** The further numbers of a range. */
  readonly through: readonly string[];
  readonly problem: CitationProblem | null;
  /** Shared by the units of "các khoản 1, 2 và 3": what stands before belongs to each of them. */
  readonly group: number | null;
}

/** A document as the text calls it; `symbol` is folded ("nd-cp"). */
export interface Mention extends Piece {
  readonly kind: 'document';
  readonly type: string | null;
  readonly number: string | null;
  readonly year: number | null;
  readonly symbol: string | null;
  readonly name: string | null;
  /** Owns the articles before it, but says too little to be cited itself: "Quy chế", "Luật đó". */
  readonly hollow: boolean;
}

export type Item = Unit | Mention;

/** Items read at a token; `end` is the index after the last token of them. */
export interface Run {
  readonly items: readonly Item[];
  readonly end: number;
}
