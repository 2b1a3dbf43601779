import { ApiProperty } from '@nestjs/swagger';
import { KINDS } from '@app/knowledge';
import {
  type Assigned,
  type CalendarEntry,
  CANDIDATE_STATES,
  type CandidateState,
  type Cycle,
  type Miss,
  type Quorum,
  type ReviewedKind,
  type Share,
} from '@app/reviews';
import { DayOf, Values, WholeNumber } from '../parameters/parameters.js';

const REVIEWED = Object.values(KINDS)
  .filter((definition) => !('sealed' in definition))
  .map(({ kind }) => kind);

export class YearParams {
  @WholeNumber({ description: 'Năm', min: 1900, max: 9999, required: true, example: 2026 })
  year: number;
}

export class NewReviewDto extends YearParams {
  @Values({ description: 'Các loại được rà soát', of: REVIEWED, example: ['lesson', 'gap'], required: true })
  kinds: ReviewedKind[];

  @Values({ description: 'Khóa các lĩnh vực; bỏ trống là mọi lĩnh vực', example: ['buu-chinh'] })
  sectors?: string[];

  @DayOf({ description: 'Ngày đầu được kết luận', example: '2026-11-01', required: true })
  opensOn: string;

  @DayOf({ description: 'Ngày cuối còn đúng hạn', example: '2026-12-15', required: true })
  dueOn: string;

  @WholeNumber({
    description: 'Phải kết luận ít nhất bao nhiêu phần trăm số mục mới đóng được',
    min: 0,
    max: 100,
    required: true,
    example: 90,
  })
  quorumPercent: number;
}

export class OpenedReviewDto {
  @ApiProperty({ type: 'integer', example: 2026 })
  year: number;

  @ApiProperty({ type: 'integer', description: 'Số mục cần rà soát' })
  candidates: number;
}

export class AssignedDto implements Assigned {
  @ApiProperty({ type: 'integer', description: 'Số mục vừa giao' })
  assigned: number;

  @ApiProperty({ type: 'integer', description: 'Số mục không còn ai đủ điều kiện' })
  left: number;
}

export class MissDto implements Miss {
  @ApiProperty({ example: 'kiểm kê tem bưu chính' })
  text: string;

  @ApiProperty({ type: 'integer', description: 'Số lần tìm' })
  count: number;

  @ApiProperty({ format: 'date', description: 'Ngày cuối còn người tìm' })
  lastDay: string;
}

const STATE = { enum: ['opening', 'open', 'closed'], description: 'opening: mở dở; mở lại để làm tiếp' };

/** What everybody inside may know of a review. */
export class CalendarEntryDto implements CalendarEntry {
  @ApiProperty({ type: 'integer', example: 2026 })
  year: number;

  @ApiProperty({ type: [String], example: ['lesson', 'gap'] })
  kinds: Cycle['kinds'];

  @ApiProperty({ type: [String], nullable: true, description: 'null: mọi lĩnh vực' })
  sectors: readonly string[] | null;

  @ApiProperty({ format: 'date' })
  opensOn: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty(STATE)
  state: Cycle['state'];
}

export class ReviewDto extends CalendarEntryDto {
  @ApiProperty({ type: 'integer', example: 90 })
  quorumPercent: number;

  @ApiProperty({ description: 'Mã người mở' })
  openedBy: string;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ type: String, nullable: true })
  closedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Năm của ấn bản trước; null: chưa có' })
  follows: number | null;

  @ApiProperty({ type: [MissDto], description: 'Người tìm không thấy: việc cần bổ sung' })
  wanted: readonly MissDto[];
}

export class ShareDto implements Share {
  @ApiProperty({ example: 'buu-chinh' })
  key: string;

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: 'integer', description: 'Đã có kết luận' })
  decided: number;
}

const COUNTS = Object.fromEntries(CANDIDATE_STATES.map((state) => [state, { type: 'integer' } as const]));

/** How far a review has come, in what the caller may know of. */
export class ProgressDto {
  @ApiProperty({ type: ReviewDto })
  review: ReviewDto;

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: 'integer' })
  decided: number;

  @ApiProperty({ type: 'integer' })
  overdue: number;

  @ApiProperty({ type: 'object', properties: COUNTS })
  byState: Readonly<Record<CandidateState, number>>;

  @ApiProperty({ type: [ShareDto] })
  bySector: readonly ShareDto[];

  @ApiProperty({ type: [ShareDto] })
  byUnit: readonly ShareDto[];
}

export function toReview(cycle: Cycle): ReviewDto {
  const { year, kinds, sectors, opensOn, dueOn, quorum, state, wanted, follows } = cycle;
  const { openedBy, openedAt, closedBy, closedAt } = cycle;
  return {
    ...{ year, kinds, sectors, opensOn, dueOn, quorumPercent: Math.round(quorum * 100), state },
    ...{ openedBy, openedAt, closedBy, closedAt, follows, wanted },
  };
}

/** How far a review is from being closed. */
export class QuorumDto implements Quorum {
  @ApiProperty({ type: 'integer', description: 'Số mục đã có kết luận' })
  decided: number;

  @ApiProperty({ type: 'integer', description: 'Số mục phải kết luận; mục không còn công bố thì không tính' })
  of: number;

  @ApiProperty({ type: 'integer', description: 'Phải có ít nhất bấy nhiêu kết luận mới đóng được' })
  needed: number;
}
