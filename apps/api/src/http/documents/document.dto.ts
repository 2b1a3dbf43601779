import { ApiProperty } from '@nestjs/swagger';
import { LEVELS, type Level } from '@app/law';
import { type TocNode } from '@app/knowledge';
import { ItemDto, ItemSummaryDto } from '../items/item.dto.js';
import { DayOf, Flag, PageDto, PageQuery } from '../parameters/parameters.js';

export class TocNodeDto implements TocNode {
  @ApiProperty({ enum: LEVELS })
  type: Level;

  @ApiProperty({ example: '33' })
  number: string;

  @ApiProperty({ type: String, nullable: true })
  heading: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'nd-cp/174/2026/dieu-33',
    description: 'Định danh của điều',
  })
  provision: string | null;

  @ApiProperty({ type: () => [TocNodeDto] })
  children: TocNodeDto[];
}

export class TocDto {
  @ApiProperty({ type: ItemSummaryDto })
  document: ItemSummaryDto;

  @ApiProperty({ type: [TocNodeDto] })
  toc: readonly TocNodeDto[];
}

/** A document in a list, with what people know it by. */
export class DocumentSummaryDto extends ItemSummaryDto {
  @ApiProperty({ type: String, nullable: true, example: '174/2026/NĐ-CP' })
  number: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Nghị định' })
  type: string | null;

  @ApiProperty({ description: 'Tên như in trên văn bản', example: 'Quy định xử phạt vi phạm hành chính …' })
  name: string;

  @ApiProperty({ type: String, nullable: true, example: 'Chính phủ' })
  issuer: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  issuedOn: string | null;

  @ApiProperty({ type: [String], example: ['vien-thong'] })
  sectors: readonly string[];

  @ApiProperty({ description: 'Đã nạp lời văn từ tệp của văn bản' })
  loaded: boolean;
}

export class DocumentPageDto extends PageDto {
  @ApiProperty({ type: [DocumentSummaryDto] })
  rows: readonly DocumentSummaryDto[];
}

export class DocumentProvisionsQuery extends PageQuery {
  @DayOf({ description: 'Lời văn vào ngày này; không viết là hôm nay' })
  on?: string;

  @Flag({ description: 'true: kèm các trường Markdown dưới dạng HTML đã làm sạch', default: false })
  html: boolean = false;
}

/** The articles of a document in its own order. */
export class DocumentProvisionsDto extends PageDto {
  @ApiProperty({ type: [ItemDto] })
  rows: readonly ItemDto[];
}
