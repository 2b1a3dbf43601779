import { ApiProperty } from '@nestjs/swagger';
import { Allow } from 'class-validator';
import { KINDS } from '@app/knowledge';
import { Flag, OneOf, Text, WholeNumber } from '../parameters/parameters.js';
import { ANY_BODY } from './version.dto.js';

const EXAMPLE = {
  title: 'Đối chiếu số thuê bao với giấy tờ trước khi lập biên bản',
  finding: 'Số liệu không khớp.',
};

/** Why something is written: it stands in the history for ever. */
export class ReasonDto {
  @Text({
    description: 'Vì sao ghi; còn mãi trong lịch sử',
    example: 'Bổ sung căn cứ',
    maxLength: 1_000,
    required: true,
  })
  reason: string;
}

export class DraftDto extends ReasonDto {
  /** Checked by the core against the item's kind. */
  @ApiProperty({
    anyOf: ANY_BODY,
    description: 'Các trường theo loại',
    example: EXAMPLE,
  })
  @Allow()
  body: object;
}

export class NewItemDto extends DraftDto {
  @OneOf({ description: 'Loại', values: Object.keys(KINDS), example: 'lesson', required: true })
  kind: string;
}

export class NewVersionDto extends DraftDto {
  @WholeNumber({
    description: 'Số của bản trước đã sai ngay từ đầu, nếu bản này đính chính nó',
    ...{ min: 1, max: 1_000_000, nullable: true },
  })
  corrects?: number | null;

  @Flag({
    description: 'true: chỉ sửa vài chữ của bản đã duyệt; lời duyệt còn hiệu lực và không ai được báo',
    default: false,
  })
  minor: boolean = false;
}
