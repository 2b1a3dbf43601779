import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type ItemVersion, KnowledgeError, KnowledgeStore } from '@app/knowledge';
import { PageQuery } from '../parameters/parameters.js';
import { ApiProblems } from '../problems/api-problems.js';
import { DiffDto, DiffQuery } from './diff.dto.js';
import { diffVersions } from './diff.js';
import { ItemParams, ReadVersionQuery, VersionParams } from './item.dto.js';
import { LinksDto } from './links.dto.js';
import { shown, toHistoryEntry, toVersion, unknownItem } from './present.js';
import { HistoryEntryDto, VersionDto } from './version.dto.js';

/** What can be read below one item. */
@ApiTags('items')
@ApiProblems('invalid', 'not-found')
@Controller('items/:id')
export class VersionsController {
  constructor(private readonly store: KnowledgeStore) {}

  @Get('history')
  @ApiOperation({ summary: 'Mọi bản, từ cũ đến mới' })
  @ApiOkResponse({ type: [HistoryEntryDto] })
  async history(@Param() { id }: ItemParams): Promise<HistoryEntryDto[]> {
    const history = await this.store.history(id);
    if (history.length === 0) throw unknownItem(id);
    return history.map(toHistoryEntry);
  }

  @Get('versions/:version')
  @ApiOperation({ summary: 'Một bản, nguyên như khi ghi' })
  @ApiOkResponse({ type: VersionDto })
  async version(
    @Param() { id, version }: VersionParams,
    @Query() { html }: ReadVersionQuery,
  ): Promise<VersionDto> {
    return toVersion(await this.existingVersion(id, version), html);
  }

  @Get('diff')
  @ApiOperation({ summary: 'Hai bản khác nhau ở đâu' })
  @ApiOkResponse({ type: DiffDto })
  async diff(@Param() { id }: ItemParams, @Query() { from, to }: DiffQuery): Promise<DiffDto> {
    return diffVersions(await this.existingVersion(id, from), await this.existingVersion(id, to));
  }

  @Get('links')
  @ApiOperation({ summary: 'Liên kết hai chiều: mục này dẫn tới đâu, mục nào dẫn tới đây' })
  @ApiOkResponse({ type: LinksDto })
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
