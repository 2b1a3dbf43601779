import { ApiProperty } from '@nestjs/swagger';
import { type Facets, GAP_KINDS, GAP_STATUSES, type LegalStatus, MATURITIES } from '@app/knowledge';
import {
  type Card,
  type FacetCount,
  FACETS,
  type Hit,
  type SearchResult,
  type Segment,
  type Snippet,
  type Suggestion,
  type Understood,
} from '@app/search';
import { ValidityDto } from '../items/version.dto.js';
import { STATUSES } from './search.dto.js';

const READINGS: readonly Understood['kind'][] = ['citation', 'tones', 'abbreviation', 'correction'];

export class HitFacetsDto implements Facets {
  @ApiProperty({ type: String, nullable: true, example: 'nd-cp/174/2026' })
  document: string | null;

  @ApiProperty({ type: [String], example: ['vien-thong'] })
  sectors: readonly string[];

  @ApiProperty({ type: 'integer', nullable: true, example: 2026 })
  year: number | null;

  @ApiProperty({ type: [String], example: ['ha-noi'] })
  places: readonly string[];

  @ApiProperty({ enum: MATURITIES, nullable: true, description: 'Mức kiểm chứng của bài học' })
  maturity: string | null;

  @ApiProperty({ enum: GAP_KINDS, nullable: true, description: 'Kiểu bất cập' })
  gapKind: string | null;

  @ApiProperty({ enum: GAP_STATUSES, nullable: true, description: 'Bất cập đang ở đâu' })
  gapStatus: string | null;
}

/** What lists show of a text. */
export class CardDto implements Card {
  @ApiProperty({
    example: 'nd-cp/174/2026/dieu-33',
    description: 'Khác itemId khi là lời văn của một thời kỳ trước',
  })
  id: string;

  @ApiProperty({ example: 'nd-cp/174/2026/dieu-33' })
  itemId: string;

  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  @ApiProperty({ example: 'provision' })
  kind: string;

  @ApiProperty({ example: 'Điều 33. Vi phạm quy định về thông tin thuê bao' })
  title: string;

  @ApiProperty({ type: [String], example: ['Nghị định 174/2026/NĐ-CP', 'Chương III'] })
  path: readonly string[];

  @ApiProperty({ type: HitFacetsDto })
  facets: HitFacetsDto;

  @ApiProperty({ type: ValidityDto, nullable: true })
  validity: ValidityDto | null;

  @ApiProperty({ enum: STATUSES, nullable: true, description: 'null: loại không có hiệu lực pháp lý' })
  status: LegalStatus | null;
}

/** A piece of a text; `mark`: it answers the question. */
export class SegmentDto implements Segment {
  @ApiProperty({ example: 'SIM rác' })
  text: string;

  @ApiProperty()
  mark: boolean;
}

export class SnippetDto implements Snippet {
  @ApiProperty({ type: String, nullable: true, example: 'khoan-2/diem-a', description: 'Chỗ của đoạn trích' })
  at: string | null;

  @ApiProperty({ type: 'integer' })
  start: number;

  @ApiProperty({ type: 'integer' })
  end: number;

  @ApiProperty({ type: [SegmentDto] })
  segments: readonly SegmentDto[];
}

export class FacetCountDto implements FacetCount {
  @ApiProperty({ example: 'provision' })
  value: string;

  @ApiProperty({ type: 'integer', example: 84 })
  count: number;
}

export class HitDto extends CardDto implements Hit {
  @ApiProperty({ type: String, nullable: true, example: 'khoan-2/diem-a', description: 'Chỗ khớp nhất' })
  at: string | null;

  @ApiProperty({ type: [SegmentDto], description: 'Tên, chữ khớp được đánh dấu' })
  titleSegments: readonly SegmentDto[];

  @ApiProperty({ type: [SnippetDto], description: 'Các đoạn trả lời sát nhất' })
  snippets: readonly SnippetDto[];

  @ApiProperty({ description: 'Được dẫn chiếu trong câu hỏi' })
  cited: boolean;

  @ApiProperty({ description: 'So được với kết quả khác của cùng câu hỏi' })
  score: number;

  @ApiProperty({
    type: [FacetCountDto],
    example: [{ value: 'lesson', count: 12 }],
    description: 'Số bài học, bất cập đang công bố dẫn tới mục này, theo loại; loại không có thì không kể',
  })
  citedBy: readonly FacetCountDto[];
}

/** Something read into the question: a chip that can be taken away by `keep`. */
export class UnderstoodDto implements Understood {
  @ApiProperty({ enum: READINGS })
  kind: Understood['kind'];

  @ApiProperty({ example: 'sim rac' })
  from: string;

  @ApiProperty({ example: 'sim rác' })
  to: string;

  @ApiProperty({ type: 'integer' })
  start: number;

  @ApiProperty({ type: 'integer' })
  end: number;
}

const COUNTS = { type: 'array', items: { $ref: '#/components/schemas/FacetCountDto' } } as const;

export class SearchResultDto implements SearchResult {
  @ApiProperty({ type: [HitDto] })
  hits: readonly HitDto[];

  @ApiProperty({ type: 'integer', example: 128, description: 'Số văn bản khớp, không chỉ trang này' })
  total: number;

  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(FACETS.map((facet) => [facet, COUNTS])),
    description: 'Chỉ những mặt đã hỏi; bộ lọc của một mặt không tính cho chính mặt đó',
  })
  facets: SearchResult['facets'];

  @ApiProperty({
    type: [FacetCountDto],
    description: 'Khi hỏi theo ngày: số văn bản khớp nhưng không có hiệu lực ngày đó, không nằm trong hits',
  })
  notHolding: readonly FacetCountDto[];

  @ApiProperty({ type: [UnderstoodDto], description: 'Câu hỏi đã được hiểu thế nào' })
  understood: readonly UnderstoodDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Có phải ý bạn là' })
  didYouMean: string | null;

  @ApiProperty({ example: 4.2 })
  tookMs: number;
}

export class SuggestionDto implements Suggestion {
  @ApiProperty({ example: 'thông tin thuê bao' })
  text: string;

  @ApiProperty({ type: String, nullable: true, description: 'Mục để mở ngay; null là chữ để hỏi tiếp' })
  itemId: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'provision', description: 'Loại của mục' })
  kind: string | null;
}
