import { ApiProperty } from '@nestjs/swagger';
import { type Page, type Referrer } from '@app/knowledge';
import { LinkDto } from './version.dto.js';

export class ReferrerDto implements Referrer {
  @ApiProperty({ example: 'lesson/sim-kich-hoat-san' })
  itemId: string;

  @ApiProperty({ example: 'lesson' })
  kind: string;

  @ApiProperty({ type: 'integer', example: 2 })
  version: number;

  @ApiProperty({ example: 'rests-on' })
  type: string;

  @ApiProperty({ type: String, nullable: true, example: 'khoan-2' })
  at: string | null;
}

export class ReferrerPageDto implements Page<Referrer> {
  @ApiProperty({ type: [ReferrerDto] })
  rows: readonly ReferrerDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;

  @ApiProperty({ type: 'integer' })
  total: number;
}

export class LinksDto {
  @ApiProperty({ type: [LinkDto], description: 'Mục này dẫn tới' })
  outgoing: readonly LinkDto[];

  @ApiProperty({ type: ReferrerPageDto, description: 'Những mục dẫn tới mục này, theo trang' })
  incoming: ReferrerPageDto;
}
