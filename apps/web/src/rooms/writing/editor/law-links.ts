const LINK = /\[[^\]]+\]\(\/quy-dinh\/([^\s)#]+)(?:#([^\s)]+))?\)/g;

/** A link to the law in a line of Markdown. */
export interface LawLink {
  readonly start: number;
  readonly end: number;
  /** Where it leads, whatever it is called: "nd-cp/174/2026/dieu-34" and "khoan-2". */
  readonly provision: string;
  readonly at: string | null;
}

/** The link to the law that is around a column of a line; null where there is none. */
export function lawLinkAt(line: string, column: number): LawLink | null {
  const links = [...line.matchAll(LINK)].map(({ index, 0: all, 1: provision = '', 2: at = null }) => ({
    ...{ start: index, end: index + all.length, provision, at },
  }));
  return links.find(({ start, end }) => start <= column && column <= end) ?? null;
}
