/** The levels of a Vietnamese normative text, outermost first: Phần, Chương, Mục, Điều, Khoản, Điểm. */
export const LEVELS = ['part', 'chapter', 'section', 'article', 'clause', 'point'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * A node of an official text. `number` is as printed without its word or punctuation ("IV", "102", "93a", "đ").
 * `text` is the node's own words, without its children; `heading` is null where the level has none.
 */
export interface LawNode {
  readonly type: Level;
  readonly number: string;
  readonly heading: string | null;
  readonly text: string;
  readonly children: readonly LawNode[];
}

/** What the document says of itself. Days are `YYYY-MM-DD`; null is "not stated", never a guess. */
export interface LawDocument {
  /** As printed: "174/2026/NĐ-CP". */
  readonly number: string | null;
  /** Canonical key: "nd-cp/174/2026", "qh15/24/2023"; null where the number is. */
  readonly id: string | null;
  /** "Luật", "Nghị định", "Thông tư", "Văn bản hợp nhất", ... */
  readonly type: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly signer: string | null;
  readonly issuedOn: string | null;
  readonly effectiveFrom: string | null;
  /** The words before the first node: legal grounds and the enacting formula. */
  readonly preamble: string;
  /** The words after the last article: adoption formula, signature block, recipients. */
  readonly closing: string;
}

/** A piece of the file that is not in the tree, and why. */
export interface Skipped {
  readonly reason:
    | 'portal-chrome'
    | 'page-header'
    | 'editorial-note'
    | 'footnote'
    | 'appendix'
    | 'front-matter'
    | 'contents'
    | 'misreading';
  readonly text: string;
}

/** A place a person should look at. `where` is a canonical path such as "dieu-47" or "" for the document. */
export interface Doubt {
  readonly where: string;
  readonly problem: string;
}

export interface ParseReport {
  readonly found: Readonly<Record<Level, number>>;
  readonly skipped: readonly Skipped[];
  readonly doubtful: readonly Doubt[];
}

export interface ParsedLaw {
  readonly document: LawDocument;
  readonly tree: readonly LawNode[];
  readonly report: ParseReport;
}
