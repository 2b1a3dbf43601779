import { Body, Controller, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { KnowledgeBase } from '@app/knowledge';
import { WriteProblems } from '../problems/api-problems.js';
import { ADMIN } from '../security/admin-token.js';
import { setEtag, versionFrom } from './etag.js';
import { inBody } from './in-body.js';
import { ItemParams } from './item.dto.js';
import { VersionDto } from './version.dto.js';
import { NewItemDto, NewVersionDto, PublishDto, ReasonDto } from './write.dto.js';

@ApiTags('items')
@ApiBearerAuth()
@Controller('items')
export class WritingController {
  constructor(private readonly base: KnowledgeBase) {}

  @Post()
  @ApiOperation({ summary: 'Ghi mục mới; định danh lấy từ nội dung, không thì từ tên' })
  @ApiCreatedResponse({
    type: VersionDto,
    headers: { ETag: { schema: { type: 'string' }, description: '"1"' } },
  })
  @WriteProblems('version-conflict')
  async create(
    @Body() item: NewItemDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VersionDto> {
    const version = await inBody(this.base.create(ADMIN, item));
    setEtag(reply, version);
    void reply.header('location', `/api/v1/items/${encodeURIComponent(version.itemId)}`);
    return version;
  }

  @Post(':id/versions')
  @ApiOperation({ summary: 'Ghi bản tiếp theo, từ bản nêu trong If-Match' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag của mục khi đọc', example: '"1"' })
  @ApiCreatedResponse({
    type: VersionDto,
    headers: { ETag: { schema: { type: 'string' }, description: '"2"' } },
  })
  @WriteProblems('not-found', 'precondition-failed', 'precondition-required')
  async revise(
    @Param() { id }: ItemParams,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() draft: NewVersionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VersionDto> {
    const corrects = draft.corrects ?? null;
    const revision = { ...draft, id, corrects, basedOn: versionFrom(ifMatch) };
    const version = await inBody(this.base.revise(ADMIN, revision));
    setEtag(reply, version);
    return version;
  }

  @Post(':id/publish')
  @HttpCode(204)
  @ApiOperation({ summary: 'Cho người đọc thấy một bản' })
  @ApiNoContentResponse()
  @WriteProblems('not-found')
  async publish(@Param() { id }: ItemParams, @Body() { version, reason }: PublishDto): Promise<void> {
    await this.base.publish(ADMIN, id, version, reason);
  }

  @Post(':id/withdraw')
  @HttpCode(204)
  @ApiOperation({ summary: 'Thôi cho người đọc thấy; mọi bản vẫn còn' })
  @ApiNoContentResponse()
  @WriteProblems('not-found')
  async withdraw(@Param() { id }: ItemParams, @Body() { reason }: ReasonDto): Promise<void> {
    await this.base.withdraw(ADMIN, id, reason);
  }
}
