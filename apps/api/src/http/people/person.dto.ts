import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { type Absence, type Membership, type Role, ROLES } from '@app/access';
import { DayOf, MayBeLeftOut, OneOf, PageDto, PageQuery, Text, Values } from '../parameters/parameters.js';

const MOST_ROWS = 50;

export class PeopleQuery extends PageQuery {
  @OneOf({ description: 'Chỉ lấy người có vai trò này', values: ROLES })
  role?: Role;

  @Text({
    description: 'Chỉ lấy người có những chữ này trong tên, tên đăng nhập hay địa chỉ thư',
    maxLength: 100,
  })
  q?: string;

  @Text({ description: 'Chỉ lấy người thuộc đơn vị này: khóa của bảng tham chiếu bodies', maxLength: 200 })
  unit?: string;

  @DayOf({ description: 'Thuộc đơn vị vào ngày này; không viết là hôm nay' })
  on?: string;
}

export class PersonParams {
  @Text({ description: 'Định danh', example: 'p-4kq9x2m7ab', maxLength: 50, required: true })
  id: string;
}

export class MembershipDto implements Membership {
  @Text({
    description: 'Khóa của bảng tham chiếu bodies',
    example: 'so-vhtt-ha-noi',
    maxLength: 200,
    required: true,
  })
  unit: string;

  @DayOf({ description: 'Ngày đầu thuộc về; null là chưa rõ', nullable: true })
  from: string | null = null;

  @DayOf({ description: 'Ngày đầu không còn thuộc về; null là chưa định', nullable: true })
  to: string | null = null;
}

export class AbsenceDto implements Absence {
  @DayOf({ description: 'Ngày vắng đầu tiên', required: true })
  from: string;

  @DayOf({ description: 'Ngày vắng cuối cùng', required: true })
  to: string;
}

/** A list of records in a body. */
function Rows(row: () => new () => object, description: string): PropertyDecorator {
  return applyDecorators(
    // Documented by a function of this name alone: any other is taken for a class.
    ApiPropertyOptional({ type: () => row(), isArray: true, description }),
    MayBeLeftOut(),
    Type(row),
    IsArray({ message: 'phải là một danh sách' }),
    ArrayMaxSize(MOST_ROWS, { message: `nhiều nhất ${MOST_ROWS} dòng` }),
    ValidateNested({ each: true, message: 'mỗi dòng phải là một bản ghi' }),
  );
}

/** What is to change of a person; a field that is left out stays. */
export class PersonChangeDto {
  @Text({ description: 'Họ và tên', example: 'Trần Thị Thử', maxLength: 200 })
  name?: string;

  @Text({
    ...{ description: 'Địa chỉ thư; null là không có', example: 'thu.tran@example.org' },
    ...{ maxLength: 320, nullable: true },
  })
  email?: string | null;

  @Values({ description: 'Vai trò', of: ROLES })
  roles?: Role[];

  @Rows(() => MembershipDto, 'Đơn vị đã và đang thuộc về')
  memberships?: MembershipDto[];

  @Rows(() => AbsenceDto, 'Những ngày vắng: không được giao việc rà soát')
  absences?: AbsenceDto[];
}

export class NewPersonDto {
  @Text({ description: 'Tên đăng nhập, không đổi được', example: 'thu.tran', maxLength: 64, required: true })
  login: string;

  @Text({ description: 'Họ và tên', example: 'Trần Thị Thử', maxLength: 200, required: true })
  name: string;

  @Text({
    ...{ description: 'Địa chỉ thư; null là không có', example: 'thu.tran@example.org' },
    ...{ maxLength: 320, nullable: true },
  })
  email?: string | null;

  @Values({ description: 'Vai trò', of: ROLES, required: true })
  roles: Role[];

  @Rows(() => MembershipDto, 'Đơn vị đã và đang thuộc về')
  memberships: MembershipDto[] = [];

  @Rows(() => AbsenceDto, 'Những ngày vắng')
  absences: AbsenceDto[] = [];
}

/** An account, without what opens it. */
export class PersonDto {
  @ApiProperty({ example: 'p-4kq9x2m7ab' })
  id: string;

  @ApiProperty({ type: 'integer', example: 2, description: 'ETag và If-Match' })
  revision: number;

  @ApiProperty({ example: 'thu.tran' })
  login: string;

  @ApiProperty({ example: 'Trần Thị Thử' })
  name: string;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles: readonly Role[];

  @ApiProperty({ type: [MembershipDto] })
  memberships: readonly Membership[];

  @ApiProperty({ type: [AbsenceDto] })
  absences: readonly Absence[];

  @ApiProperty({ description: 'true: đăng nhập một lần qua nơi xác nhận danh tính' })
  isLinked: boolean;

  @ApiProperty({ description: 'true: chưa đổi mật khẩu được cấp' })
  mustChangePassword: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: đang mở' })
  closedAt: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class PersonPageDto extends PageDto {
  @ApiProperty({ type: [PersonDto] })
  rows: readonly PersonDto[];
}

export class OneTimePasswordDto {
  @ApiProperty({ description: 'Mật khẩu dùng một lần, trao cho chủ tài khoản; chỉ cho xem lần này' })
  oneTimePassword: string;
}

export class NewAccountDto extends OneTimePasswordDto {
  @ApiProperty({ type: PersonDto })
  person: PersonDto;
}
