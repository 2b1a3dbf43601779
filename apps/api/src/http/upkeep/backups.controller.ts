import { Controller, Delete, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { HttpProblem } from '../problems/problem.js';
import { Asking } from '../security/asking.js';
import { Needs } from '../security/needs.js';
import { BackupDto, BackupListDto, BackupParams } from './backup.dto.js';
import { Backups } from './backups.js';

const FILE = 'application/octet-stream';

/** Copies of the whole base, for administrators. */
@ApiTags('upkeep')
@ApiCookieAuth()
@ApiBearerAuth()
@Needs('administer')
@Controller('backups')
export class BackupsController {
  constructor(private readonly backups: Backups) {}

  @Get()
  @ApiOperation({ summary: 'Các bản sao giữ trên máy chủ' })
  @ApiOkResponse({ type: BackupListDto })
  @ReadProblems()
  async list(): Promise<BackupListDto> {
    return { areMadeHere: this.backups.areMadeHere, rows: await this.backups.list() };
  }

  @Post()
  @ApiOperation({ summary: 'Sao lưu cả cơ sở dữ liệu trong khi đang dùng' })
  @ApiCreatedResponse({ type: BackupDto })
  @WriteProblems('conflict')
  make(@Asking() viewer: Viewer): Promise<BackupDto> {
    return this.backups.make(viewer);
  }

  @Get(':name')
  @ApiOperation({ summary: 'Tải một bản sao; chỉ người đã đăng nhập, không bằng mã truy cập' })
  @ApiOkResponse({ content: { [FILE]: { schema: { type: 'string', format: 'binary' } } } })
  @ReadProblems('not-found')
  async download(@Asking() viewer: Viewer, @Param() { name }: BackupParams): Promise<StreamableFile> {
    refuseProgram(viewer);
    const { content, bytes } = await this.backups.open(viewer, name);
    return new StreamableFile(content, {
      ...{ type: FILE, length: bytes, disposition: `attachment; filename="${name}"` },
    });
  }

  @Delete(':name')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ một bản sao' })
  @ApiNoContentResponse()
  @WriteProblems('not-found')
  async remove(@Asking() viewer: Viewer, @Param() { name }: BackupParams): Promise<void> {
    await this.backups.remove(viewer, name);
  }
}

/** A copy holds all there is, what is restricted and what opens accounts too: more than any token is for. */
function refuseProgram({ scopes }: Viewer): void {
  if (scopes !== null)
    throw new HttpProblem('refused', 'Bản sao chỉ tải được khi đã đăng nhập, không bằng mã truy cập.');
}
