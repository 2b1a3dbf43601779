import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { decodeCursor, pageOf } from '@app/knowledge';
import { Holdings } from '@app/measures';
import { ItemPageDto } from '../items/item.dto.js';
import { toSummary } from '../items/present.js';
import { VisibleItems } from '../items/visible-items.js';
import { ReadProblems } from '../problems/api-problems.js';
import { withoutIndex } from '../search/without-index.js';
import { Asking } from '../security/asking.js';
import { ForColleagues } from '../security/needs.js';
import { BreakdownDto, HoldingItemsParams, HoldingItemsQuery, toBreakdown } from './holdings.dto.js';

/** What the base holds today; its rows count what is internal too. */
@ApiTags('measures')
@ForColleagues()
@Controller('holdings')
export class HoldingsController {
  constructor(
    private readonly holdings: Holdings,
    private readonly items: VisibleItems,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Kho hôm nay: bài học, bất cập, quy định chia theo nơi, lĩnh vực, bậc, loại, hiệu lực',
  })
  @ApiOkResponse({ type: [BreakdownDto] })
  @ReadProblems()
  async today(): Promise<BreakdownDto[]> {
    return (await this.holdings.today().catch(withoutIndex)).map(toBreakdown);
  }

  @Get(':breakdown/items')
  @ApiOperation({ summary: 'Các mục của một dòng, theo định danh; rỗng khi dòng không liệt kê được' })
  @ApiOkResponse({ type: ItemPageDto })
  @ReadProblems()
  async itemsOf(
    @Asking() viewer: Viewer,
    @Param() { breakdown }: HoldingItemsParams,
    @Query() { row, cursor, limit }: HoldingItemsQuery,
  ): Promise<ItemPageDto> {
    const after = decodeCursor(cursor ?? null, 1)?.[0] ?? '';
    const ids = await this.holdings.itemsOf(breakdown, row).catch(withoutIndex);
    const left = ids.filter((id) => id > after).slice(0, limit + 1);
    const { rows, next, total } = pageOf(left, { cursor: null, limit }, ids.length, (id) => [id]);
    return { rows: (await this.items.among(viewer, rows)).map(toSummary), next, total };
  }
}
