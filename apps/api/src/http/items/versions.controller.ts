import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { diffVersions, KnowledgeError } from '@app/knowledge';
import { PageQuery } from '../parameters/parameters.js';
import { ReadProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForReaders } from '../security/needs.js';
import { DiffDto, DiffQuery } from './diff.dto.js';
import { ItemParams, ReadVersionQuery, VersionParams } from './item.dto.js';
import { ItemList } from './item-list.js';
import { LinksDto } from './links.dto.js';
import { shown } from './present.js';
import { Presenter } from './presenter.js';
import { HistoryEntryDto, VersionDto } from './version.dto.js';
import { VisibleItems } from './visible-items.js';

/** What can be read below one item. */
@ApiTags('items')
@ForReaders()
@Controller('items/:id')
export class VersionsController {
  constructor(
    private readonly items: VisibleItems,
    private readonly lists: ItemList,
    private readonly presenter: Presenter,
  ) {}

  @Get('history')
  @ApiOperation({ summary: 'Mọi bản người gọi được đọc, từ cũ đến mới' })
  @ApiOkResponse({ type: [HistoryEntryDto] })
  @ReadProblems('not-found')
  async history(@Asking() viewer: Viewer, @Param() { id }: ItemParams): Promise<HistoryEntryDto[]> {
    const history = await this.items.history(viewer, id);
    return Promise.all(history.map((entry) => this.presenter.historyEntry(viewer, entry)));
  }

  @Get('versions/:version')
  @ApiOperation({ summary: 'Một bản, nguyên như khi ghi' })
  @ApiOkResponse({ type: VersionDto })
  @ReadProblems('not-found')
  async version(
    @Asking() viewer: Viewer,
    @Param() { id, version }: VersionParams,
    @Query() { html }: ReadVersionQuery,
  ): Promise<VersionDto> {
    const [seen] = await this.items.versions(viewer, id, version);
    return this.presenter.version(viewer, seen!, html);
  }

  @Get('diff')
  @ApiOperation({ summary: 'Hai bản khác nhau ở đâu' })
  @ApiOkResponse({ type: DiffDto })
  @ReadProblems('not-found')
  async diff(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Query() { from, to }: DiffQuery,
  ): Promise<DiffDto> {
    const seen = await this.items.versions(viewer, id, from, to);
    const [older, newer] = await Promise.all(seen.map((each) => this.presenter.opened(viewer, each)));
    return { itemId: id, from, to, ...diffVersions(older!, newer!) };
  }

  @Get('links')
  @ApiOperation({ summary: 'Liên kết hai chiều: mục này dẫn tới đâu, mục nào dẫn tới đây' })
  @ApiOkResponse({ type: LinksDto })
  @ReadProblems('not-found')
  async links(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<LinksDto> {
    const item = await this.items.itemOrNone(viewer, id);
    const incoming = await this.lists.referring(viewer, id, { cursor: cursor ?? null, limit });
    if (!item && incoming.total === 0) throw new KnowledgeError('not-found', `Không có mục "${id}".`);
    const opened = item && (await this.presenter.opened(viewer, shown(item)));
    return { outgoing: opened?.links ?? [], incoming };
  }
}
