import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { citedPlaces, KnownDocuments } from '@app/knowledge';
import { Metrics } from '@app/observability';
import { SearchService } from '@app/search';
import { ItemParams } from '../items/item.dto.js';
import { ReadProblems } from '../problems/api-problems.js';
import { withoutIndex } from './without-index.js';
import { CardDto, FacetCountDto, SearchResultDto, SuggestionDto } from './result.dto.js';
import { SearchTurns } from './search-turns.js';
import { filtersOf, SearchQuery, SimilarQuery, SuggestQuery } from './search.dto.js';

@ApiTags('search')
@ApiExtraModels(FacetCountDto)
@Controller()
export class SearchController {
  constructor(
    private readonly service: SearchService,
    private readonly documents: KnownDocuments,
    private readonly turns: SearchTurns,
    private readonly metrics: Metrics,
  ) {}

  @Get('search')
  @ApiOperation({ summary: 'Tra cứu: câu hỏi, dẫn chiếu, bộ lọc, ngày' })
  @ApiOkResponse({ type: SearchResultDto })
  @ReadProblems()
  search(@Query() asked: SearchQuery): Promise<SearchResultDto> {
    return this.turns.take(() => this.answer(asked));
  }

  @Get('suggest')
  @ApiOperation({ summary: 'Gợi ý khi đang gõ' })
  @ApiOkResponse({ type: [SuggestionDto] })
  @ReadProblems()
  suggest(@Query() { q }: SuggestQuery): Promise<SuggestionDto[]> {
    return this.turns.take(() => this.service.suggest(q)).catch(withoutIndex);
  }

  @Get('items/:id/similar')
  @ApiOperation({ summary: 'Những mục nói cùng chuyện, sát nhất trước' })
  @ApiOkResponse({ type: [CardDto] })
  @ReadProblems('not-found')
  similar(@Param() { id }: ItemParams, @Query() { limit }: SimilarQuery): Promise<CardDto[]> {
    return this.turns.take(() => this.service.similar(id, limit)).catch(withoutIndex);
  }

  private async answer(asked: SearchQuery): Promise<SearchResultDto> {
    const { q: query, on = null, facets = [], keep = [], offset, limit } = asked;
    const places = await citedPlaces(query, this.documents);
    const cited = places.filter(({ understood }) => !keep.includes(understood.from));
    const request = { query, cited, filters: filtersOf(asked), on, facets, keep, offset, limit };
    const result = await this.service.search(request).catch(withoutIndex);
    this.metrics.search(result.tookMs / 1_000);
    return result;
  }
}
