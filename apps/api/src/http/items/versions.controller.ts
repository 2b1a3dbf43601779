import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { diffVersions, type ItemVersion, KnowledgeError, KnowledgeStore } from '@app/knowledge';
import { PageQuery } from '../parameters/parameters.js';
import { ReadProblems } from '../problems/api-problems.js';
import { DiffDto, DiffQuery } from './diff.dto.js';
import { ItemParams, ReadVersionQuery, VersionParams } from './item.dto.js';
import { LinksDto } from './links.dto.js';
import { shown, toHistoryEntry, toVersion, unknownItem } from './present.js';
import { HistoryEntryDto, VersionDto } from './version.dto.js';

/** What can be read below one item. */
@ApiTags('items')
@Controller('items/:id')
export class VersionsController {
  constructor(private readonly store: KnowledgeStore) {}

  @Get('history')
  @ApiOperation({ summary: 'Mọi bản, từ cũ đến mới' })
  @ApiOkResponse({ type: [HistoryEntryDto] })
  @ReadProblems('not-found')
  async history(@Param() { id }: ItemParams): Promise<HistoryEntryDto[]> {
    const history = await this.store.history(id);
    if (history.length === 0) throw unknownItem(id);
    return history.map(toHistoryEntry);
  }

  @Get('versions/:version')
  @ApiOperation({ summary: 'Một bản, nguyên như khi ghi' })
  @ApiOkResponse({ type: VersionDto })
  @ReadProblems('not-found')
  async version(
    @Param() { id, version }: VersionParams,
    @Query() { html }: ReadVersionQuery,
  ): Promise<VersionDto> {
    return toVersion(await this.existingVersion(id, version), html);
  }

  @Get('diff')
  @ApiOperation({ summary: 'Hai bản khác nhau ở đâu' })
  @ApiOkResponse({ type: DiffDto })
  @ReadProblems('not-found')
  async diff(@Param() { id }: ItemParams, @Query() { from, to }: DiffQuery): Promise<DiffDto> {
    const [older, newer] = [await this.existingVersion(id, from), await this.existingVersion(id, to)];
    return { itemId: id, from, to, ...diffVersions(older, newer) };
  }

  @Get('links')
  @ApiOperation({ summary: 'Liên kết hai chiều: mục này dẫn tới đâu, mục nào dẫn tới đây' })
  @ApiOkResponse({ type: LinksDto })
  @ReadProblems('not-found')
  async links(@Param() { id }: ItemParams, @Query() { cursor, limit }: PageQuery): Promise<LinksDto> {
    const incoming = await this.store.referring(id, { cursor: cursor ?? null, limit });
    const [state] = await this.store.current([id]);
    if (!state && incoming.total === 0) throw unknownItem(id);
    return { outgoing: state ? shown(state).links : [], incoming };
  }

  private async existingVersion(id: string, number: number): Promise<ItemVersion> {
    const version = await this.store.version(id, number);
    if (version) return version;
    throw new KnowledgeError('not-found', `Không có bản ${number} của mục "${id}".`);
  }
}
