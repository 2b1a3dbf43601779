import { ApiProperty } from '@nestjs/swagger';
import { KINDS, type Page, type Referrer } from '@app/knowledge';
import { PageQuery, Text, Values } from '../parameters/parameters.js';
import { LinkDto } from './version.dto.js';

export class LinksQuery extends PageQuery {
  @Values({ description: 'Chỉ những mục dẫn tới thuộc các loại này', of: Object.keys(KINDS) })
  kind?: string[];

  @Text({ description: 'Bỏ các liên kết tới thuộc loại này', example: 'part-of', maxLength: 50 })
  except?: string;
}

/** Where an item leads, and what is there. */
export class OutgoingLinkDto extends LinkDto {
  @ApiProperty({ type: String, nullable: true, example: 'provision', description: 'null: chưa nạp' })
  kind: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Tên của mục được dẫn; null: chưa nạp' })
  title: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'khoản 3 Điều 33 Nghị định số 174/2026/NĐ-CP',
    description: 'Cách dẫn chính thức; null khi không phải văn bản luật',
  })
  citation: string | null;
}

export class ReferrerDto implements Referrer {
  @ApiProperty({ example: 'lesson/sim-kich-hoat-san' })
  itemId: string;

  @ApiProperty({ example: 'lesson' })
  kind: string;

  @ApiProperty({ type: 'integer', example: 2 })
  version: number;

  @ApiProperty({ example: 'rests-on' })
  type: string;

  @ApiProperty({ type: String, nullable: true, example: 'khoan-2' })
  at: string | null;

  @ApiProperty({ example: 'Chỉ nhận thuê bao từ điểm được ủy quyền', description: 'Tên của mục dẫn tới' })
  title: string;

  @ApiProperty({ type: [String], example: ['Nghị định 174/2026/NĐ-CP', 'Chương III'] })
  path: readonly string[];
}

export class ReferrerPageDto implements Page<ReferrerDto> {
  @ApiProperty({ type: [ReferrerDto] })
  rows: readonly ReferrerDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;

  @ApiProperty({ type: 'integer' })
  total: number;
}

export class LinksDto {
  @ApiProperty({ type: [OutgoingLinkDto], description: 'Mục này dẫn tới' })
  outgoing: readonly OutgoingLinkDto[];

  @ApiProperty({ type: ReferrerPageDto, description: 'Những mục dẫn tới mục này, theo trang' })
  incoming: ReferrerPageDto;
}
