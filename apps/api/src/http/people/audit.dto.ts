import { ApiProperty } from '@nestjs/swagger';
import { type AuditEntry, type AuditFault, type AuditVerification, type BrokenEntry } from '@app/access';
import { type Body } from '@app/knowledge';
import { PageDto, PageQuery, Text } from '../parameters/parameters.js';

export class AuditQuery extends PageQuery {
  @Text({ description: 'Chỉ việc của người (hay phần hệ thống) này', maxLength: 100 })
  actor?: string;

  @Text({ description: 'Chỉ việc này', example: 'session.opened', maxLength: 100 })
  act?: string;

  @Text({ description: 'Chỉ việc làm với mục hay người này', maxLength: 500 })
  subject?: string;
}

export class AuditEntryDto implements AuditEntry {
  @ApiProperty({ type: 'integer', example: 41 })
  sequence: number;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ example: 'p-4kq9x2m7ab', description: 'Định danh người làm, hoặc tên phần hệ thống' })
  actor: string;

  @ApiProperty({ example: 'item.approved' })
  act: string;

  @ApiProperty({ type: String, nullable: true, example: 'lesson/sim-kich-hoat-san' })
  subject: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  details: Body;

  @ApiProperty({ description: 'SHA-256 của dòng này và dòng trước' })
  hash: string;
}

export class AuditPageDto extends PageDto {
  @ApiProperty({ type: [AuditEntryDto] })
  rows: readonly AuditEntryDto[];
}

const FAULTS: readonly AuditFault[] = ['missing', 'unreadable', 'hash'];

export class BrokenEntryDto implements BrokenEntry {
  @ApiProperty({ type: 'integer' })
  sequence: number;

  @ApiProperty({
    enum: FAULTS,
    description: 'missing: không còn; unreadable: không đọc được; hash: đã bị sửa',
  })
  fault: AuditFault;
}

export class AuditVerificationDto implements AuditVerification {
  @ApiProperty({ type: 'integer', description: 'Số của dòng cuối đã bỏ theo thời hạn lưu; 0 là chưa bỏ' })
  from: number;

  @ApiProperty({ type: 'integer', description: 'Số dòng đã kiểm' })
  checked: number;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 của dòng cuối, thay mặt cả nhật ký' })
  head: string | null;

  @ApiProperty({ type: BrokenEntryDto, nullable: true, description: 'Dòng sai đầu tiên; null là không có' })
  broken: BrokenEntryDto | null;
}
