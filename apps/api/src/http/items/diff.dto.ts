import { ApiProperty } from '@nestjs/swagger';
import { type Json } from '@app/knowledge';
import { WholeNumber } from '../parameters/parameters.js';

const CHANGES = ['same', 'added', 'removed'] as const;
/** Any JSON value. */
const ANYTHING = {
  nullable: true,
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: {} },
    { type: 'object', additionalProperties: true },
  ],
};

export class DiffQuery {
  @WholeNumber({ description: 'Số của bản cũ', min: 1, max: 1_000_000, required: true, example: 1 })
  from: number;

  @WholeNumber({ description: 'Số của bản mới', min: 1, max: 1_000_000, required: true, example: 2 })
  to: number;
}

export class DiffPartDto {
  @ApiProperty({ example: 'thuê bao' })
  text: string;

  @ApiProperty({ enum: CHANGES })
  change: (typeof CHANGES)[number];
}

export class DiffSectionDto {
  @ApiProperty({ example: 'khoan-2/diem-a' })
  at: string;

  @ApiProperty({ type: String, nullable: true })
  heading: string | null;

  @ApiProperty({ type: [DiffPartDto] })
  parts: readonly DiffPartDto[];
}

export class FieldChangeDto {
  @ApiProperty({ example: 'sectors' })
  field: string;

  @ApiProperty(ANYTHING)
  before: Json;

  @ApiProperty(ANYTHING)
  after: Json;
}

export class DiffDto {
  @ApiProperty({ example: 'nd-cp/174/2026/dieu-33' })
  itemId: string;

  @ApiProperty({ type: 'integer', example: 1 })
  from: number;

  @ApiProperty({ type: 'integer', example: 2 })
  to: number;

  @ApiProperty({ type: [DiffSectionDto], description: 'Chữ thay đổi, theo từng chỗ' })
  sections: readonly DiffSectionDto[];

  @ApiProperty({ type: [FieldChangeDto], description: 'Trường thay đổi, giá trị trước và sau' })
  fields: readonly FieldChangeDto[];
}
