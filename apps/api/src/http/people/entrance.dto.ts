import { ApiProperty } from '@nestjs/swagger';
import { SessionDto } from './session.dto.js';

/** Who has come, and how one gets in. */
export class EntranceDto {
  @ApiProperty({ type: SessionDto, nullable: true, description: 'null: chưa đăng nhập' })
  session: SessionDto | null;

  @ApiProperty({ description: 'true: từ chỗ này đọc được điều công khai mà không cần đăng nhập' })
  reading: boolean;

  @ApiProperty({ description: 'true: đăng nhập được bằng tài khoản cơ quan (GET /session/oidc)' })
  singleSignOn: boolean;
}
