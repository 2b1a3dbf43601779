import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { bodyOf, document } from '@app/knowledge';
import { ItemParams } from '../items/item.dto.js';
import { ItemList } from '../items/item-list.js';
import { shown, toSummary } from '../items/present.js';
import { type SeenItem } from '../items/visible-items.js';
import { PageQuery } from '../parameters/parameters.js';
import { ReadProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForReaders } from '../security/needs.js';
import { DocumentArticles } from './document-articles.js';
import {
  DocumentPageDto,
  DocumentProvisionsDto,
  DocumentProvisionsQuery,
  type DocumentSummaryDto,
  TocDto,
} from './document.dto.js';

@ApiTags('documents')
@ForReaders()
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly lists: ItemList,
    private readonly articles: DocumentArticles,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách văn bản đã nạp' })
  @ApiOkResponse({ type: DocumentPageDto })
  @ReadProblems()
  async list(@Asking() viewer: Viewer, @Query() { cursor, limit }: PageQuery): Promise<DocumentPageDto> {
    const page = { cursor: cursor ?? null, limit };
    const found = await this.lists.list(viewer, { kinds: [document.kind] }, page);
    return { ...found, rows: found.rows.map(toDocumentSummary) };
  }

  @Get(':id/toc')
  @ApiOperation({ summary: 'Mục lục của một văn bản' })
  @ApiOkResponse({ type: TocDto })
  @ReadProblems('not-found')
  async toc(@Asking() viewer: Viewer, @Param() { id }: ItemParams): Promise<TocDto> {
    const { item, toc } = await this.articles.contents(viewer, id);
    return { document: toSummary(item), toc };
  }

  @Get(':id/provisions')
  @ApiOperation({ summary: 'Các điều của một văn bản như chúng là vào một ngày, theo thứ tự của văn bản' })
  @ApiOkResponse({ type: DocumentProvisionsDto })
  @ReadProblems('not-found')
  provisions(
    @Asking() viewer: Viewer,
    @Param() { id }: ItemParams,
    @Query() query: DocumentProvisionsQuery,
  ): Promise<DocumentProvisionsDto> {
    return this.articles.page(viewer, id, query);
  }
}

function toDocumentSummary(item: SeenItem): DocumentSummaryDto {
  const body = bodyOf(document, shown(item).version);
  const { number, type, title: name, issuer, issuedOn, sectors, file } = body;
  return { ...toSummary(item), number, type, name, issuer, issuedOn, sectors, loaded: file !== null };
}
