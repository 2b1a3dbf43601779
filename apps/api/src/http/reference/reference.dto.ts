import { ApiProperty } from '@nestjs/swagger';
import { DayOf, Text } from '../parameters/parameters.js';

export class TableParams {
  @Text({ description: 'Tên bảng', example: 'provinces', maxLength: 100, required: true })
  table: string;
}

export class TableQuery {
  @DayOf({ description: 'Chỉ lấy mục tồn tại vào ngày này' })
  on?: string;
}

export class TableDto {
  @ApiProperty({ example: 'provinces' })
  table: string;

  @ApiProperty({ type: 'integer', example: 97 })
  entries: number;
}

export class ReferenceEntryDto {
  @ApiProperty({ example: 'reference/provinces/ha-tay' })
  id: string;

  @ApiProperty({ example: 'provinces' })
  table: string;

  @ApiProperty({ example: 'ha-tay' })
  key: string;

  @ApiProperty({ example: 'Tỉnh Hà Tây' })
  name: string;

  @ApiProperty({ type: [String] })
  aliases: readonly string[];

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày đầu tồn tại; null là chưa rõ',
  })
  from: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày đầu không còn; null là còn',
  })
  to: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Khóa của mục cấp trên trong cùng bảng' })
  parent: string | null;

  @ApiProperty({
    type: [String],
    example: ['ha-noi'],
    description: 'Khóa của các mục kế tục trong cùng bảng',
  })
  successors: readonly string[];

  @ApiProperty({ type: String, nullable: true })
  note: string | null;
}
