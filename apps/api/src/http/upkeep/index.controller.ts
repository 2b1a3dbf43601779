import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiCookieAuth,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { FollowingIndexer } from '@app/search';
import { HealthProbe } from '../health/health-probe.js';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { Needs } from '../security/needs.js';
import { IndexJobDto, IndexJobRequestDto, IndexStateDto } from './index.dto.js';
import { IndexJobs } from './index-jobs.js';

/** The search index and its upkeep, for administrators. */
@ApiTags('upkeep')
@ApiCookieAuth()
@ApiBearerAuth()
@Needs('administer')
@Controller('index')
export class IndexController {
  constructor(
    private readonly probe: HealthProbe,
    private readonly indexer: FollowingIndexer,
    private readonly jobs: IndexJobs,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Chỉ mục tìm kiếm: còn kém bao nhiêu, mục nào không vào được, việc đang làm' })
  @ApiOkResponse({ type: IndexStateDto })
  @ReadProblems()
  async read(): Promise<IndexStateDto> {
    const { index } = await this.probe.engines();
    // An index that is away is told as such, not as a failure of this page.
    const failed = index.status === 'ok' ? (await this.indexer.state()).failed : [];
    return { ...index, failed, job: this.jobs.last && IndexJobDto.of(this.jobs.last) };
  }

  @Post('jobs')
  @HttpCode(202)
  @ApiOperation({ summary: 'Bắt đầu so sánh, sửa hay dựng lại chỉ mục; mỗi lúc một việc, tra cứu vẫn chạy' })
  @ApiAcceptedResponse({ type: IndexJobDto })
  @WriteProblems('conflict')
  async begin(@Asking() viewer: Viewer, @Body() { act }: IndexJobRequestDto): Promise<IndexJobDto> {
    return IndexJobDto.of(await this.jobs.begin(viewer, act));
  }
}
