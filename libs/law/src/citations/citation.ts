import type { Level } from '../tree.js';

/** A document the base holds, as far as citations need to know it. */
export interface KnownDocument {
  readonly id: string;
  /** As printed: "15/2020/NĐ-CP". */
  readonly number: string | null;
  /** "Nghị định", "Luật", ... */
  readonly type: string | null;
  /** With or without the type in front: "Luật Viễn thông", "Viễn thông". */
  readonly title: string | null;
  /** Other names people call it by: "LVT", "Nghị định xử phạt viễn thông". */
  readonly aliases?: readonly string[];
}

/** Where the text stands: the id of its document, and the numbers of the article, clause and point it is in. */
export interface Standpoint {
  readonly document: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
}

export interface CitationContext {
  /** Resolves names and numbers without a year. Pass the same array again to have its index reused. */
  readonly documents?: readonly KnownDocument[];
  /** Resolves "khoản này", "Luật này" and citations that name no document. */
  readonly within?: Standpoint;
}

/** The document cited. `number` is the running number alone ("15"), `name` the name of a law ("Luật Viễn thông"). */
export interface CitedDocument {
  readonly id: string | null;
  readonly type: string | null;
  readonly number: string | null;
  readonly year: number | null;
  readonly name: string | null;
}

/**
 * Why a citation has no id: more than one document fits (`ambiguous`, see the candidates), none that is known
 * fits, none is named, a clause or point names no article, "này" without a standpoint, a range that runs
 * backwards or covers too much to be meant.
 */
export type CitationProblem =
  | 'ambiguous'
  | 'unknown-document'
  | 'no-document'
  | 'no-article'
  | 'no-context'
  | 'range-reversed'
  | 'range-too-long';

/** One place of the law that a text cites. Numbers are canonical: "102", "93đ", chapter "II", point "g". */
export interface Citation extends Readonly<Record<Level, string | null>> {
  /** The words of the text that stand for this citation; those of a list or range share or divide them. */
  readonly text: string;
  /** Offsets of `text` in the NFC text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly document: CitedDocument;
  /** True when the text points at itself: "khoản này", "Luật này". */
  readonly relative: boolean;
  /** Canonical id; null exactly when `problem` is not. */
  readonly id: string | null;
  /** The ids this may mean when it is ambiguous, else empty. */
  readonly candidates: readonly string[];
  readonly problem: CitationProblem | null;
}
