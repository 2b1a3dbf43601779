import { type Clock, type Day } from '@app/knowledge';
import { type AbbreviationTable } from '@app/text';
import {
  type RecallRequest,
  type Recalled,
  type SearchDocument,
  type SearchIndex,
} from '../ports/search-index.js';
import { analyse, type AnalysedQuery } from '../query/index.js';
import { rank, rankedUnits, type Ranked } from '../ranking/rank.js';
import { citedDocuments, type FoundCitation } from './cited-items.js';
import { planLoosely, planRecall } from './recall-plan.js';
import { type Hit, type SearchRequest, type SearchResult } from './search-request.js';
import { statusOn } from './status.js';

/** Candidates ranked together. Pages beyond them rank the next so many: what a page shows never depends on the page. */
const BLOCK = 150;
const PAGE = 10;
const LARGEST_PAGE = 100;
/** Beyond so many the engine gives no candidates; the total stays true. */
const DEEPEST = 1000;

type Asked = Omit<RecallRequest, 'units' | 'required' | 'least'>;

/** Answers questions: analysis, recall in the engine, ranking here. Throws `unavailable` when the index cannot serve. */
export class SearchService {
  constructor(
    private readonly index: SearchIndex,
    private readonly abbreviations: AbbreviationTable,
    private readonly clock: Clock,
  ) {}

  async search(request: SearchRequest): Promise<SearchResult> {
    const started = performance.now();
    const { offset = 0, cited = [], on = null } = request;
    const limit = Math.min(request.limit ?? PAGE, LARGEST_PAGE);
    const query = await this.analyse(request);
    const found = await citedDocuments(this.index, cited, on);
    const wanted = Math.min(DEEPEST, BLOCK * Math.ceil((offset + limit) / BLOCK));
    const { recalled, ranked } = await this.find(query, this.asked(request, wanted));
    const hits = await this.page(request, found, ranked, offset, limit);
    const beyond = found.filter(({ document }) => !recalled.candidates.some(({ id }) => id === document.id));
    return {
      hits,
      total: recalled.total + beyond.length,
      facets: recalled.facets,
      understood: query.understood,
      didYouMean: query.didYouMean,
      tookMs: performance.now() - started,
    };
  }

  private analyse({ query, keep = [], cited = [] }: SearchRequest): Promise<AnalysedQuery> {
    const deps = { lexicon: this.index, abbreviations: this.abbreviations };
    return analyse(query, deps, { keep, citations: cited.map(({ understood }) => understood) });
  }

  private asked({ filters = {}, on = null, facets = [] }: SearchRequest, limit: number): Asked {
    return { filters, facets, limit, day: this.day(on), asOfDay: on !== null };
  }

  private day(on: Day | null): Day {
    return on ?? this.clock.today();
  }

  private async find(query: AnalysedQuery, asked: Asked): Promise<{ recalled: Recalled; ranked: Ranked[] }> {
    const { documents: all } = await this.index.state();
    const plan = planRecall(query, all);
    let recalled = await this.index.recall({ ...plan, ...asked });
    if (recalled.total === 0 && plan.required.length > 0) {
      recalled = await this.index.recall({ ...planLoosely(query, all), ...asked });
    }
    const units = await rankedUnits(this.index, query.units, all);
    const ranked: Ranked[] = [];
    for (let from = 0; from < recalled.candidates.length; from += BLOCK) {
      ranked.push(...rank(recalled.candidates.slice(from, from + BLOCK), units));
    }
    return { recalled, ranked };
  }

  /** Cited texts first, whole; then what ranks best. */
  private async page(
    { on = null }: SearchRequest,
    cited: readonly FoundCitation[],
    ranked: readonly Ranked[],
    offset: number,
    limit: number,
  ): Promise<Hit[]> {
    const day = this.day(on);
    const citedIds = new Set(cited.map(({ document }) => document.id));
    const rest = ranked.filter(({ candidate }) => !citedIds.has(candidate.id));
    const first = cited.slice(offset, offset + limit);
    const from = Math.max(0, offset - cited.length);
    const shown = rest.slice(from, from + limit - first.length);
    const documents = await this.index.documents(shown.map(({ candidate }) => candidate.id));
    const scores = new Map(shown.map(({ candidate, score }) => [candidate.id, score]));
    return [
      ...first.map(({ document, at }) => hitOf(document, day, { at, cited: true, score: 0 })),
      ...documents.map((document) =>
        hitOf(document, day, { at: null, cited: false, score: scores.get(document.id)! }),
      ),
    ];
  }
}

function hitOf(document: SearchDocument, day: Day, found: Pick<Hit, 'at' | 'cited' | 'score'>): Hit {
  const { id, itemId, version, kind, title, path, facets, validity, maturity } = document;
  const status = statusOn(validity, day);
  return { id, itemId, version, kind, title, path, facets, validity, maturity, status, ...found };
}
