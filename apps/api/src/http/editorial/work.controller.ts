import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { Comments, WorkQueue } from '@app/reviews';
import { ItemParams } from '../items/item.dto.js';
import { PageQuery } from '../parameters/parameters.js';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForColleagues, ForPeople, Needs } from '../security/needs.js';
import { PutAsideDto, TaskPageDto, WorkDto } from './work.dto.js';
import { WorkView } from './work-view.js';

/** How items stand, and what waits for who asks. */
@ApiTags('editorial')
@ApiCookieAuth()
@ApiBearerAuth()
@ForPeople()
@Controller()
export class WorkController {
  constructor(
    private readonly view: WorkView,
    private readonly queue: WorkQueue,
    private readonly comments: Comments,
  ) {}

  @Get('items/:id/work')
  @ApiOperation({ summary: 'Mục đang ở bước nào, ai phụ trách, ai đã quyết định gì, bao giờ rà soát' })
  @ApiOkResponse({ type: WorkDto })
  @ReadProblems('not-found')
  work(@Asking() viewer: Viewer, @Param() { id }: ItemParams): Promise<WorkDto> {
    return this.view.of(viewer, id);
  }

  @Get('work')
  @ForColleagues()
  @ApiOperation({ summary: 'Việc đang chờ mình: duyệt, công bố, sửa, trả lời, rà soát, giao lại' })
  @ApiOkResponse({ type: TaskPageDto })
  @ReadProblems()
  mine(@Asking() viewer: Viewer, @Query() { cursor, limit }: PageQuery): Promise<TaskPageDto> {
    return this.queue.queueOf(viewer, { cursor: cursor ?? null, limit });
  }

  @Post('work/put-aside')
  @Needs('subscribe')
  @HttpCode(204)
  @ApiOperation({ summary: 'Thôi nhắc những lời nhắc tên mình ở một mục' })
  @ApiNoContentResponse()
  @WriteProblems()
  async putAside(@Asking() viewer: Viewer, @Body() { itemId }: PutAsideDto): Promise<void> {
    await this.comments.putAside(viewer, itemId);
  }
}
