import { ApiProperty } from '@nestjs/swagger';
import { LEVELS, type Doubt, type ParseReport } from '@app/law';
import { type ImportResult } from '@app/knowledge';
import { Flag } from '../parameters/parameters.js';

export class ImportQuery {
  @Flag({ description: 'true: chỉ đọc và báo cáo, không ghi gì', default: false })
  dryRun: boolean = false;

  @Flag({ description: 'true: thay văn bản đã có từ tệp khác', default: false })
  replace: boolean = false;
}

export class UploadDto {
  @ApiProperty({ type: 'string', format: 'binary', description: '.docx, .html, .md, .txt, .pdf có lớp chữ' })
  file: unknown;
}

export class DoubtDto implements Doubt {
  @ApiProperty({ example: 'dieu-47' })
  where: string;

  @ApiProperty({ example: 'thiếu Điều 47' })
  problem: string;
}

export class ImportResultDto implements ImportResult {
  @ApiProperty({ example: 'nd-cp/174/2026' })
  documentId: string;

  @ApiProperty({ type: 'integer', example: 117 })
  articles: number;

  @ApiProperty({ type: [String], description: 'Định danh các mục mới' })
  created: readonly string[];

  @ApiProperty({ type: [String], description: 'Định danh các mục có bản mới' })
  revised: readonly string[];

  @ApiProperty({ type: 'integer', description: 'Số mục không đổi' })
  unchanged: number;

  @ApiProperty({ type: [String], description: 'Điều đã có mà tệp không có; giữ nguyên' })
  vanished: readonly string[];

  @ApiProperty({ type: [String], description: 'Mục của văn bản khác mà văn bản này làm hết hiệu lực' })
  ended: readonly string[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Tệp khác mà văn bản này đã được nạp từ đó; khi có thì không ghi gì (replace=true để thay)',
  })
  heldFrom: string | null;

  @ApiProperty({ type: [DoubtDto], description: 'Chỗ về hiệu lực cần người xem' })
  doubts: readonly DoubtDto[];
}

export class ImportReportDto {
  @ApiProperty({ example: 'nd-174-2026.docx' })
  file: string;

  @ApiProperty({ description: 'true: chưa ghi gì, "result" là những gì sẽ ghi' })
  dryRun: boolean;

  @ApiProperty({ type: String, nullable: true })
  title: string | null;

  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(LEVELS.map((level) => [level, { type: 'integer' }])),
    description: 'Số phần, chương, mục, điều, khoản, điểm đọc được',
  })
  found: ParseReport['found'];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Số đoạn bỏ qua theo lý do',
  })
  skipped: Readonly<Record<string, number>>;

  @ApiProperty({ type: [DoubtDto], description: 'Chỗ đọc chưa chắc' })
  doubtful: readonly DoubtDto[];

  @ApiProperty({ type: ImportResultDto })
  result: ImportResultDto;
}

const STAGES = ['reading', 'parsed', 'comparing', 'writing', 'indexing'] as const;

/** How far an import has come. */
export class ImportStageDto {
  @ApiProperty({
    enum: STAGES,
    description:
      'reading: đang đọc tệp; parsed: đã đọc xong; comparing: đang so từng điều với kho; writing: đang ghi, tất cả hoặc không gì cả; indexing: đã ghi, đang đưa vào tra cứu',
  })
  stage: (typeof STAGES)[number];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Số mục đã so (comparing)' })
  done: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Số điều đọc được, rồi số mục sẽ so và ghi' })
  total: number | null;
}
