import { type SearchIndex } from '../ports/search-index.js';

/** What analysing a question asks of an index, or of the part of it that somebody may see. */
export type Lexicon = Pick<SearchIndex, 'frequencies' | 'spellings' | 'vocabulary'> & {
  /** True: the vocabulary is that of all texts, and only `frequencies` tells which of it stands in those to be seen. */
  readonly partial?: boolean;
};

const totals = new WeakMap<ReadonlyMap<string, number>, number>();

/** The vocabulary is the same object until the index changes: it is added up once. */
function totalOf(vocabulary: ReadonlyMap<string, number>): number {
  const known = totals.get(vocabulary);
  if (known !== undefined) return known;
  let total = 1;
  for (const documents of vocabulary.values()) total += documents;
  totals.set(vocabulary, total);
  return total;
}

/** In how many texts units stand: syllables at once where all texts may be seen, others after they were asked for. */
export class Counts {
  readonly total: number;
  private readonly learned = new Map<string, number>();

  private constructor(
    private readonly lexicon: Lexicon,
    readonly vocabulary: ReadonlyMap<string, number>,
  ) {
    this.total = totalOf(vocabulary);
  }

  static async over(lexicon: Lexicon): Promise<Counts> {
    return new Counts(lexicon, await lexicon.vocabulary());
  }

  /** Asks for units, those not yet known in one call. */
  async learn(units: readonly string[]): Promise<void> {
    const unknown = [...new Set(units)].filter((unit) => !this.learned.has(unit) && !this.isGiven(unit));
    if (unknown.length === 0) return;
    const found = await this.lexicon.frequencies(unknown);
    unknown.forEach((unit, i) => this.learned.set(unit, found[i] ?? 0));
  }

  of(term: string): number {
    return (this.isGiven(term) ? this.vocabulary.get(term) : this.learned.get(term)) ?? 0;
  }

  /** Whether the vocabulary says all there is to know of a unit. */
  private isGiven(term: string): boolean {
    return !this.lexicon.partial && !term.includes('_');
  }
}
