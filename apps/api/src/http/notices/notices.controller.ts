import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { Notices, type ShownNotice } from '@app/notices';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForPeople, Needs } from '../security/needs.js';
import { type NoticeDto, NoticePageDto, NoticesQuery, ReadNoticesDto } from './notice.dto.js';

@ApiTags('notices')
@ApiCookieAuth()
@ApiBearerAuth()
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Get()
  @ForPeople()
  @ApiOperation({ summary: 'Tin của mình: chưa đọc trước, mới trước' })
  @ApiOkResponse({ type: NoticePageDto })
  @ReadProblems()
  async list(
    @Asking() viewer: Viewer,
    @Query() { cursor, limit, unread }: NoticesQuery,
  ): Promise<NoticePageDto> {
    const { rows, next } = await this.notices.list(viewer, { cursor: cursor ?? null, limit }, unread);
    return { rows: rows.map(toNotice), next };
  }

  @Post('read')
  @Needs('subscribe')
  @HttpCode(204)
  @ApiOperation({ summary: 'Đánh dấu đã đọc một số tin, hoặc mọi tin' })
  @ApiNoContentResponse()
  @WriteProblems()
  async read(@Asking() viewer: Viewer, @Body() { ids }: ReadNoticesDto): Promise<void> {
    await this.notices.read(viewer, ids ?? 'all');
  }
}

function toNotice({ id, title, value }: ShownNotice): NoticeDto {
  const { reason, subscription, itemId, version, at, readAt } = value;
  return { id, reason, subscription, itemId, version, title, at, readAt };
}
