import { type SearchIndex } from '../ports/search-index.js';

/** What analysing a question asks of an index. */
export type Lexicon = Pick<SearchIndex, 'frequencies' | 'spellings' | 'vocabulary'>;

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

/** In how many texts units stand: syllables at once, pairs after they were asked for together. */
export class Counts {
  readonly total: number;
  private readonly pairs = new Map<string, number>();

  private constructor(
    private readonly lexicon: Lexicon,
    readonly vocabulary: ReadonlyMap<string, number>,
  ) {
    this.total = totalOf(vocabulary);
  }

  static async over(lexicon: Lexicon): Promise<Counts> {
    return new Counts(lexicon, await lexicon.vocabulary());
  }

  /** Asks for pairs, those not yet known in one call. */
  async learn(pairs: readonly string[]): Promise<void> {
    const unknown = [...new Set(pairs)].filter((pair) => !this.pairs.has(pair));
    if (unknown.length === 0) return;
    const found = await this.lexicon.frequencies(unknown);
    unknown.forEach((pair, i) => this.pairs.set(pair, found[i] ?? 0));
  }

  of(term: string): number {
    return this.vocabulary.get(term) ?? this.pairs.get(term) ?? 0;
  }
}
