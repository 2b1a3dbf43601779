import { ApiProperty } from '@nestjs/swagger';
import { Text, Values } from '../parameters/parameters.js';

export class NamesQuery {
  @Values({ description: 'Định danh của người; viết nhiều lần', example: ['p-4kq9x2m7ab'] })
  person?: string[];

  @Text({
    description:
      'Thay cho person: những chữ trong tên hay tên đăng nhập của đồng nghiệp có tài khoản đang mở',
    example: 'thu tran',
    maxLength: 100,
  })
  q?: string;
}

/** As much of an account as every colleague may know. */
export class NameDto {
  @ApiProperty({ example: 'p-4kq9x2m7ab' })
  id: string;

  @ApiProperty({ example: 'thu.tran', description: 'Viết @ trước tên này để nhắc tới trong trao đổi' })
  login: string;

  @ApiProperty({ example: 'Trần Thị Thử' })
  name: string;

  @ApiProperty({ type: [String], description: 'Đơn vị của hôm nay: khóa của bảng tham chiếu bodies' })
  units: readonly string[];

  @ApiProperty({ description: 'Tài khoản đã đóng' })
  isClosed: boolean;
}
