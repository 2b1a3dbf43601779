import { ApiProperty } from '@nestjs/swagger';

export class AliveDto {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';
}

const STATES = ['ok', 'failing'] as const;
type PartState = (typeof STATES)[number];

/** `degraded`: without search; items are read and written all the same. */
const READINESS = ['ok', 'degraded', 'failing', 'stopping'] as const;

export class DatabaseHealthDto {
  @ApiProperty({ enum: STATES })
  status: PartState;
}

const KEEPERS = ['this', 'other', 'none'] as const;

export class IndexHealthDto extends DatabaseHealthDto {
  @ApiProperty({ type: 'integer', nullable: true, example: 1240, description: 'Số văn bản trong chỉ mục' })
  documents: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    example: 0,
    description: 'Số thay đổi chưa vào chỉ mục (đếm tới 1000)',
  })
  lag: number | null;

  @ApiProperty({
    enum: KEEPERS,
    nullable: true,
    description:
      'Tiến trình đang giữ chỉ mục theo kịp cơ sở dữ liệu: chính nó, tiến trình khác, hay không có',
  })
  keeper: (typeof KEEPERS)[number] | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    example: 0,
    description: 'Số mục tiến trình này không đưa vào chỉ mục được; "trithuc reconcile" nêu tên',
  })
  setAside: number | null;
}

export class ReadyDto {
  @ApiProperty({
    enum: READINESS,
    description:
      'degraded: không tra cứu được, đọc và ghi vẫn được; failing: cơ sở dữ liệu không trả lời; stopping: đang dừng',
  })
  status: (typeof READINESS)[number];

  @ApiProperty()
  database: DatabaseHealthDto;

  @ApiProperty()
  index: IndexHealthDto;
}
