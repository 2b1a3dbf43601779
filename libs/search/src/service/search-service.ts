import { type Clock, type Day, KnowledgeError } from '@app/knowledge';
import { type AbbreviationTable } from '@app/text';
import {
  type Audiences,
  type FacetCount,
  type Recalled,
  type SearchDocument,
  type SearchIndex,
} from '../ports/search-index.js';
import {
  analyse,
  Highlighter,
  type QueryUnit,
  suggest,
  type Suggestion,
  type Understood,
} from '../query/index.js';
import { rank, type Ranked, rankedUnits } from '../ranking/rank.js';
import { cardOf } from './card.js';
import { citedDocuments, type FoundCitation } from './cited-items.js';
import { planByHalf, planLoosely, planRecall, type RecallPlan } from './recall-plan.js';
import { type Card, type Hit, type SearchRequest, type SearchResult } from './search-request.js';
import { SeenIndex, type SeenRequest } from './seen-index.js';
import { unitsOfText } from './similar.js';
import { titlesLike } from './titles.js';

/** Candidates ranked together. Later pages rank the next so many: what stands where never depends on the page. */
const BLOCK = 150;
const PAGE = 10;
const LARGEST_PAGE = 100;
/** Beyond so many the engine gives no candidates; the total stays true. */
const DEEPEST = 1000;

type Asked = Omit<SeenRequest, keyof RecallPlan>;

interface Found {
  readonly recalled: Recalled;
  readonly ranked: readonly Ranked[];
}

/**
 * Answers questions: analysis, recall in the engine, ranking and excerpts here. Throws `unavailable` when the
 * index cannot serve.
 */
export class SearchService {
  private readonly seen = new Map<string, SeenIndex>();

  constructor(
    private readonly index: SearchIndex,
    private readonly abbreviations: AbbreviationTable,
    private readonly clock: Clock,
  ) {}

  async search(request: SearchRequest): Promise<SearchResult> {
    const started = performance.now();
    const { query, offset = 0, cited = [], keep = [], on = null } = request;
    const limit = Math.min(request.limit ?? PAGE, LARGEST_PAGE);
    const index = this.seenBy(request.audiences);
    const deps = { lexicon: index.lexicon, abbreviations: this.abbreviations };
    const citations = cited.map(({ understood }) => understood);
    const analysed = await analyse(query, deps, { keep, citations });
    const all = await index.size(this.clock.today());
    const named = await citedDocuments(index, cited, on);
    const sought = isOnly(citations, analysed.text) ? { ...analysed, units: [] } : analysed;
    const plans = [planRecall(sought, all), planByHalf(sought, all)] as const;
    const asked = { ...this.asked(request, offset + limit), named: named.map(({ document }) => document.id) };
    const found = await this.find(index, plans, analysed.units, all, asked);
    const highlighter = new Highlighter(analysed.units, all);
    const passing = new Set(found.recalled.candidates.map(({ id }) => id));
    const shown = named.filter(({ document }) => passing.has(document.id));
    const page = { named: shown, ranked: found.ranked, offset, limit };
    const hits = await this.page(index, page, this.day(on), highlighter);
    return {
      hits,
      total: found.recalled.total,
      facets: found.recalled.facets,
      notHolding: on === null ? [] : await this.notHolding(index, { ...plans[0], ...asked }),
      understood: analysed.understood,
      didYouMean: analysed.didYouMean,
      tookMs: performance.now() - started,
    };
  }

  /** Current items about the same, best first. Throws `not-found` for an id that is not there to be seen. */
  async similar(itemId: string, limit: number, audiences: Audiences): Promise<Card[]> {
    const index = this.seenBy(audiences);
    const [document] = await index.documents([itemId]);
    if (!document) throw new KnowledgeError('not-found', `không có ${itemId}`);
    const all = await index.size(this.clock.today());
    const units = await unitsOfText(index.lexicon, document, all);
    if (units.length === 0) return [];
    const plan = planLoosely({ units, text: '' }, all);
    const { ranked } = await this.find(index, [plan], units, all, this.asked({}, limit + 1));
    const ids = ranked.map(({ candidate }) => candidate.id).filter((id) => id !== itemId);
    const similar = await index.documents(ids.slice(0, limit));
    return similar.map((one) => cardOf(one, this.clock.today()));
  }

