import { ApiProperty } from '@nestjs/swagger';

export class AliveDto {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';
}

const STATES = ['ok', 'failing'] as const;
export type PartState = (typeof STATES)[number];

export class DatabaseHealthDto {
  @ApiProperty({ enum: STATES })
  status: PartState;
}

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
}

export class ReadyDto {
  @ApiProperty({ enum: STATES })
  status: PartState;

  @ApiProperty()
  database: DatabaseHealthDto;

  @ApiProperty()
  index: IndexHealthDto;
}
