import { ApiProperty } from '@nestjs/swagger';

export class SuccessorDto {
  @ApiProperty({ example: 'lesson/doi-chieu-so-giao-nhan' })
  id: string;

  @ApiProperty({ example: 'lesson' })
  kind: string;

  @ApiProperty({ example: 'Đối chiếu sổ giao nhận' })
  title: string;
}

/** All that is told of an item taken from readers for good; its words may be why it was. */
export class RetiredDto {
  @ApiProperty({ example: 'lesson' })
  kind: string;

  @ApiProperty({ format: 'date', description: 'Ngày đầu không còn dùng' })
  on: string;

  @ApiProperty({ type: SuccessorDto, nullable: true, description: 'Mục thay, nếu người hỏi được đọc' })
  into: SuccessorDto | null;
}
