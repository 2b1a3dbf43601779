import { Body, Controller, Headers, Param, Post, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type Viewer } from '@app/access';
import { type ItemVersion } from '@app/knowledge';
import { Editorial } from '@app/reviews';
import { WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForPeople, Needs } from '../security/needs.js';
import { setEtag, versionFrom } from './etag.js';
import { inBody } from './in-body.js';
import { ItemParams } from './item.dto.js';
import { Presenter } from './presenter.js';
import { VersionDto } from './version.dto.js';
import { VisibleItems } from './visible-items.js';
import { NewItemDto, NewVersionDto } from './write.dto.js';

@ApiTags('items')
@ApiCookieAuth()
@ApiBearerAuth()
@Controller('items')
export class WritingController {
  constructor(
    private readonly editorial: Editorial,
    private readonly items: VisibleItems,
    private readonly presenter: Presenter,
  ) {}

  @Post()
  @Needs('create')
  @ApiOperation({ summary: 'Ghi mục mới, là bản nháp; định danh lấy từ nội dung, không thì từ tên' })
  @ApiCreatedResponse({
    type: VersionDto,
    headers: { ETag: { schema: { type: 'string' }, description: '"1"' } },
  })
  @WriteProblems('version-conflict')
  async create(
    @Asking() viewer: Viewer,
    @Body() item: NewItemDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VersionDto> {
    const version = await inBody(this.editorial.create(viewer, item));
    void reply.header('location', `/api/v1/items/${encodeURIComponent(version.itemId)}`);
    return this.written(viewer, version, reply);
  }

  @Post(':id/versions')
  @ForPeople()
  @ApiOperation({ summary: 'Ghi bản nháp tiếp theo, từ bản nêu trong If-Match' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag của mục khi đọc', example: '"1"' })
  @ApiCreatedResponse({
    type: VersionDto,
    headers: { ETag: { schema: { type: 'string' }, description: '"2"' } },
  })
  @WriteProblems('not-found', 'conflict', 'precondition-failed', 'precondition-required')
  async revise(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() draft: NewVersionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VersionDto> {
    const corrects = draft.corrects ?? null;
    const revision = { ...draft, id, corrects, basedOn: versionFrom(ifMatch) };
    return this.written(viewer, await inBody(this.editorial.revise(viewer, revision)), reply);
  }

  /** What was written, as its writer may see it. */
  private async written(
    viewer: Viewer,
    { itemId, version }: ItemVersion,
    reply: FastifyReply,
  ): Promise<VersionDto> {
    const [seen] = await this.items.versions(viewer, itemId, version);
    setEtag(reply, seen!.version);
    return this.presenter.version(viewer, seen!, false);
  }
}
