import { ApiProperty } from '@nestjs/swagger';
import {
  type Breakdown,
  BREAKDOWN_KEYS,
  type BreakdownKey,
  type Group,
  type GroupPart,
  type SearchFilter,
} from '@app/measures';
import { OneOf, PageQuery, Text } from '../parameters/parameters.js';

/** A filter names the parameters of the search and their values. */
export class SearchFilterDto implements SearchFilter {
  @ApiProperty({ type: [String], required: false, example: ['lesson'] })
  kind?: readonly string[];

  @ApiProperty({ type: [String], required: false, example: ['nd-cp/174/2026'] })
  document?: readonly string[];

  @ApiProperty({ type: [String], required: false, example: ['vien-thong'] })
  sector?: readonly string[];

  @ApiProperty({ type: [String], required: false, example: ['2026'] })
  year?: readonly string[];

  @ApiProperty({ type: [String], required: false, example: ['in-force'] })
  status?: readonly string[];

  @ApiProperty({ type: [String], required: false, example: ['lao-cai', 'yen-bai'] })
  place?: readonly string[];
}

export class HoldingPartDto implements GroupPart {
  @ApiProperty({ example: 'open' })
  key: string;

  @ApiProperty({ type: 'integer', example: 3 })
  value: number;
}

export class HoldingRowDto {
  @ApiProperty({ example: 'lao-cai', description: '"none": chưa ghi' })
  key: string;

  @ApiProperty({ example: 'Tỉnh Lào Cai', description: 'Bằng khóa khi khóa là một từ đã định' })
  label: string;

  @ApiProperty({ type: 'integer', example: 4 })
  value: number;

  @ApiProperty({
    type: SearchFilterDto,
    nullable: true,
    description: 'Bộ lọc của /search cho ra đúng những mục này; null: không lọc ra được',
  })
  search: SearchFilterDto | null;

  @ApiProperty({ type: [HoldingPartDto], description: 'Chia nhỏ theo tình trạng, khi có' })
  parts: readonly HoldingPartDto[];
}

/** What the base holds today, told apart in one way. */
export class BreakdownDto {
  @ApiProperty({ enum: BREAKDOWN_KEYS, enumName: 'BreakdownKey' })
  key: BreakdownKey;

  @ApiProperty({ example: 'Bài học theo tỉnh, thành phố' })
  name: string;

  @ApiProperty({ example: 'bài học' })
  unit: string;

  @ApiProperty({ description: 'Cách tính' })
  query: string;

  @ApiProperty({ type: 'integer', description: 'Có tất cả bao nhiêu (n); một mục có thể ở nhiều dòng' })
  base: number;

  @ApiProperty({ type: 'integer', description: 'Trong đó có bao nhiêu tình huống giả định để minh họa' })
  illustrations: number;

  @ApiProperty({ type: [HoldingRowDto] })
  rows: readonly HoldingRowDto[];
}

export class HoldingItemsParams {
  @OneOf({ description: 'Cách chia', values: BREAKDOWN_KEYS, required: true, example: 'lessons-by-maturity' })
  breakdown: BreakdownKey;
}

export class HoldingItemsQuery extends PageQuery {
  @Text({ description: 'Khóa của dòng', maxLength: 500, required: true, example: 'observed' })
  row: string;
}

export function toBreakdown({ rows, ...breakdown }: Breakdown): BreakdownDto {
  return { ...breakdown, rows: rows.map(toRow) };
}

function toRow({ key, label, value, search, parts }: Group): HoldingRowDto {
  return { key, label, value, search, parts };
}
