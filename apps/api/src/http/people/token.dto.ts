import { ApiProperty } from '@nestjs/swagger';
import { type Scope, SCOPES } from '@app/access';
import { Text, Values, WholeNumber } from '../parameters/parameters.js';

export class TokensQuery {
  @Text({ description: 'Của người này (người quản trị); không viết là của mình', maxLength: 50 })
  person?: string;
}

export class TokenParams {
  @Text({ description: 'Định danh', example: 't-4kq9x2m7ab', maxLength: 50, required: true })
  id: string;
}

export class NewTokenDto {
  @Text({ description: 'Dùng để làm gì', example: 'Báo cáo hằng tuần', maxLength: 100, required: true })
  name: string;

  @Values({ description: 'Được làm gì, nhiều nhất', of: SCOPES, required: true })
  scopes: Scope[];

  @WholeNumber({ description: 'Số ngày còn dùng được', min: 1, max: 366, required: true, example: 90 })
  days: number;
}

export class TokenDto {
  @ApiProperty({ example: 't-4kq9x2m7ab' })
  id: string;

  @ApiProperty({ example: 'p-4kq9x2m7ab', description: 'Mã cho vào với tư cách người này' })
  person: string;

  @ApiProperty({ example: 'Báo cáo hằng tuần' })
  name: string;

  @ApiProperty({ enum: SCOPES, isArray: true })
  scopes: readonly Scope[];

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time', description: 'Từ lúc này không còn dùng được' })
  endsAt: string;
}

export class MadeTokenDto extends TokenDto {
  @ApiProperty({ example: 'tt_…', description: 'Mã; chỉ cho xem lần này' })
  token: string;
}
