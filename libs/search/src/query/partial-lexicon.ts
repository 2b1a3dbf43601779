import { type Audiences, type Frequency, type SearchIndex, type Spelling } from '../ports/search-index.js';
import { type Completer } from './completions.js';
import { type Lexicon } from './counts.js';

/** Of the most frequent units, so many times as many are looked at each time too few of them may be seen. */
const FURTHER = 4;

/** The words of those texts that somebody may see: what stands in other texts alone is as if it were nowhere. */
export class PartialLexicon implements Lexicon, Completer {
  readonly partial = true;
  private words: {
    readonly whole: ReadonlyMap<string, number>;
    readonly own: ReadonlyMap<string, number>;
  } | null = null;

  constructor(
    private readonly index: SearchIndex,
    private readonly audiences: Audiences,
  ) {}

  frequencies(units: readonly string[]): Promise<readonly number[]> {
    return this.index.frequencies(units, this.audiences);
  }

  /**
   * Spellings that surely stand in a text to be seen: those that more texts have than hold the unit and are not to be
   * seen.
   */
  async spellings(units: readonly string[]): Promise<readonly (readonly Spelling[])[]> {
    const [spellings, all, seen] = await Promise.all([
      this.index.spellings(units),
      this.index.frequencies(units),
      this.frequencies(units),
    ]);
    return spellings.map((kin, i) => {
      const hidden = all[i]! - seen[i]!;
      if (hidden === 0) return kin;
      return kin
        .map(({ toned, count }) => ({ toned, count: count - hidden }))
        .filter(({ count }) => count > 0);
    });
  }

  /** An object of its own: what is remembered by it is not told to those who may see more. */
  async vocabulary(): Promise<ReadonlyMap<string, number>> {
    const whole = await this.index.vocabulary();
    if (this.words?.whole !== whole) this.words = { whole, own: new Map(whole) };
    return this.words.own;
  }

  async complete(prefix: string, limit: number): Promise<readonly Frequency[]> {
    for (let asked = limit; ; asked *= FURTHER) {
      const found = await this.index.complete(prefix, asked);
      const seen = await this.frequencies(found.map(({ term }) => term));
      const told = found
        .map(({ term }, i) => ({ term, documents: seen[i]! }))
        .filter(({ documents }) => documents > 0)
        .sort(mostFrequentFirst);
      const enough = told[limit - 1];
      // What was not looked at comes after the last that was, and the more so in the texts to be seen.
      if (found.length < asked || (enough && mostFrequentFirst(enough, found.at(-1)!) <= 0))
        return told.slice(0, limit);
    }
  }
}

function mostFrequentFirst(a: Frequency, b: Frequency): number {
  return b.documents - a.documents || (a.term <= b.term ? -1 : 1);
}
