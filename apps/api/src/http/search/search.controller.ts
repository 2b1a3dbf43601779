import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { audiencesOf, type Viewer } from '@app/access';
import { Usage } from '@app/measures';
import { citedPlaces, KnowledgeStore, KnownDocuments } from '@app/knowledge';
import { Metrics } from '@app/observability';
import {
  EditionSearch,
  type Hit,
  SearchIndex,
  type SearchRequest,
  type SearchResult,
  SearchService,
} from '@app/search';
import { CitingItems } from '../items/citing-items.js';
import { ItemParams } from '../items/item.dto.js';
import { ReadProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForReaders } from '../security/needs.js';
import { unfilled, withoutIndex } from './without-index.js';
import { CardDto, FacetCountDto, type HitDto, SearchResultDto, SuggestionDto } from './result.dto.js';
import { SearchTurns } from './search-turns.js';
import { filtersOf, SearchQuery, SimilarQuery, SuggestQuery } from './search.dto.js';

@ApiTags('search')
@ApiExtraModels(FacetCountDto)
@ForReaders()
@Controller()
export class SearchController {
  constructor(
    private readonly service: SearchService,
    private readonly editions: EditionSearch,
    private readonly documents: KnownDocuments,
    private readonly index: SearchIndex,
    private readonly store: KnowledgeStore,
    private readonly citing: CitingItems,
    private readonly turns: SearchTurns,
    private readonly metrics: Metrics,
    private readonly usage: Usage,
  ) {}

  @Get('search')
  @ApiOperation({ summary: 'Tra cứu: câu hỏi, dẫn chiếu, bộ lọc, ngày' })
  @ApiOkResponse({ type: SearchResultDto })
  @ReadProblems('not-found')
  search(@Asking() viewer: Viewer, @Query() asked: SearchQuery): Promise<SearchResultDto> {
    return this.turns.take(() => this.answer(viewer, asked));
  }

  @Get('suggest')
  @ApiOperation({ summary: 'Gợi ý khi đang gõ' })
  @ApiOkResponse({ type: [SuggestionDto] })
  @ReadProblems()
  suggest(@Asking() viewer: Viewer, @Query() { q }: SuggestQuery): Promise<SuggestionDto[]> {
    return this.turns.take(() => this.service.suggest(q, audiencesOf(viewer))).catch(withoutIndex);
  }

  @Get('items/:id/similar')
  @ApiOperation({ summary: 'Những mục nói cùng chuyện, sát nhất trước' })
  @ApiOkResponse({ type: [CardDto] })
  @ReadProblems('not-found')
  similar(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Query() { limit }: SimilarQuery,
  ): Promise<CardDto[]> {
    const audiences = audiencesOf(viewer);
    return this.turns.take(() => this.service.similar(id, limit, audiences)).catch(withoutIndex);
  }

  private async answer(viewer: Viewer, asked: SearchQuery): Promise<SearchResultDto> {
    const { q: query, on = null, facets = [], keep = [], edition, offset, limit } = asked;
    const service = edition === undefined ? this.service : await this.editions.of(edition);
    const places = await citedPlaces(query, this.documents);
    const cited = places.filter(({ understood }) => !keep.includes(understood.from));
    const audiences = audiencesOf(viewer);
    const request = { query, audiences, cited, filters: filtersOf(asked), on, facets, keep, offset, limit };
    const result = await service.search(request).catch(withoutIndex);
    if (result.total === 0 && edition === undefined) await this.refuseToFindNothing();
    this.metrics.search(result.tookMs / 1_000);
    if (!asked.typing && edition === undefined) await this.count(request, result);
    return { ...result, hits: await this.withCiting(viewer, result.hits) };
  }

  private async withCiting(viewer: Viewer, hits: readonly Hit[]): Promise<HitDto[]> {
    const citedBy = await this.citing.countsFor(viewer);
    return hits.map((hit) => ({ ...hit, citedBy: citedBy(hit.itemId) }));
  }

  /**
   * A page further on is no new question, nor is a list without words or the beginning of one that is still typed;
   * editions are looked into for what was. What filters or a day hide is not missing: the words alone are counted.
   */
  private async count(request: SearchRequest, { total, didYouMean }: SearchResult): Promise<void> {
    const { query, offset = 0, on, filters = {} } = request;
    if (query.trim() === '' || offset > 0) return;
    const isNarrowed = on !== null || Object.keys(filters).length > 0;
    const words = { ...request, filters: {}, on: null, facets: [], limit: 1 };
    const found = total === 0 && isNarrowed ? (await this.service.search(words)).total : total;
    this.usage.searched({ query, total: found, corrected: didYouMean !== null });
  }

  /** Nothing found in an index that was never filled is no answer. */
  private async refuseToFindNothing(): Promise<void> {
    const { sequence } = await this.index.state();
    if (sequence === 0 && (await this.store.changes(0, 1)).length > 0) throw unfilled();
  }
}
