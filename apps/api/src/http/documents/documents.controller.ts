import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { bodyOf, document, KnowledgeError } from '@app/knowledge';
import { ItemPageDto, ItemParams } from '../items/item.dto.js';
import { ItemList } from '../items/item-list.js';
import { shown, toSummary } from '../items/present.js';
import { VisibleItems } from '../items/visible-items.js';
import { PageQuery } from '../parameters/parameters.js';
import { ReadProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForReaders } from '../security/needs.js';
import { TocDto } from './document.dto.js';

@ApiTags('documents')
@ForReaders()
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly items: VisibleItems,
    private readonly lists: ItemList,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách văn bản đã nạp' })
  @ApiOkResponse({ type: ItemPageDto })
  @ReadProblems()
  async list(@Asking() viewer: Viewer, @Query() { cursor, limit }: PageQuery): Promise<ItemPageDto> {
    const page = { cursor: cursor ?? null, limit };
    const found = await this.lists.list(viewer, { kinds: [document.kind] }, page);
    return { ...found, rows: found.rows.map(toSummary) };
  }

  @Get(':id/toc')
  @ApiOperation({ summary: 'Mục lục của một văn bản' })
  @ApiOkResponse({ type: TocDto })
  @ReadProblems('not-found')
  async toc(@Asking() viewer: Viewer, @Param() { id }: ItemParams): Promise<TocDto> {
    const item = await this.items.item(viewer, id);
    const { version } = shown(item);
    if (version.kind !== document.kind) throw new KnowledgeError('not-found', `Không có văn bản "${id}".`);
    return { document: toSummary(item), toc: bodyOf(document, version).toc };
  }
}
