import { ApiProperty } from '@nestjs/swagger';
import { PageDto, Text, WholeNumber } from '../parameters/parameters.js';

export class NewCommentDto {
  @WholeNumber({ description: 'Số của bản nói tới', min: 1, max: 1_000_000, required: true, example: 2 })
  version: number;

  @Text({
    description: 'Lời trao đổi; @tên-đăng-nhập nhắc tên một người',
    example: 'Nhờ @nguoi.duyet xem lại căn cứ',
    maxLength: 4_000,
    required: true,
  })
  text: string;
}

export class CommentDto {
  @ApiProperty({ example: 'c-0b6a9ea7-5d0e-4c0c-9a51-000000000000' })
  id: string;

  @ApiProperty({ type: 'integer', example: 2 })
  version: number;

  @ApiProperty({ example: 'p-7xk2mq9dfa' })
  by: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: [String], description: 'Mã của những người được nhắc tên' })
  mentions: readonly string[];
}

export class CommentPageDto extends PageDto {
  @ApiProperty({ type: [CommentDto] })
  rows: readonly CommentDto[];
}
