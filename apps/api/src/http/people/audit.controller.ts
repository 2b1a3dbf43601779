import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { AuditLog, Records, verifyAudit, type Viewer } from '@app/access';
import { ReadProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { Needs } from '../security/needs.js';
import { AuditPageDto, AuditQuery, AuditVerificationDto } from './audit.dto.js';

const LINES = 'application/x-ndjson';

/** Who did what, for administrators. */
@ApiTags('people')
@ApiCookieAuth()
@ApiBearerAuth()
@Needs('administer')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly audit: AuditLog,
    private readonly records: Records,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Nhật ký kiểm tra, mới nhất trước' })
  @ApiOkResponse({ type: AuditPageDto })
  @ReadProblems()
  list(@Query() { actor, act, subject, cursor, limit }: AuditQuery): Promise<AuditPageDto> {
    const filter = { ...(actor && { actor }), ...(act && { act }), ...(subject && { subject }) };
    return this.audit.list(filter, { cursor: cursor ?? null, limit });
  }

  @Get('export')
  @ApiOperation({ summary: 'Cả nhật ký, cũ nhất trước, mỗi dòng một JSON' })
  @ApiOkResponse({ content: { [LINES]: { schema: { type: 'string' } } } })
  @ReadProblems()
  async export(@Asking() viewer: Viewer): Promise<StreamableFile> {
    await this.audit.note(viewer, 'audit.exported', null);
    const disposition = 'attachment; filename="audit.ndjson"';
    return new StreamableFile(Readable.from(this.audit.lines()), { type: LINES, disposition });
  }

  @Get('verification')
  @ApiOperation({ summary: 'Tính lại cả chuỗi; nêu dòng sai đầu tiên' })
  @ApiOkResponse({ type: AuditVerificationDto })
  @ReadProblems()
  verify(): Promise<AuditVerificationDto> {
    return verifyAudit(this.records);
  }
}
