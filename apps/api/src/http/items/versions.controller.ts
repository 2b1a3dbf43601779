import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { Clock, diffVersions, type Segment, timeline } from '@app/knowledge';
import { ReadProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForReaders } from '../security/needs.js';
import { DiffDto, DiffQuery } from './diff.dto.js';
import { ItemParams, ReadVersionQuery, VersionParams } from './item.dto.js';
import { LinkList } from './link-list.js';
import { LinksDto, LinksQuery } from './links.dto.js';
import { Presenter } from './presenter.js';
import { HistoryEntryDto, PeriodDto, VersionDto } from './version.dto.js';
import { VisibleItems } from './visible-items.js';

/** What can be read below one item. */
@ApiTags('items')
@ForReaders()
@Controller('items/:id')
export class VersionsController {
  constructor(
    private readonly items: VisibleItems,
    private readonly linkList: LinkList,
    private readonly presenter: Presenter,
    private readonly clock: Clock,
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

  @Get('timeline')
  @ApiOperation({
    summary: 'Những khoảng ngày có lời văn, theo những gì đã công bố tới nay, từ sớm đến muộn',
  })
  @ApiOkResponse({ type: [PeriodDto] })
  @ReadProblems('not-found')
  async timeline(@Asking() viewer: Viewer, @Param() { id }: ItemParams): Promise<PeriodDto[]> {
    const history = await this.items.history(viewer, id);
    return timeline(history, this.clock.now()).map(toPeriod);
  }

  @Get('links')
  @ApiOperation({ summary: 'Liên kết hai chiều: mục này dẫn tới đâu, mục nào dẫn tới đây' })
  @ApiOkResponse({ type: LinksDto })
  @ReadProblems('not-found')
  links(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Query() query: LinksQuery,
  ): Promise<LinksDto> {
    return this.linkList.read(viewer, id, query);
  }
}

/** The version's number alone: whoever wants its words asks for them by its day. */
function toPeriod({ version, from, to }: Segment): PeriodDto {
  return { version: version.version, from, to, suspended: version.validity?.suspended ?? false };
}
