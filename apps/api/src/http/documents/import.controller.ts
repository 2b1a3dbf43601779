import {
  Controller,
  Headers,
  HttpCode,
  Post,
  Query,
  Req,
  type StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor, type UploadedMultipartFile } from '@nestjs/platform-fastify/multipart';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { type Viewer } from '@app/access';
import { type LawFile } from '@app/law';
import { normalize } from '@app/text';
import { eventStream, EVENT_STREAM } from '../event-stream.js';
import { WriteProblems } from '../problems/api-problems.js';
import { HttpProblem } from '../problems/problem.js';
import { toldProblem } from '../problems/send-problem.js';
import { Asking } from '../security/asking.js';
import { Needs } from '../security/needs.js';
import { ImportQuery, ImportReportDto, ImportStageDto, UploadDto } from './import.dto.js';
import { LawImporting } from './law-importing.js';

@ApiTags('documents')
@ApiBearerAuth()
@Controller('documents')
export class ImportController {
  constructor(private readonly importing: LawImporting) {}

  @Post('import')
  @HttpCode(200)
  @Needs('import-law')
  @UseInterceptors(FileInterceptor('file'))
  @ApiOperation({
    summary: 'Nạp một văn bản: tất cả hoặc không gì cả; nạp lại cùng tệp thì không đổi gì',
    description:
      'Với "Accept: text/event-stream", tiến độ đến theo từng sự kiện "stage" (ImportStageDto), rồi một sự kiện cuối: ' +
      '"report" (ImportReportDto) hoặc "problem" (ProblemDto). Mất kết nối giữa chừng: việc đã nhận vẫn làm tới cùng.',
  })
  @ApiHeader({ name: 'Accept', required: false, example: EVENT_STREAM })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiExtraModels(ImportReportDto, ImportStageDto)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ImportReportDto) } },
      [EVENT_STREAM]: { schema: { type: 'string' } },
    },
  })
  @WriteProblems('version-conflict', 'unreadable')
  async import(
    @Asking() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Headers() { accept, 'content-type': type }: FastifyRequest['headers'],
    @UploadedFile() upload: UploadedMultipartFile | undefined,
    @Query() query: ImportQuery,
  ): Promise<ImportReportDto | StreamableFile> {
    const file = received(type, upload);
    if (!accept?.includes(EVENT_STREAM)) return this.importing.import(viewer, file, query);
    return eventStream(
      async (send) => {
        const report = await this.importing.import(viewer, file, query, (stage) => send('stage', stage));
        await send('report', report);
      },
      (error) => toldProblem(error, request),
    );
  }
}

function received(type = '', upload?: UploadedMultipartFile): LawFile {
  if (!type.startsWith('multipart/form-data')) throw new HttpProblem('unsupported-type');
  if (upload?.buffer) return { name: normalize(upload.originalname), bytes: upload.buffer };
  throw new HttpProblem('invalid', undefined, [
    { field: 'file', message: 'cần một tệp (multipart/form-data)' },
  ]);
}
