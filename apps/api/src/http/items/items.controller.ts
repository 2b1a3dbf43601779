import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type Viewer } from '@app/access';
import { ReadProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForReaders } from '../security/needs.js';
import { setEtag } from './etag.js';
import { ItemDto, ItemPageDto, ItemParams, ListItemsQuery, ReadItemQuery } from './item.dto.js';
import { ItemList } from './item-list.js';
import { ItemsAsOf } from './items-as-of.js';
import { shown, toSummary } from './present.js';
import { Presenter } from './presenter.js';
import { RetiredItems } from './retired-items.js';
import { missingItem, VisibleItems } from './visible-items.js';

@ApiTags('items')
@ForReaders()
@Controller('items')
export class ItemsController {
  constructor(
    private readonly items: VisibleItems,
    private readonly lists: ItemList,
    private readonly presenter: Presenter,
    private readonly asOf: ItemsAsOf,
    private readonly retired: RetiredItems,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách mục người gọi được đọc, theo định danh' })
  @ApiOkResponse({ type: ItemPageDto })
  @ReadProblems()
  async list(
    @Asking() viewer: Viewer,
    @Query() { kind, document, published, cursor, limit }: ListItemsQuery,
  ): Promise<ItemPageDto> {
    const filter = {
      ...(kind && { kinds: kind }),
      ...(document && { idPrefix: document }),
      ...(published !== undefined && { published }),
    };
    const page = await this.lists.list(viewer, filter, { cursor: cursor ?? null, limit });
    return { ...page, rows: page.rows.map(toSummary) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Đọc một mục, hoặc hỏi điều gì có hiệu lực vào một ngày' })
  @ApiOkResponse({ type: ItemDto })
  @ReadProblems('not-found', 'gone')
  async read(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Query() query: ReadItemQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ItemDto> {
    const [item] = await this.items.among(viewer, [id]);
    if (!item) await this.retired.tell(viewer, id);
    if (query.on ?? query.known) return this.asOf.read(viewer, id, query);
    if (!item) throw missingItem(id);
    setEtag(reply, item.newest.version);
    const version = await this.presenter.version(viewer, shown(item), query.html);
    return { id, item: toSummary(item), asOf: null, version };
  }
}
