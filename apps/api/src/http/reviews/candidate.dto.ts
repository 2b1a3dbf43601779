import { ApiProperty } from '@nestjs/swagger';
import {
  BARS,
  type Bar,
  CANDIDATE_ACTS,
  type CandidateAct,
  CANDIDATE_STATES,
  type CandidateState,
  type Ruling,
  RULINGS,
} from '@app/reviews';
import { WordsDto } from '../editorial/editorial.dto.js';
import { Flag, OneOf, PageDto, PageQuery, Text, WholeNumber } from '../parameters/parameters.js';
import { YearParams } from './review.dto.js';

export class CandidateParams extends YearParams {
  @Text({
    description: 'Định danh của mục, dấu gạch chéo viết %2F',
    example: 'lesson/doi-chieu-so-giao-nhan',
    maxLength: 500,
    required: true,
  })
  id: string;
}

export class CandidatesQuery extends PageQuery {
  @Flag({ description: 'true: chỉ những mục giao cho người gọi' })
  mine?: boolean;

  @Text({ description: 'Mã người được giao', example: 'p-4kq9x2m7ab', maxLength: 100 })
  assignee?: string;

  @OneOf({
    description:
      'waiting: chưa giao; assigned: đã giao; to-confirm: chờ người thứ hai; decided: chờ thực hiện; done: xong',
    values: CANDIDATE_STATES,
  })
  state?: CandidateState;

  @Text({ description: 'Khóa lĩnh vực', example: 'buu-chinh', maxLength: 100 })
  sector?: string;

  @Text({ description: 'Khóa đơn vị của mục', maxLength: 100 })
  unit?: string;

  @Flag({ description: 'true: chỉ những mục quá hạn chưa kết luận; false: chỉ những mục khác' })
  overdue?: boolean;
}

export class VerdictDto extends WordsDto {
  @OneOf({
    description: 'keep: giữ; revise: sửa; merge: gộp; retire: thôi dùng; promote: nâng một mức chín',
    values: RULINGS,
    required: true,
  })
  ruling: Ruling;

  @Text({ description: 'Vì sao; còn mãi trong lịch sử', maxLength: 1_000, required: true })
  reason: string;

  @Text({ description: 'Khi gộp: mục được gộp vào', maxLength: 500, nullable: true })
  into?: string | null;

  @Text({ description: 'Khi nâng mức chín: bằng chứng', maxLength: 1_000, nullable: true })
  proof?: string | null;

  @WholeNumber({ description: 'Đã rà soát mất bao nhiêu phút', min: 0, max: 10_000, nullable: true })
  minutes?: number | null;
}

export class ReassignmentDto {
  @Text({
    description: 'Mã người nhận; bỏ trống hoặc null: chọn theo quy tắc',
    maxLength: 100,
    nullable: true,
  })
  to?: string | null;
}

export class NamedPersonDto {
  @ApiProperty({ example: 'p-4kq9x2m7ab' })
  id: string;

  @ApiProperty({ example: 'Trần Thị Thử' })
  name: string;
}

export class ReasonToReviewDto {
  @ApiProperty({
    enum: ['new', 'changed', 'review-due', 'law-changed', 'near-duplicate', 'conflicting', 'open-gap'],
  })
  type: string;

  @ApiProperty({ example: 'Đến hạn rà soát ngày 01/11/2026' })
  words: string;

  @ApiProperty({ type: String, nullable: true, description: 'Mục khác mà lý do nói tới' })
  itemId: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Tên của mục khác ấy; null: không có, hoặc người gọi không được đọc',
  })
  title: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bản trong ấn bản trước, khi đã sửa từ đó' })
  before: number | null;
}

export class ConfirmedDto {
  @ApiProperty({ type: NamedPersonDto })
  by: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class GivenVerdictDto {
  @ApiProperty({ enum: RULINGS })
  ruling: Ruling;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: String, nullable: true })
  into: string | null;

  @ApiProperty({ type: String, nullable: true })
  proof: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  minutes: number | null;

  @ApiProperty({ type: NamedPersonDto })
  by: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'true: cần người thứ hai đồng ý' })
  needsSecond: boolean;

  @ApiProperty({ type: ConfirmedDto, nullable: true })
  confirmed: ConfirmedDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: chưa thực hiện' })
  doneAt: string | null;
}

/** What was said of an item in a review before. */
export class LastVerdictDto {
  @ApiProperty({ type: 'integer', example: 2025 })
  year: number;

  @ApiProperty({ enum: RULINGS })
  ruling: Ruling;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: 'integer', description: 'Bản được kết luận khi ấy' })
  version: number;

  @ApiProperty({ type: NamedPersonDto })
  by: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** An item that is reviewed this year. */
export class ReviewCandidateDto {
  @ApiProperty({ example: 'lesson/doi-chieu-so-giao-nhan' })
  itemId: string;

  @ApiProperty({ example: 'lesson' })
  kind: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer', description: 'Bản được rà soát' })
  version: number;

  @ApiProperty({ type: String, nullable: true, description: 'null: người gọi không được thấy' })
  contentHash: string | null;

  @ApiProperty({ type: [String] })
  sectors: readonly string[];

  @ApiProperty({ type: String, nullable: true })
  unit: string | null;

  @ApiProperty({ type: [ReasonToReviewDto] })
  reasons: readonly ReasonToReviewDto[];

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty()
  overdue: boolean;

  @ApiProperty({ enum: CANDIDATE_STATES })
  state: CandidateState;

  @ApiProperty({ type: NamedPersonDto, nullable: true })
  assignee: NamedPersonDto | null;

  @ApiProperty({ type: GivenVerdictDto, nullable: true })
  verdict: GivenVerdictDto | null;

  @ApiProperty({ type: LastVerdictDto, nullable: true, description: 'Kết luận ở lần rà soát trước' })
  lastVerdict: LastVerdictDto | null;
}

/** An item that is reviewed, with what who asks may do to it now. */
export class CandidateInFullDto extends ReviewCandidateDto {
  @ApiProperty({
    enum: CANDIDATE_ACTS,
    isArray: true,
    description:
      'judge: kết luận; confirm: đồng ý với kết luận của người khác; reassign: giao cho người khác',
  })
  may: readonly CandidateAct[];
}

export class CandidatePageDto extends PageDto {
  @ApiProperty({ type: [ReviewCandidateDto] })
  rows: readonly ReviewCandidateDto[];
}

export class ExcludedDto {
  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ enum: BARS })
  why: Bar;
}

/** Why an item was given to whom it was given. */
export class AssignmentDto {
  @ApiProperty()
  itemId: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: NamedPersonDto, nullable: true })
  assignee: NamedPersonDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  assignedAt: string | null;

  @ApiProperty({ description: 'Vì sao, trong một câu' })
  explanation: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Số mục người nhận đã có khi được chọn' })
  load: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Số người đủ điều kiện' })
  eligible: number | null;

  @ApiProperty({ type: [ExcludedDto] })
  excluded: readonly ExcludedDto[];
}

export class AssignmentPageDto extends PageDto {
  @ApiProperty({ type: [AssignmentDto] })
  rows: readonly AssignmentDto[];
}

/** Somebody an item could be given to, or why not. */
export class PossibleReviewerDto {
  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ type: 'integer', description: 'Số mục của kỳ này đã giao cho người ấy' })
  load: number;

  @ApiProperty({ enum: BARS, nullable: true, description: 'Vì sao không giao được; null: giao được' })
  why: Bar | null;
}
