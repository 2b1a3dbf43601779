import { ApiProperty, ApiPropertyOptional, getSchemaPath, PickType } from '@nestjs/swagger';
import { type Body, type ItemVersion, KINDS, type Link, type Validity } from '@app/knowledge';

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

/** One immutable version, in full. */
export class VersionDto implements ItemVersion {
  @ApiProperty({ example: 'nd-cp/174/2026/dieu-33' })
  itemId: string;

  @ApiProperty({ example: 'provision' })
  kind: string;

  @ApiProperty({ type: 'integer', example: 3 })
  version: number;

  @ApiProperty({ anyOf: ANY_BODY, description: 'Các trường theo loại' })
  body: Body;

  @ApiProperty({ type: ValidityDto, nullable: true })
  validity: Validity | null;

  @ApiProperty({ type: [LinkDto] })
  links: readonly Link[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bản trước mà bản này đính chính' })
  corrects: number | null;

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ example: 'admin' })
  actor: string;

  @ApiProperty({ example: 'Bổ sung căn cứ' })
  reason: string;

  @ApiProperty({ description: 'SHA-256 của nội dung' })
  contentHash: string;

  @ApiProperty({ type: String, nullable: true })
  previousHash: string | null;

  @ApiProperty({ description: 'SHA-256 của cả bản ghi' })
  recordHash: string;

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
