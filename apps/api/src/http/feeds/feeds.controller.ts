import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { LessonFeed } from '@app/notices';
import { Text } from '../parameters/parameters.js';
import { ReadProblems } from '../problems/api-problems.js';
import { ForReaders } from '../security/needs.js';
import { PublicAddress } from './public-address.js';

const ATOM = 'application/atom+xml';

class FeedQuery {
  @Text({ description: 'Chỉ bài học của lĩnh vực này', example: 'vien-thong', maxLength: 100 })
  sector?: string;
}

@ApiTags('feeds')
@ForReaders()
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly lessons: LessonFeed,
    private readonly address: PublicAddress,
  ) {}

  @Get('lessons.atom')
  @ApiOperation({ summary: 'Bài học công khai, mới công bố trước (Atom)' })
  @ApiProduces(ATOM)
  @ApiOkResponse({ content: { [ATOM]: { schema: { type: 'string' } } } })
  @ApiResponse({ status: 304, description: 'Không có gì mới từ lần đọc mang ETag này' })
  @ReadProblems()
  async read(
    @Query() { sector }: FeedQuery,
    @Headers('if-none-match') known: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { xml, etag, updated } = await this.lessons.atom(sector ?? null, this.address.for(request));
    void reply.header('etag', `"${etag}"`).header('cache-control', 'private, no-cache');
    if (updated) void reply.header('last-modified', new Date(updated).toUTCString());
    if (known?.includes(`"${etag}"`)) return void reply.code(304);
    void reply.type(`${ATOM}; charset=utf-8`);
    return xml;
  }
}
