import { ApiProperty, ApiPropertyOptional, getSchemaPath, PickType } from '@nestjs/swagger';
import { type Body, KINDS, type Link, type Validity } from '@app/knowledge';
import { type OpenedVersion } from './withheld.js';

/** The body of one of the kinds; which one, `kind` says. */
export const ANY_BODY = Object.values(KINDS).map(({ body }) => ({ $ref: getSchemaPath(body.name) }));

export class ValidityDto implements Validity {
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày đầu có hiệu lực; null là chưa rõ',
  })
  from: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày đầu hết hiệu lực; null là chưa định',
  })
  to: string | null;

  @ApiProperty()
  suspended: boolean;
}

export class LinkDto implements Link {
  @ApiProperty({ example: 'rests-on' })
  type: string;

  @ApiProperty({ example: 'nd-cp/174/2026/dieu-33' })
  target: string;

  @ApiProperty({ type: String, nullable: true, example: 'khoan-3/diem-g' })
  at: string | null;
}

/** One immutable version, without what who asks may not see of it. */
export class VersionDto implements OpenedVersion {
  @ApiProperty({ example: 'nd-cp/174/2026/dieu-33' })
  itemId: string;

  @ApiProperty({ example: 'provision' })
  kind: string;

  @ApiProperty({ type: 'integer', example: 3 })
  version: number;

  @ApiProperty({ anyOf: ANY_BODY, description: 'Các trường theo loại, trừ trường người gọi không được đọc' })
  body: Body;

  @ApiProperty({ type: ValidityDto, nullable: true })
  validity: Validity | null;

  @ApiProperty({ type: [LinkDto] })
  links: readonly Link[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bản trước mà bản này đính chính' })
  corrects: number | null;

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ example: 'p-4kq9x2m7ab', description: 'Định danh người ghi' })
  actor: string;

  @ApiProperty({ example: 'Bổ sung căn cứ' })
  reason: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'SHA-256 của nội dung; null khi có điều người gọi không được đọc',
  })
  contentHash: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 của bản ghi trước' })
  previousHash: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'SHA-256 của cả bản ghi; null với người không được đọc mọi điều của mục',
  })
  recordHash: string | null;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Các trường Markdown dưới dạng HTML đã làm sạch; chỉ khi hỏi html=true',
  })
  html?: Readonly<Record<string, string>>;
}

/** A line of an item's history. */
export class HistoryEntryDto extends PickType(VersionDto, [
  'version',
  'validity',
  'corrects',
  'recordedAt',
  'actor',
  'reason',
  'contentHash',
] as const) {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: chưa từng công bố' })
  publishedAt: string | null;
}

/** Days on which one version is the text that holds. */
export class PeriodDto {
  @ApiProperty({ type: 'integer', example: 2 })
  version: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Ngày đầu; null là chưa rõ' })
  from: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày đầu không còn là lời văn này; null là chưa định',
  })
  to: string | null;

  @ApiProperty({ description: 'Ngưng hiệu lực' })
  suspended: boolean;
}
