import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { bodyOf, document, KnowledgeStore } from '@app/knowledge';
import { ItemPageDto, ItemParams } from '../items/item.dto.js';
import { existing, shown, toSummary } from '../items/present.js';
import { PageQuery } from '../parameters/parameters.js';
import { ReadProblems } from '../problems/api-problems.js';
import { TocDto } from './document.dto.js';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(private readonly store: KnowledgeStore) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách văn bản đã nạp' })
  @ApiOkResponse({ type: ItemPageDto })
  @ReadProblems()
  async list(@Query() { cursor, limit }: PageQuery): Promise<ItemPageDto> {
    const page = await this.store.list({ kinds: [document.kind] }, { cursor: cursor ?? null, limit });
    return { ...page, rows: page.rows.map(toSummary) };
  }

  @Get(':id/toc')
  @ApiOperation({ summary: 'Mục lục của một văn bản' })
  @ApiOkResponse({ type: TocDto })
  @ReadProblems('not-found')
  async toc(@Param() { id }: ItemParams): Promise<TocDto> {
    const states = await this.store.current([id]);
    const state = existing(
      states.filter(({ newest }) => newest.kind === document.kind),
      id,
    );
    return { document: toSummary(state), toc: bodyOf(document, shown(state)).toc };
  }
}
