import { ApiProperty } from '@nestjs/swagger';
import { type CitationProblem } from '@app/law';
import { AsOfDto } from '../items/item.dto.js';
import { VersionDto } from '../items/version.dto.js';
import { DayOf, Flag, InstantOf, Text } from '../parameters/parameters.js';

export class CitedProvisionsQuery {
  @Text({
    description: 'Dẫn chiếu, viết đủ hay viết tắt; có thể nhiều chỗ',
    example: 'điểm g khoản 3 Điều 102 NĐ 15/2020',
    maxLength: 1_000,
    required: true,
  })
  citation: string;

  @DayOf({ description: 'Hỏi điều có hiệu lực vào ngày này; không viết là hôm nay' })
  on?: string;

  @InstantOf({ description: 'Theo những gì đã công bố tới thời điểm này' })
  known?: string;

  @Flag({ description: 'true: kèm các trường Markdown dưới dạng HTML đã làm sạch', default: false })
  html: boolean = false;
}

/** `found`: the words are there; every other outcome says why they are not. */
export const OUTCOMES = [
  'found',
  'no-such-place',
  'no-text',
  'not-loaded',
  'ambiguous',
  'unresolved',
] as const;

const PROBLEMS: readonly CitationProblem[] = [
  'ambiguous',
  'unknown-document',
  'no-document',
  'no-article',
  'no-context',
  'range-reversed',
  'range-too-long',
];

export class CandidateDto {
  @ApiProperty({ example: 'nd-cp/15/2020/dieu-102' })
  id: string;

  @ApiProperty({ example: 'Điều 102 Nghị định số 15/2020/NĐ-CP' })
  citation: string;
}

export class CitedProvisionDto {
  @ApiProperty({ example: 'điểm g khoản 3 Điều 102 NĐ 15/2020', description: 'Chữ đã hỏi' })
  asked: string;

  @ApiProperty({
    enum: OUTCOMES,
    description:
      'found: có lời văn; no-such-place: văn bản đã nạp không có điều đó, hoặc điều không có khoản, điểm đó; no-text: có điều này nhưng chưa nạp lời văn; ' +
      'not-loaded: chưa nạp; ambiguous: nhiều hơn một; unresolved: không biết là văn bản nào',
  })
  outcome: (typeof OUTCOMES)[number];

  @ApiProperty({ enum: PROBLEMS, nullable: true, description: 'Vì sao dẫn chiếu chưa chỉ được một chỗ' })
  problem: CitationProblem | null;

  @ApiProperty({ type: [CandidateDto], description: 'Những chỗ có thể là, khi ambiguous' })
  candidates: readonly CandidateDto[];

  @ApiProperty({ type: String, nullable: true, example: 'nd-cp/15/2020/dieu-102/khoan-3/diem-g' })
  id: string | null;

  @ApiProperty({ example: 'điểm g khoản 3 Điều 102 Nghị định số 15/2020/NĐ-CP' })
  citation: string;

  @ApiProperty({ type: AsOfDto, nullable: true, description: 'Hiệu lực vào ngày đã hỏi' })
  asOf: AsOfDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Lời văn của đúng chỗ được dẫn' })
  text: string | null;

  @ApiProperty({
    type: VersionDto,
    nullable: true,
    description: 'Điều chứa chỗ đó (hoặc văn bản, khi chỉ dẫn văn bản)',
  })
  version: VersionDto | null;
}