  /** Ways to go on with what is being typed. */
  suggest(text: string, audiences: Audiences): Promise<Suggestion[]> {
    const index = this.seenBy(audiences);
    const titles = (beginning: string, limit: number) =>
      titlesLike(index, beginning, limit, this.clock.today());
    return suggest(text, { lexicon: index.lexicon, titles });
  }

  /** The same object for the same audiences: it remembers what may be seen. */
  private seenBy(audiences: Audiences): SeenIndex {
    const key = audiences === null ? '' : [...audiences].sort().join(' ');
    const known = this.seen.get(key) ?? new SeenIndex(this.index, audiences);
    this.seen.set(key, known);
    return known;
  }

  private async notHolding(index: SeenIndex, request: SeenRequest): Promise<FacetCount[]> {
    const today = { asOfDay: false, named: [], facets: ['status'], limit: 0 } as const;
    const { status = [] } = (await index.recall({ ...request, ...today })).facets;
    return status.filter(({ value }) => value === 'not-yet' || value === 'no-longer');
  }

  private day(on: Day | null): Day {
    return on ?? this.clock.today();
  }

  private asked({ filters = {}, on = null, facets = [] }: Partial<SearchRequest>, deep: number): Asked {
    const limit = Math.min(DEEPEST, BLOCK * Math.ceil(deep / BLOCK));
    return { named: [], filters, facets, limit, day: this.day(on), asOfDay: on !== null };
  }

  /**
   * What the first plan finds that finds anything, in blocks each ranked in itself. Filters do not decide which
   * that is: a facet's counts then hold whatever is chosen.
   */
  private async find(
    index: SeenIndex,
    plans: readonly RecallPlan[],
    units: readonly QueryUnit[],
    all: number,
    asked: Asked,
  ): Promise<Found> {
    const [first, second] = plans;
    let recalled = await index.recall({ ...first!, ...asked });
    if (second && recalled.total === 0 && !(await this.findsUnfiltered(index, first!, asked)))
      recalled = await index.recall({ ...second, ...asked });
    const weighed = await rankedUnits(index.lexicon, units, all);
    const ranked: Ranked[] = [];
    for (let from = 0; from < recalled.candidates.length; from += BLOCK) {
      ranked.push(...rank(recalled.candidates.slice(from, from + BLOCK), weighed));
    }
    return { recalled, ranked };
  }

  private async findsUnfiltered(index: SeenIndex, plan: RecallPlan, asked: Asked): Promise<boolean> {
    if (Object.keys(asked.filters).length === 0) return false;
    const { total } = await index.recall({ ...plan, ...asked, filters: {}, facets: [], limit: 0 });
    return total > 0;
  }

  /** Cited texts first, then what ranks best. */
  private async page(
    index: SeenIndex,
    { named, ranked, offset, limit }: Window,
    day: Day,
    highlighter: Highlighter,
  ): Promise<Hit[]> {
    const namedIds = new Set(named.map(({ document }) => document.id));
    const first = named.slice(offset, offset + limit);
    const from = Math.max(0, offset - named.length);
    const shown = ranked
      .filter(({ candidate }) => !namedIds.has(candidate.id))
      .slice(from, from + limit - first.length);
    const documents = await index.documents(shown.map(({ candidate }) => candidate.id));
    const scores = new Map(shown.map(({ candidate, score }) => [candidate.id, score]));
    const hitOf = (document: SearchDocument, at: string | null, cited: boolean): Hit => {
      const place = at === null ? null : highlighter.passage(document.text, document.anchors, at);
      const snippets = place ? [place] : highlighter.snippets(document.text, document.anchors);
      const titleSegments = highlighter.title(document.title);
      const score = cited ? 0 : (scores.get(document.id) ?? 0);
      return {
        ...cardOf(document, day),
        at: at ?? snippets[0]?.at ?? null,
        titleSegments,
        snippets,
        cited,
        score,
      };
    };
    return [
      ...first.map(({ document, at }) => hitOf(document, at, true)),
      ...documents.map((document) => hitOf(document, null, false)),
    ];
  }
}

/** Whether a question is nothing but citations: its words then find no more than what they name. */
function isOnly(citations: readonly Understood[], text: string): boolean {
  const rest = citations.reduceRight(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  return citations.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

interface Window {
  readonly named: readonly FoundCitation[];
  readonly ranked: readonly Ranked[];
  readonly offset: number;
  readonly limit: number;
}
