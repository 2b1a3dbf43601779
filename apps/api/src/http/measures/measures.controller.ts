import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { Measures, Usage } from '@app/measures';
import { VisibleItems } from '../items/visible-items.js';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { HttpProblem } from '../problems/problem.js';
import { Asking } from '../security/asking.js';
import { ForColleagues, ForPeople, ForReaders, Needs } from '../security/needs.js';
import {
  FigureDto,
  MissedInDaysDto,
  MissedQuery,
  MissingDto,
  OpenedDto,
  YearParams,
} from './measures.dto.js';

const MOST_SHOWN = 200;

@ApiTags('measures')
@Controller()
export class MeasuresController {
  constructor(
    private readonly measures: Measures,
    private readonly usage: Usage,
    private readonly items: VisibleItems,
  ) {}

  @Get('measures/:year')
  @ForColleagues()
  @ApiOperation({ summary: 'Số đo của một năm, mỗi số kèm cách tính, cơ sở và năm trước' })
  @ApiOkResponse({ type: [FigureDto] })
  @ReadProblems()
  read(@Param() { year }: YearParams): Promise<FigureDto[]> {
    // The figures count what is internal too.
    return this.measures.of(year);
  }

  @Post('searches/opened')
  @ForReaders()
  @HttpCode(204)
  @ApiOperation({ summary: 'Báo rằng một kết quả tra cứu được mở; chỉ đếm, không ghi ai mở' })
  @ApiNoContentResponse()
  @WriteProblems('not-found')
  async opened(@Asking() viewer: Viewer, @Body() { itemId, first }: OpenedDto): Promise<void> {
    await this.items.item(viewer, itemId);
    this.usage.opened(itemId, first);
  }

  @Get('searches/missing')
  @Needs('see-misses')
  @ApiOperation({ summary: 'Những câu hỏi gần đây không tìm thấy gì: bao nhiêu lần, không ghi ai hỏi' })
  @ApiOkResponse({ type: MissedInDaysDto })
  @ReadProblems('unauthenticated', 'refused')
  async missed(@Query() { days }: MissedQuery): Promise<MissedInDaysDto> {
    const { rows, ...period } = await this.usage.missed(days);
    return { ...period, total: rows.length, rows: rows.slice(0, MOST_SHOWN) };
  }

  @Post('searches/missing')
  @ForPeople()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Báo thiếu: không kết quả nào trả lời câu hỏi; đợt rà soát sau nêu ra, không ghi ai báo',
  })
  @ApiNoContentResponse()
  @WriteProblems()
  missing(@Body() { q }: MissingDto): void {
    if (this.usage.missing(q)) return;
    const message = 'có dữ liệu cá nhân: không ghi lại, hãy viết lại câu hỏi không nêu ai';
    throw new HttpProblem('invalid', undefined, [{ field: 'q', message }]);
  }
}
