import { ApiProperty } from '@nestjs/swagger';
import { type InForce, KINDS } from '@app/knowledge';
import {
  DayOf,
  Flag,
  InstantOf,
  PageDto,
  PageQuery,
  Text,
  Values,
  WholeNumber,
} from '../parameters/parameters.js';
import { ValidityDto, VersionDto } from './version.dto.js';

export const ANSWERS: readonly InForce['status'][] = [
  'in-force',
  'not-yet',
  'no-longer',
  'suspended',
  'unknown',
  'not-loaded',
];

export class ItemParams {
  @Text({
    description: 'Định danh, dấu gạch chéo viết %2F',
    example: 'nd-cp/174/2026/dieu-33',
    maxLength: 500,
    required: true,
  })
  id: string;
}

export class VersionParams extends ItemParams {
  @WholeNumber({ description: 'Số của bản', min: 1, max: 1_000_000, required: true, example: 1 })
  version: number;
}

export class ListItemsQuery extends PageQuery {
  @Values({ description: 'Loại; viết nhiều lần để lấy nhiều loại', of: Object.keys(KINDS) })
  kind?: string[];

  @Text({ description: 'Chỉ lấy định danh bắt đầu như thế này', example: 'nd-cp/174/2026/', maxLength: 500 })
  document?: string;

  @Flag({ description: 'true: chỉ lấy mục đã công bố' })
  published?: boolean;
}

export class ReadVersionQuery {
  @Flag({ description: 'true: kèm các trường Markdown dưới dạng HTML đã làm sạch', default: false })
  html: boolean = false;
}

export class ReadItemQuery extends ReadVersionQuery {
  @DayOf({ description: 'Hỏi quy định có hiệu lực vào ngày này' })
  on?: string;

  @InstantOf({ description: 'Theo những gì đã công bố tới thời điểm này' })
  known?: string;
}

/** An item in a list. */
export class ItemSummaryDto {
  @ApiProperty({ example: 'nd-cp/174/2026/dieu-33' })
  id: string;

  @ApiProperty({ example: 'provision' })
  kind: string;

  @ApiProperty({ example: 'Điều 33. Vi phạm quy định về thông tin thuê bao' })
  title: string;

  @ApiProperty({ type: [String], example: ['Nghị định 174/2026/NĐ-CP', 'Chương III'] })
  path: readonly string[];

  @ApiProperty({
    type: 'integer',
    example: 3,
    description: 'Số của bản mới nhất người gọi được đọc: ETag và If-Match',
  })
  newest: number;

  @ApiProperty({ type: 'integer', nullable: true, example: 2, description: 'Số của bản người đọc thấy' })
  published: number | null;

  @ApiProperty({ type: ValidityDto, nullable: true })
  validity: ValidityDto | null;
}

export class ItemPageDto extends PageDto {
  @ApiProperty({ type: [ItemSummaryDto] })
  rows: readonly ItemSummaryDto[];
}

/** A question of time and what the base answers to it: never a guess. */
export class AsOfDto {
  @ApiProperty({ format: 'date' })
  on: string;

  @ApiProperty({ format: 'date-time' })
  known: string;

  @ApiProperty({ enum: ANSWERS })
  status: InForce['status'];
}

export class ItemDto {
  @ApiProperty({ example: 'nd-cp/174/2026/dieu-33' })
  id: string;

  @ApiProperty({ type: ItemSummaryDto, nullable: true, description: 'null: chưa nạp' })
  item: ItemSummaryDto | null;

  @ApiProperty({ type: AsOfDto, nullable: true, description: 'Có khi hỏi on hoặc known' })
  asOf: AsOfDto | null;

  @ApiProperty({
    type: VersionDto,
    nullable: true,
    description: 'Bản mà asOf nói tới; không hỏi ngày thì là bản đã công bố, chưa công bố thì bản mới nhất',
  })
  version: VersionDto | null;
}
