import { ApiProperty } from '@nestjs/swagger';
import { Values } from '../parameters/parameters.js';

export class NamesQuery {
  @Values({ description: 'Định danh của người; viết nhiều lần', example: ['p-4kq9x2m7ab'], required: true })
  person: string[];
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
