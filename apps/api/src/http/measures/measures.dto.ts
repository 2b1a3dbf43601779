import { ApiProperty } from '@nestjs/swagger';
import { type Figure, type FigureRow, MOST_DAYS, type MissedLately, type YearValue } from '@app/measures';
import { SearchFilterDto } from './holdings.dto.js';
import { Flag, Text, WholeNumber } from '../parameters/parameters.js';

export class YearParams {
  @WholeNumber({ description: 'Năm', min: 2000, max: 2100, required: true, example: 2026 })
  year: number;
}

export class FigureRowDto implements FigureRow {
  @ApiProperty({ example: 'lao-cai' })
  key: string;

  @ApiProperty({ example: 'Tỉnh Lào Cai' })
  label: string;

  @ApiProperty({ example: 0 })
  value: number;

  @ApiProperty({
    type: SearchFilterDto,
    nullable: true,
    description: 'Bộ lọc của /search cho ra những gì dòng này nói tới; null: không lọc ra được',
  })
  search: SearchFilterDto | null;
}

export class YearValueDto implements YearValue {
  @ApiProperty({ type: 'integer', example: 2025 })
  year: number;

  @ApiProperty({ type: Number, nullable: true, example: 38, description: 'null: không có gì để tính' })
  value: number | null;

  @ApiProperty({ type: 'integer', example: 120, description: 'Số trường hợp làm cơ sở (n)' })
  base: number;
}

export class FigureDto implements Figure {
  @ApiProperty({ example: 'lessons-contributed' })
  key: string;

  @ApiProperty({ example: 'Bài học đóng góp' })
  name: string;

  @ApiProperty({ type: Number, nullable: true, example: 42, description: 'null: không có gì để tính' })
  value: number | null;

  @ApiProperty({ example: 'bài học' })
  unit: string;

  @ApiProperty({ type: 'integer', example: 130, description: 'Số trường hợp làm cơ sở (n)' })
  base: number;

  @ApiProperty({ description: 'Cách tính, và cơ sở đếm gì' })
  query: string;

  @ApiProperty({ type: Number, nullable: true, example: 38, description: 'Năm trước' })
  previous: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 10.5, description: 'So với năm trước, phần trăm' })
  change: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 10, description: 'Mục tiêu so với năm trước' })
  target: number | null;

  @ApiProperty({ type: [FigureRowDto], description: 'Gồm những gì, khi nêu được' })
  rows: readonly FigureRowDto[];

  @ApiProperty({ type: [YearValueDto], description: 'Từng năm một tới năm này, năm xa nhất trước' })
  history: readonly YearValueDto[];
}

export class MissingDto {
  @Text({
    description: 'Câu hỏi như đã gõ. Không nhận câu có dữ liệu cá nhân',
    example: 'flycam',
    maxLength: 200,
    required: true,
  })
  q: string;
}

export class MissedQuery {
  @WholeNumber({
    description: 'Bao nhiêu ngày gần đây, tính cả hôm nay',
    min: 1,
    max: MOST_DAYS,
    default: 30,
  })
  days: number = 30;
}

export class MissedDto implements MissedLately {
  @ApiProperty({ example: 'kiem ke tem buu chinh', description: 'Câu hỏi, chữ không dấu' })
  text: string;

  @ApiProperty({ type: 'integer', description: 'Số lần tìm không thấy trong những ngày ấy' })
  searched: number;

  @ApiProperty({ type: 'integer', description: 'Số lần báo thiếu trong những ngày ấy' })
  reported: number;

  @ApiProperty({ format: 'date', description: 'Ngày cuối còn người tìm hoặc báo' })
  lastDay: string;
}

/** What was looked for in vain: how often, never by whom. */
export class MissedInDaysDto {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;

  @ApiProperty({ type: 'integer', description: 'Có bao nhiêu câu hỏi' })
  total: number;

  @ApiProperty({ type: [MissedDto], description: 'Nhiều lần nhất trước, nhiều nhất 200 câu' })
  rows: readonly MissedDto[];
}

export class OpenedDto {
  @Text({
    description: 'Mục được mở',
    example: 'lesson/doi-chieu-so-giao-nhan',
    maxLength: 500,
    required: true,
  })
  itemId: string;

  @Flag({ description: 'true: kết quả đầu tiên được mở của lượt tra cứu này', default: false })
  first: boolean = false;
}
