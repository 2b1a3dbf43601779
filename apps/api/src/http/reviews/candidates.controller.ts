import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { Assigning, Board, type Candidate, CloseReading, Judging } from '@app/reviews';
import { WordsDto } from '../editorial/editorial.dto.js';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForPeople, Needs } from '../security/needs.js';
import { CandidateView } from './candidate-view.js';
import {
  AssignmentPageDto,
  CandidateInFullDto,
  ReviewCandidateDto,
  CandidatePageDto,
  CandidateParams,
  CandidatesQuery,
  PossibleReviewerDto,
  ReassignmentDto,
  VerdictDto,
} from './candidate.dto.js';
import { YearParams } from './review.dto.js';

/** What is reviewed this year, by whom and why, and the verdicts on it. */
@ApiTags('reviews')
@ApiCookieAuth()
@ApiBearerAuth()
@ForPeople()
@Controller('reviews/:year')
export class CandidatesController {
  constructor(
    private readonly board: Board,
    private readonly judging: Judging,
    private readonly assigning: Assigning,
    private readonly reading: CloseReading,
    private readonly view: CandidateView,
  ) {}

  @Get('candidates')
  @ApiOperation({ summary: 'Các mục cần rà soát, theo định danh' })
  @ApiOkResponse({ type: CandidatePageDto })
  @ReadProblems('unauthenticated', 'refused', 'not-found')
  async list(
    @Asking() viewer: Viewer,
    @Param() { year }: YearParams,
    @Query() { cursor, limit, ...filter }: CandidatesQuery,
  ): Promise<CandidatePageDto> {
    const page = await this.board.list(viewer, year, filter, { cursor: cursor ?? null, limit });
    return { ...page, rows: await this.view.candidates(viewer, page.rows) };
  }

  @Get('assignments')
  @ApiOperation({ summary: 'Bảng phân công: mỗi mục giao cho ai và vì sao' })
  @ApiOkResponse({ type: AssignmentPageDto })
  @ReadProblems('unauthenticated', 'refused', 'not-found')
  async assignments(
    @Asking() viewer: Viewer,
    @Param() { year }: YearParams,
    @Query() { cursor, limit, ...filter }: CandidatesQuery,
  ): Promise<AssignmentPageDto> {
    const page = await this.board.list(viewer, year, filter, { cursor: cursor ?? null, limit });
    return { ...page, rows: await this.view.assignments(page.rows) };
  }

  @Get('candidates/:id')
  @ApiOperation({ summary: 'Một mục cần rà soát, và người gọi làm được gì với nó' })
  @ApiOkResponse({ type: CandidateInFullDto })
  @ReadProblems('unauthenticated', 'refused', 'not-found')
  async read(@Asking() viewer: Viewer, @Param() { year, id }: CandidateParams): Promise<CandidateInFullDto> {
    const { candidate, may } = await this.reading.one(viewer, year, id);
    return { ...(await this.shown(viewer, candidate)), may };
  }

  @Get('candidates/:id/reviewers')
  @Needs('run-cycle')
  @ApiOperation({ summary: 'Giao được cho ai: số mục mỗi người đang có, và vì sao không giao được' })
  @ApiOkResponse({ type: [PossibleReviewerDto] })
  @ReadProblems('unauthenticated', 'refused', 'not-found', 'conflict')
  async reviewers(
    @Asking() viewer: Viewer,
    @Param() { year, id }: CandidateParams,
  ): Promise<PossibleReviewerDto[]> {
    return this.view.reviewers(await this.assigning.possible(viewer, year, id));
  }

  @Post('candidates/:id/verdict')
  @HttpCode(200)
  @ApiOperation({ summary: 'Kết luận về đúng bản đã đọc; chỉ người được giao' })
  @ApiOkResponse({ type: ReviewCandidateDto })
  @WriteProblems('not-found', 'conflict', 'version-conflict')
  async judge(
    @Asking() viewer: Viewer,
    @Param() { year, id }: CandidateParams,
    @Body() said: VerdictDto,
  ): Promise<ReviewCandidateDto> {
    const { contentHash = null, into = null, proof = null, minutes = null, ...rest } = said;
    const judgement = { ...rest, contentHash, into, proof, minutes };
    return this.shown(viewer, await this.judging.judge(viewer, year, id, judgement));
  }

  @Post('candidates/:id/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Người thứ hai đồng ý cho thôi dùng hoặc gộp' })
  @ApiOkResponse({ type: ReviewCandidateDto })
  @WriteProblems('not-found', 'conflict', 'version-conflict')
  async confirm(
    @Asking() viewer: Viewer,
    @Param() { year, id }: CandidateParams,
    @Body() { version, contentHash }: WordsDto,
  ): Promise<ReviewCandidateDto> {
    const words = { version, contentHash: contentHash ?? null };
    return this.shown(viewer, await this.judging.confirm(viewer, year, id, words));
  }

  @Post('candidates/:id/reassign')
  @HttpCode(200)
  @Needs('run-cycle')
  @ApiOperation({ summary: 'Giao cho người khác' })
  @ApiOkResponse({ type: ReviewCandidateDto })
  @WriteProblems('not-found', 'conflict', 'version-conflict')
  async reassign(
    @Asking() viewer: Viewer,
    @Param() { year, id }: CandidateParams,
    @Body() { to }: ReassignmentDto,
  ): Promise<ReviewCandidateDto> {
    return this.shown(viewer, await this.assigning.reassign(viewer, year, id, to ?? null));
  }

  private async shown(viewer: Viewer, candidate: Candidate): Promise<ReviewCandidateDto> {
    const [shown] = await this.view.candidates(viewer, [candidate]);
    return shown!;
  }
}
