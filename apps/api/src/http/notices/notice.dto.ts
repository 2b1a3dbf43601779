import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty } from 'class-validator';
import { REASONS, type Reason } from '@app/notices';
import { Flag, PageQuery, Values } from '../parameters/parameters.js';

export class NoticesQuery extends PageQuery {
  @Flag({ description: 'true: chỉ những tin chưa đọc', default: false })
  unread: boolean = false;
}

export class NoticeDto {
  @ApiProperty({ example: '5f0c2a… 3 lesson/doi-chieu-so-giao-nhan' })
  id: string;

  @ApiProperty({
    enum: REASONS,
    description: 'followed: có bản mới của điều mình theo dõi; các loại khác: có người cần mình',
  })
  reason: Reason;

  @ApiProperty({ type: String, nullable: true, description: 'Việc theo dõi nào; null khi có người cần mình' })
  subscription: string | null;

  @ApiProperty({ example: 'lesson/doi-chieu-so-giao-nhan' })
  itemId: string;

  @ApiProperty({ type: 'integer', example: 3 })
  version: number;

  @ApiProperty({ example: 'Đối chiếu sổ giao nhận trước khi hỏi người giao' })
  title: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readAt: string | null;
}

/** Without a total: it would tell of what may not be read any more. */
export class NoticePageDto {
  @ApiProperty({ type: [NoticeDto] })
  rows: readonly NoticeDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Con trỏ của trang sau; null là hết' })
  next: string | null;
}

export class ReadNoticesDto {
  @ArrayNotEmpty({ message: 'phải có ít nhất một tin; không viết thì là mọi tin' })
  @Values({ description: 'Định danh của những tin đã đọc; không viết là mọi tin' })
  ids?: string[];
}
