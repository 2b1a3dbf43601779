import { isMark, tokenize, type Token } from './lexer.js';

/** Something called by name, as a tree of folded words leads to it. */
interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly entries: { words: readonly string[]; value: T }[];
}

export interface NameMatch<T> {
  readonly values: readonly T[];
  /** Index after the last token of the name. */
  readonly end: number;
}

/**
 * Finds names in tokens, the longest first, with or without commas between their words. A name is met when
 * every word is written as in the name, or every word without marks: "luật gia" is not Luật Giá.
 */
export class NameIndex<T> {
  private readonly root: Branch<T> = { next: new Map(), entries: [] };

  add(name: string, value: T): void {
    const words = tokenize(name).filter(({ kind }) => kind !== 'mark');
    let branch = this.root;
    for (const { folded } of words) {
      const next = branch.next.get(folded) ?? { next: new Map(), entries: [] };
      branch.next.set(folded, next);
      branch = next;
    }
    if (words.length > 0) branch.entries.push({ words: words.map(({ lower }) => lower), value });
  }

  find(tokens: readonly Token[], start: number): NameMatch<T> | null {
    let branch: Branch<T> | undefined = this.root;
    const seen: Token[] = [];
    let best: NameMatch<T> | null = null;
    for (let at = start; at < tokens.length; at++) {
      const token: Token = tokens[at]!;
      if (seen.length > 0 && isMark(token, ',')) continue;
      branch = branch.next.get(token.folded);
      if (!branch) break;
      seen.push(token);
      const values = branch.entries.filter(({ words }) => written(seen, words)).map(({ value }) => value);
      if (values.length > 0) best = { values, end: at + 1 };
    }
    return best;
  }
}

function written(tokens: readonly Token[], words: readonly string[]): boolean {
  return tokens.every(({ lower }, at) => lower === words[at]) || tokens.every(({ bare }) => bare);
}
