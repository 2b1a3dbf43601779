import { Controller, Headers, HttpCode, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor, type UploadedMultipartFile } from '@nestjs/platform-fastify/multipart';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { KnowledgeBase, lawSource } from '@app/knowledge';
import { type LawFile, type ParsedLaw, parseLaw } from '@app/law';
import { normalize } from '@app/text';
import { WriteProblems } from '../problems/api-problems.js';
import { HttpProblem } from '../problems/problem.js';
import { Asking } from '../security/asking.js';
import { Needs } from '../security/needs.js';
import { ImportQuery, ImportReportDto, UploadDto } from './import.dto.js';

@ApiTags('documents')
@ApiBearerAuth()
@Controller('documents')
export class ImportController {
  constructor(private readonly base: KnowledgeBase) {}

  @Post('import')
  @HttpCode(200)
  @Needs('import-law')
  @UseInterceptors(FileInterceptor('file'))
  @ApiOperation({ summary: 'Nạp một văn bản: tất cả hoặc không gì cả; nạp lại cùng tệp thì không đổi gì' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiOkResponse({ type: ImportReportDto })
  @WriteProblems('version-conflict', 'unreadable')
  async import(
    @Asking() viewer: Viewer,
    @Headers('content-type') type: string | undefined,
    @UploadedFile() upload: UploadedMultipartFile | undefined,
    @Query() { dryRun, replace }: ImportQuery,
  ): Promise<ImportReportDto> {
    const file = received(type, upload);
    const law = await parseLaw(file);
    const result = await this.base.importLaw(viewer.id!, law, lawSource(file), { dryRun, replace });
    return { file: file.name, dryRun, ...toReport(law), result };
  }
}

function received(type = '', upload?: UploadedMultipartFile): LawFile {
  if (!type.startsWith('multipart/form-data')) throw new HttpProblem('unsupported-type');
  if (upload?.buffer) return { name: normalize(upload.originalname), bytes: upload.buffer };
  throw new HttpProblem('invalid', undefined, [
    { field: 'file', message: 'cần một tệp (multipart/form-data)' },
  ]);
}

function toReport({ document, report }: ParsedLaw): Omit<ImportReportDto, 'file' | 'dryRun' | 'result'> {
  const { found, skipped, doubtful } = report;
  const byReason = Map.groupBy(skipped, ({ reason }) => reason);
  const counts = Object.fromEntries([...byReason].map(([reason, { length }]) => [reason, length]));
  return { title: document.title, found, skipped: counts, doubtful };
}
