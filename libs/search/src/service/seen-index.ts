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

const EVERYTHING: SeenRequest = {
  ...{ units: [], required: [], least: 0, named: [], filters: {}, facets: [], limit: 0 },
  ...{ day: '9999-12-31', asOfDay: false },
};

/** An index as somebody sees it who may see the texts of some audiences. */
export class SeenIndex {
  readonly lexicon: Lexicon & Completer;
  private readonly audiences: Audiences;
  /** The vocabulary is the same object until the index changes. */
  private counted: { readonly state: object; readonly texts: number } | null = null;

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

  /** The number of texts there are to be seen: what rarity is measured by. */
  async size(): Promise<number> {
    if (this.audiences === null) return (await this.index.state()).documents;
    const state = await this.index.vocabulary();
    if (this.counted?.state !== state) this.counted = { state, texts: (await this.recall(EVERYTHING)).total };
    return this.counted.texts;
  }
}
