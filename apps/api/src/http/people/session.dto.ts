import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { type OpenSession, type Role, ROLES, unitsOn } from '@app/access';
import { Text } from '../parameters/parameters.js';

const LONGEST_PASSWORD = 1_000;

/** A password as it was typed: no space of it is touched. */
function Password(description: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ description, type: String, format: 'password', maxLength: LONGEST_PASSWORD }),
    MinLength(1, { message: 'không được để trống' }),
    MaxLength(LONGEST_PASSWORD, { message: `dài nhất ${LONGEST_PASSWORD} ký tự` }),
    IsString({ message: 'phải là một chuỗi' }),
  );
}

export class SignInDto {
  @Text({ description: 'Tên đăng nhập', example: 'thu.tran', maxLength: 200, required: true })
  login: string;

  @Password('Mật khẩu')
  password: string;
}

export class NewPasswordDto {
  @Password('Mật khẩu đang dùng')
  current: string;

  @Password('Mật khẩu mới: ít nhất 12 ký tự, khác tên và tên đăng nhập')
  chosen: string;
}

/** Who has logged in. */
export class SessionDto {
  @ApiProperty({ example: 'p-4kq9x2m7ab' })
  id: string;

  @ApiProperty({ example: 'thu.tran' })
  login: string;

  @ApiProperty({ example: 'Trần Thị Thử' })
  name: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles: readonly Role[];

  @ApiProperty({ type: [String], description: 'Khóa các đơn vị hôm nay thuộc về' })
  units: readonly string[];

  @ApiProperty({ description: 'Gửi kèm trong tiêu đề X-CSRF-Token khi ghi' })
  csrf: string;

  @ApiProperty({ description: 'true: phải đổi mật khẩu được cấp trước khi làm việc khác' })
  mustChangePassword: boolean;
}

export function toSession({ person: { id, value }, csrf }: OpenSession, today: string): SessionDto {
  const { login, name, roles, mustChangePassword } = value;
  return { id, login, name, roles, units: unitsOn(value, today), csrf, mustChangePassword };
}
