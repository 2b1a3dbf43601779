import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { KnowledgeError } from '@app/knowledge';
import { ReadProblems } from '../problems/api-problems.js';
import { ForReaders } from '../security/needs.js';
import { ReferenceEntryDto, TableDto, TableParams, TableQuery } from './reference.dto.js';
import { ReferenceTables } from './reference-tables.js';

@ApiTags('reference')
@ForReaders()
@Controller('reference')
export class ReferenceController {
  constructor(private readonly tables: ReferenceTables) {}

  @Get()
  @ApiOperation({ summary: 'Các bảng tham chiếu: cơ quan, chức danh, địa phương, lĩnh vực, chữ viết tắt' })
  @ApiOkResponse({ type: [TableDto] })
  @ReadProblems()
  async list(): Promise<TableDto[]> {
    const entries = await this.tables.entries();
    const byTable = Map.groupBy(entries, ({ table }) => table);
    return [...byTable].map(([table, { length }]) => ({ table, entries: length }));
  }

  @Get(':table')
  @ApiOperation({ summary: 'Mọi mục của một bảng, hoặc những mục tồn tại vào một ngày' })
  @ApiOkResponse({ type: [ReferenceEntryDto] })
  @ReadProblems('not-found')
  async read(@Param() { table }: TableParams, @Query() { on }: TableQuery): Promise<ReferenceEntryDto[]> {
    const entries = await this.tables.entries(table);
    if (entries.length === 0) throw new KnowledgeError('not-found', `Không có bảng "${table}".`);
    return on ? [...(await this.tables.entriesOn(table, on))] : [...entries];
  }
}
