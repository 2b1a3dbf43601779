import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { Editorial } from '@app/reviews';
import { ItemParams } from '../items/item.dto.js';
import { WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForPeople } from '../security/needs.js';
import { OwnerDto, PublishDto, RenewDto, RequestChangesDto, RetireDto, SaidDto } from './editorial.dto.js';

/** What is decided about an item on its way to readers. */
@ApiTags('editorial')
@ApiCookieAuth()
@ApiBearerAuth()
@ForPeople()
@Controller('items/:id')
export class EditorialController {
  constructor(private readonly editorial: Editorial) {}

  @Post('submit')
  @HttpCode(204)
  @ApiOperation({ summary: 'Trình bản mới nhất để duyệt' })
  @ApiNoContentResponse()
  @WriteProblems('not-found', 'conflict')
  async submit(@Asking() viewer: Viewer, @Param() { id }: ItemParams, @Body() said: SaidDto): Promise<void> {
    await this.editorial.submit(viewer, id, said);
  }

  @Post('request-changes')
  @HttpCode(204)
  @ApiOperation({ summary: 'Yêu cầu sửa bản mới nhất; lời duyệt trước đó thôi hiệu lực' })
  @ApiNoContentResponse()
  @WriteProblems('not-found', 'conflict')
  async requestChanges(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Body() said: RequestChangesDto,
  ): Promise<void> {
    await this.editorial.requestChanges(viewer, id, said);
  }

  @Post('approve')
  @HttpCode(204)
  @ApiOperation({ summary: 'Duyệt đúng lời của bản mới nhất; người viết không tự duyệt' })
  @ApiNoContentResponse()
  @WriteProblems('not-found', 'conflict')
  async approve(@Asking() viewer: Viewer, @Param() { id }: ItemParams, @Body() said: SaidDto): Promise<void> {
    await this.editorial.approve(viewer, id, said);
  }

  @Post('publish')
  @HttpCode(204)
  @ApiOperation({ summary: 'Cho người đọc thấy bản mới nhất, đã được duyệt' })
  @ApiNoContentResponse()
  @WriteProblems('not-found', 'conflict')
  async publish(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Body() { reason: note, ...words }: PublishDto,
  ): Promise<void> {
    await this.editorial.publish(viewer, id, { ...words, note });
  }

  @Post('retire')
  @HttpCode(204)
  @ApiOperation({ summary: 'Thôi cho người đọc thấy, hẳn; mọi bản vẫn còn' })
  @ApiNoContentResponse()
  @WriteProblems('not-found', 'conflict')
  async retire(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Body() { reason, into }: RetireDto,
  ): Promise<void> {
    await this.editorial.retire(viewer, id, { reason, into: into ?? null });
  }

  @Post('renew')
  @HttpCode(204)
  @ApiOperation({ summary: 'Nói rằng bản đã công bố vừa được rà soát và còn đúng' })
  @ApiNoContentResponse()
  @WriteProblems('not-found', 'conflict')
  async renew(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Body() { until, ...said }: RenewDto,
  ): Promise<void> {
    await this.editorial.renew(viewer, id, { ...said, until: until ?? null });
  }

  @Post('owner')
  @HttpCode(204)
  @ApiOperation({ summary: 'Giao mục cho người phụ trách khác' })
  @ApiNoContentResponse()
  @WriteProblems('not-found', 'conflict')
  async handOver(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Body() { to }: OwnerDto,
  ): Promise<void> {
    await this.editorial.handOver(viewer, id, to);
  }
}
