import { ApiProperty } from '@nestjs/swagger';
import { LEVELS, type Level } from '@app/law';
import { type TocNode } from '@app/knowledge';
import { ItemSummaryDto } from '../items/item.dto.js';

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
