import { ApiProperty } from '@nestjs/swagger';
import { SIGNING_ROLES, type Signature, type SigningRole } from '@app/knowledge';
import {
  type EditionFault,
  type EditionHeader,
  type MergedItem,
  type NamedDifference,
  type NamedItem,
  type Shown,
  type ShownChanges,
  type Verification,
} from '@app/reviews';
import { OneOf, WholeNumber } from '../parameters/parameters.js';
import { YearParams } from '../reviews/review.dto.js';

export class ComparedParams extends YearParams {
  @WholeNumber({ description: 'Năm của ấn bản kia', min: 1900, max: 9999, required: true, example: 2025 })
  other: number;
}

export const BOOK_FORMATS = ['html', 'md', 'json'] as const;
export type BookFormat = (typeof BOOK_FORMATS)[number];

export class BookQuery {
  @OneOf({ description: 'html để đọc và in, md là Markdown, json cho máy', values: BOOK_FORMATS })
  format: BookFormat = 'html';
}

export class SignatureDto implements Signature {
  @ApiProperty({ example: 'p-4kq9x2m7ab' })
  person: string;

  @ApiProperty({ example: 'Trần Thị Thử' })
  name: string;

  @ApiProperty({ enum: SIGNING_ROLES })
  role: SigningRole;

  @ApiProperty({ format: 'date' })
  on: string;
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

/** An edition, without what is in it. */
export class EditionDto implements EditionHeader {
  @ApiProperty({ example: 'Ấn bản 2026' })
  title: string;

  @ApiProperty({ type: 'integer', example: 2026 })
  year: number;

  @ApiProperty({ format: 'date' })
  closedOn: string;

  @ApiProperty({ type: [String], example: ['lesson', 'gap'] })
  kinds: string[];

  @ApiProperty({ type: [String], nullable: true, description: 'null: mọi lĩnh vực' })
  sectors: string[] | null;

  @ApiProperty({ description: 'SHA-256 của các dòng "mã bản mã-băm"' })
  root: string;

  @ApiProperty({ type: String, nullable: true, description: 'root của ấn bản trước' })
  previous: string | null;

  @ApiProperty({ type: String, nullable: true, example: '2025', description: 'Năm của ấn bản trước' })
  follows: string | null;

  @ApiProperty({ type: [SignatureDto] })
  signatures: Signature[];

  @ApiProperty({ ...COUNTS, description: 'Số mục theo loại' })
  totals: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'Số mục theo lĩnh vực' })
  bySector: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'Số mục theo đơn vị' })
  byBody: Readonly<Record<string, number>>;
}

export class NamedItemDto implements NamedItem {
  @ApiProperty({ example: 'lesson/doi-chieu-so-giao-nhan' })
  itemId: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class MergedItemDto extends NamedItemDto implements MergedItem {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Mục được gộp vào; null: người gọi không được đọc',
  })
  into: string | null;
}

export class DifferenceDto implements NamedDifference {
  @ApiProperty({ example: 'lesson/doi-chieu-so-giao-nhan' })
  itemId: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bản trong ấn bản này; null: không có' })
  from: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Bản trong ấn bản kia; null: không có' })
  to: number | null;
}

class LeftOut {
  @ApiProperty({ type: 'integer', description: 'Số mục người gọi không được đọc' })
  leftOut: number;
}

export class NamedItemsDto extends LeftOut implements Shown<NamedItem> {
  @ApiProperty({ type: [NamedItemDto] })
  rows: readonly NamedItemDto[];
}

export class MergedItemsDto extends LeftOut implements Shown<MergedItem> {
  @ApiProperty({ type: [MergedItemDto] })
  rows: readonly MergedItemDto[];
}

export class DifferencesDto extends LeftOut implements Shown<NamedDifference> {
  @ApiProperty({ type: [DifferenceDto] })
  rows: readonly DifferenceDto[];
}

/** What came of a year, against the edition before. */
export class EditionChangesDto implements ShownChanges {
  @ApiProperty({ type: NamedItemsDto })
  new: NamedItemsDto;

  @ApiProperty({ type: NamedItemsDto })
  changed: NamedItemsDto;

  @ApiProperty({ type: MergedItemsDto })
  merged: MergedItemsDto;

  @ApiProperty({ type: NamedItemsDto })
  retired: NamedItemsDto;
}

export class EditionInFullDto extends EditionDto {
  @ApiProperty({ type: EditionChangesDto, description: 'So với ấn bản trước' })
  changes: EditionChangesDto;
}

export class EditionFaultDto {
  @ApiProperty({
    enum: ['root', 'previous', 'rewritten', 'missing', 'altered'],
    description:
      'root: các dòng không cho ra root; previous: không nối với ấn bản trước; rewritten: ấn bản bị ghi đè; missing: kho không có bản ấy; altered: kho nói khác',
  })
  fault: EditionFault;

  @ApiProperty({ type: String, nullable: true, description: 'null: cả ấn bản' })
  itemId: string | null;
}

export class EditionVerificationDto implements Verification {
  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty()
  root: string;

  @ApiProperty({ type: 'integer', description: 'Số dòng đã đối chiếu với kho' })
  checked: number;

  @ApiProperty({ type: [EditionFaultDto], description: 'Một trăm chỗ sai đầu tiên' })
  faults: readonly EditionFaultDto[];
}
