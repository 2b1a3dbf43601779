import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Viewer } from '@app/access';
import { Assigning, Board, Closing, Editions, Opening } from '@app/reviews';
import { EditionDto } from '../editions/edition.dto.js';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { Asking } from '../security/asking.js';
import { ForColleagues, ForPeople, Needs } from '../security/needs.js';
import {
  AssignedDto,
  CalendarEntryDto,
  NewReviewDto,
  OpenedReviewDto,
  ProgressDto,
  QuorumDto,
  ReviewDto,
  toReview,
  YearParams,
} from './review.dto.js';

/** The reviews of the years: curators run them, those who review see how far they have come. */
@ApiTags('reviews')
@ApiCookieAuth()
@ApiBearerAuth()
@ForPeople()
@Controller('reviews')
export class ReviewsController {
  constructor(
    private readonly board: Board,
    private readonly opening: Opening,
    private readonly assigning: Assigning,
    private readonly closing: Closing,
    private readonly editions: Editions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các kỳ rà soát, năm mới nhất trước' })
  @ApiOkResponse({ type: [ReviewDto] })
  @ReadProblems('unauthenticated', 'refused')
  async list(@Asking() viewer: Viewer): Promise<ReviewDto[]> {
    return (await this.board.reviews(viewer)).map(toReview);
  }

  @Post()
  @Needs('run-cycle')
  @ApiOperation({ summary: 'Mở kỳ rà soát của một năm: gom các mục cần rà soát, mỗi mục kèm lý do' })
  @ApiCreatedResponse({ type: OpenedReviewDto })
  @WriteProblems('conflict', 'version-conflict')
  async open(
    @Asking() viewer: Viewer,
    @Body() { quorumPercent, sectors, ...plan }: NewReviewDto,
  ): Promise<OpenedReviewDto> {
    const whole = { ...plan, sectors: sectors ?? null, quorum: quorumPercent / 100 };
    return { year: plan.year, candidates: await this.opening.open(viewer, whole) };
  }

  @Get('calendar')
  @ForColleagues()
  @ApiOperation({
    summary: 'Lịch các kỳ rà soát cho mọi người trong ngành: năm, phạm vi, ngày, đang mở hay đã đóng',
  })
  @ApiOkResponse({ type: [CalendarEntryDto] })
  @ReadProblems('unauthenticated', 'refused')
  calendar(): Promise<CalendarEntryDto[]> {
    return this.board.calendar();
  }

  @Get(':year')
  @ApiOperation({ summary: 'Một kỳ rà soát đã làm tới đâu: theo bước, lĩnh vực, đơn vị' })
  @ApiOkResponse({ type: ProgressDto })
  @ReadProblems('unauthenticated', 'refused', 'not-found')
  async progress(@Asking() viewer: Viewer, @Param() { year }: YearParams): Promise<ProgressDto> {
    const { cycle, ...progress } = await this.board.progress(viewer, year);
    return { review: toReview(cycle), ...progress };
  }

  @Post(':year/assign')
  @HttpCode(200)
  @Needs('run-cycle')
  @ApiOperation({ summary: 'Giao mọi mục đang chờ, và giao lại phần của người không làm kịp hạn' })
  @ApiOkResponse({ type: AssignedDto })
  @WriteProblems('not-found', 'conflict', 'version-conflict')
  assign(@Asking() viewer: Viewer, @Param() { year }: YearParams): Promise<AssignedDto> {
    return this.assigning.assignWaiting(viewer, year);
  }

  @Get(':year/quorum')
  @Needs('run-cycle')
  @ApiOperation({ summary: 'Còn thiếu bao nhiêu kết luận thì đóng được kỳ rà soát' })
  @ApiOkResponse({ type: QuorumDto })
  @ReadProblems('unauthenticated', 'refused', 'not-found', 'conflict')
  quorum(@Asking() viewer: Viewer, @Param() { year }: YearParams): Promise<QuorumDto> {
    return this.closing.quorum(viewer, year);
  }

  @Post(':year/close')
  @HttpCode(200)
  @Needs('run-cycle')
  @ApiOperation({ summary: 'Đóng kỳ rà soát khi đủ kết luận: lập ấn bản' })
  @ApiOkResponse({ type: EditionDto })
  @WriteProblems('not-found', 'conflict', 'version-conflict')
  async close(@Asking() viewer: Viewer, @Param() { year }: YearParams): Promise<EditionDto> {
    await this.closing.close(viewer, year);
    return this.editions.header(year);
  }
}
