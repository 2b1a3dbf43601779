import { ApiProperty } from '@nestjs/swagger';
import { type Stage, STAGES } from '@app/access';
import { type Approval, ITEM_ACTS, type Task, TASK_REASONS, type TaskReason } from '@app/reviews';
import { PageDto, Text } from '../parameters/parameters.js';

/** What may be done to an item. */
const WORK_ACTS = [...ITEM_ACTS, 'comment'] as const;
type WorkAct = (typeof WORK_ACTS)[number];

export class ApprovalDto {
  @ApiProperty({
    enum: ['none', 'holds', 'lapsed'],
    description: 'lapsed: bản mới nhất nói khác bản đã duyệt',
  })
  state: Approval['state'];

  @ApiProperty({ type: 'integer', nullable: true, example: 3, description: 'Bản đã duyệt' })
  approved: number | null;

  @ApiProperty({ type: 'integer', nullable: true, example: 5, description: 'Bản mới nhất' })
  current: number | null;
}

export class DecisionDto {
  @ApiProperty({ type: 'integer', example: 3 })
  version: number;

  @ApiProperty({ example: 'p-7xk2mq9dfa' })
  by: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty()
  note: string;
}

export class RetirementDto {
  @ApiProperty({ type: [String], description: 'Mã của những người quyết định' })
  by: readonly string[];

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: String, nullable: true, description: 'Mục được gộp vào, nếu người hỏi được thấy' })
  into: string | null;
}

/** How an item stands, as far as who asks may see. */
export class WorkDto {
  @ApiProperty({ example: 'lesson/doi-chieu-so-giao-nhan' })
  itemId: string;

  @ApiProperty({ type: 'integer', description: 'Bản mới nhất người hỏi được thấy' })
  version: number;

  @ApiProperty({ enum: STAGES, description: 'Bản ấy đang ở bước nào' })
  stage: Stage;

  @ApiProperty({ type: 'integer', nullable: true })
  published: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Mã của người phụ trách' })
  owner: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn rà soát bản đã công bố' })
  due: string | null;

  @ApiProperty({ description: 'Đã quá hạn rà soát' })
  overdue: boolean;

  @ApiProperty({ type: ApprovalDto })
  approval: ApprovalDto;

  @ApiProperty({ type: DecisionDto, nullable: true })
  submitted: DecisionDto | null;

  @ApiProperty({ type: DecisionDto, nullable: true })
  changesRequested: DecisionDto | null;

  @ApiProperty({ type: DecisionDto, nullable: true })
  approvedBy: DecisionDto | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    description: 'Các bản chỉ sửa nhỏ kể từ bản đã duyệt',
  })
  minorEdits: readonly number[];

  @ApiProperty({ type: RetirementDto, nullable: true })
  retired: RetirementDto | null;

  @ApiProperty({
    enum: WORK_ACTS,
    isArray: true,
    description: 'Việc người hỏi làm được với mục ngay lúc này, như khi gọi chính việc ấy',
  })
  may: readonly WorkAct[];
}

export class TaskDto implements Task {
  @ApiProperty({ enum: TASK_REASONS, description: 'Vì sao việc này chờ' })
  why: TaskReason;

  @ApiProperty({ example: 'lesson/doi-chieu-so-giao-nhan' })
  itemId: string;

  @ApiProperty({ example: 'lesson' })
  kind: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer', example: 3 })
  version: number;

  @ApiProperty({ format: 'date', description: 'Chờ từ ngày nào' })
  since: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Mã của người trình, yêu cầu, nhắc tên, đã nghỉ',
  })
  by: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Lời của người ấy' })
  note: string | null;
}

export class TaskPageDto extends PageDto {
  @ApiProperty({ type: [TaskDto] })
  rows: readonly TaskDto[];
}

export class PutAsideDto {
  @Text({ description: 'Mục đã nhắc tên mình', maxLength: 500, required: true })
  itemId: string;
}
