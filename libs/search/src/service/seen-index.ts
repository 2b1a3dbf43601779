import { type Day } from '@app/knowledge';
import {
  type Audiences,
  INDEXED,
  type Recalled,
  type RecallRequest,
  type SearchDocument,
  type SearchIndex,
} from '../ports/search-index.js';
import { type Completer, type Lexicon, PartialLexicon } from '../query/index.js';

export type SeenRequest = Omit<RecallRequest, 'audiences'>;

/** An index as somebody sees it who may see the texts of some audiences. */
export class SeenIndex {
  readonly lexicon: Lexicon & Completer;
  private readonly audiences: Audiences;
  /** The vocabulary is the same object until the index changes. */
  private counted: { readonly state: object; readonly seen: number; readonly all: number } | null = null;

  constructor(
    private readonly index: SearchIndex,
    audiences: Audiences,
  ) {
    this.audiences = INDEXED.every((one) => audiences?.includes(one)) ? null : audiences;
    this.lexicon = this.audiences === null ? index : new PartialLexicon(index, this.audiences);
  }

  recall(request: SeenRequest): Promise<Recalled> {
    return this.index.recall({ ...request, audiences: this.audiences });
  }

  /** The documents among `ids` that are there and may be seen, whatever the engine let through. */
  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const found = await this.index.documents(ids);
    return found.filter(({ classification }) => this.audiences?.includes(classification) ?? true);
  }

  /** The number of texts there are to be seen, older segments among them in the share they have of all. */
  async size(today: Day): Promise<number> {
    const { documents } = await this.index.state();
    if (this.audiences === null) return documents;
    const state = await this.index.vocabulary();
    if (this.counted?.state !== state) this.counted = { state, ...(await this.count(today)) };
    return (documents * this.counted.seen) / Math.max(1, this.counted.all);
  }

  /** Of the current texts. */
  private async count(day: Day): Promise<{ readonly seen: number; readonly all: number }> {
    const everything = { units: [], required: [], least: 0, named: [], filters: {}, facets: [], limit: 0 };
    const asked = { ...everything, day, asOfDay: false };
    const [seen, all] = await Promise.all([
      this.recall(asked),
      this.index.recall({ ...asked, audiences: null }),
    ]);
    return { seen: seen.total, all: all.total };
  }
}
