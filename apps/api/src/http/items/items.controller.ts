import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Clock, KnowledgeStore } from '@app/knowledge';
import { ReadProblems } from '../problems/api-problems.js';
import { setEtag } from './etag.js';
import { ItemDto, ItemPageDto, ItemParams, ListItemsQuery, ReadItemQuery } from './item.dto.js';
import { existing, shown, toSummary, toVersion } from './present.js';

@ApiTags('items')
@Controller('items')
export class ItemsController {
  constructor(
    private readonly store: KnowledgeStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách mục, theo định danh' })
  @ApiOkResponse({ type: ItemPageDto })
  @ReadProblems()
  async list(@Query() { kind, document, published, cursor, limit }: ListItemsQuery): Promise<ItemPageDto> {
    const filter = {
      ...(kind && { kinds: kind }),
      ...(document && { idPrefix: document }),
      ...(published !== undefined && { published }),
    };
    const page = await this.store.list(filter, { cursor: cursor ?? null, limit });
    return { ...page, rows: page.rows.map(toSummary) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Đọc một mục, hoặc hỏi điều gì có hiệu lực vào một ngày' })
  @ApiOkResponse({ type: ItemDto })
  @ReadProblems('not-found')
  async read(
    @Param() { id }: ItemParams,
    @Query() query: ReadItemQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ItemDto> {
    if (query.on ?? query.known) return this.readAsOf(id, query);
    const state = existing(await this.store.current([id]), id);
    setEtag(reply, state.newest);
    return { id, item: toSummary(state), asOf: null, version: toVersion(shown(state), query.html) };
  }

  /** What is not loaded is an answer here, not an error. */
  private async readAsOf(id: string, query: ReadItemQuery): Promise<ItemDto> {
    const { on = this.clock.today(), known = this.clock.now(), html } = query;
    const [{ status, version }, [state]] = await Promise.all([
      this.store.inForce(id, on, known),
      this.store.current([id]),
    ]);
    return {
      id,
      item: state ? toSummary(state) : null,
      asOf: { on, known, status },
      version: version && toVersion(version, html),
    };
  }
}
