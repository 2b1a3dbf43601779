import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { KINDS } from '@app/knowledge';
import { type Subscription, TARGETS, type Watch } from '@app/notices';
import { type Filters } from '@app/search';
import { Flag, MayBeLeftOut, OneOf, Text, Values } from '../parameters/parameters.js';
import { HttpProblem } from '../problems/problem.js';
import { STATUSES } from '../search/search.dto.js';

const WATCHES = [...TARGETS, 'search'] as const;

/** The facets of a saved search, as `GET /search` takes them. */
export class FiltersDto implements Filters {
  @Values({ description: 'Loại', of: Object.keys(KINDS) })
  kind?: string[];

  @Values({ description: 'Định danh văn bản' })
  document?: string[];

  @Values({ description: 'Lĩnh vực' })
  sector?: string[];

  @Values({ description: 'Năm' })
  year?: string[];

  @Values({ description: 'Hiệu lực hôm nay', of: STATUSES })
  status?: string[];

  @Values({ description: 'Địa phương' })
  place?: string[];
}

export class NewSubscriptionDto {
  @OneOf({
    description:
      'Theo dõi gì: một mục; một quy định và những gì dựa vào hay nói về nó; một văn bản, các điều của nó và những gì dẫn nó; một lĩnh vực; 100 kết quả đầu của một câu tra cứu',
    values: WATCHES,
    example: 'provision',
    required: true,
  })
  kind: Watch['kind'];

  @Text({
    description: 'Định danh của mục, khóa của lĩnh vực; không có với câu tra cứu',
    example: 'nd-cp/174/2026/dieu-33',
    maxLength: 500,
  })
  target?: string;

  @Text({ description: 'Câu tra cứu', maxLength: 1_000, mayBeEmpty: true })
  query?: string;

  @ApiPropertyOptional({ type: FiltersDto, description: 'Bộ lọc của câu tra cứu' })
  @MayBeLeftOut()
  @Type(() => FiltersDto)
  @ValidateNested({ message: 'phải là một nhóm trường' })
  filters?: FiltersDto;

  @Flag({ description: 'true: báo cả bằng thư', default: true })
  mail: boolean = true;
}

export class MailChoiceDto {
  @Flag({ description: 'true: báo cả bằng thư', required: true })
  mail: boolean;
}

/** What somebody asks to follow. Throws `invalid` naming what does not belong to it. */
export function watchOf({ kind, target, query, filters }: NewSubscriptionDto): Watch {
  const isSearch = kind === 'search';
  const problems = [
    ...(isSearch === (target === undefined) ? [] : [problem('target', isSearch)]),
    ...(isSearch || query === undefined ? [] : [problem('query', true)]),
    ...(isSearch || filters === undefined ? [] : [problem('filters', true)]),
  ];
  if (problems.length > 0) throw new HttpProblem('invalid', undefined, problems);
  return isSearch ? { kind, query: query ?? '', filters: { ...filters } } : { kind, target: target! };
}

function problem(field: string, isTooMuch: boolean) {
  return { field, message: isTooMuch ? 'không dùng với loại theo dõi này' : 'không được để trống' };
}

export class SubscriptionParams {
  @Text({ description: 'Định danh của việc theo dõi', maxLength: 100, required: true })
  id: string;
}

export class SubscriptionDto {
  @ApiProperty({ example: '5f0c2a…' })
  id: string;

  @ApiProperty({ enum: WATCHES })
  kind: Watch['kind'];

  @ApiProperty({ type: String, nullable: true, example: 'nd-cp/174/2026/dieu-33' })
  target: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Câu tra cứu' })
  query: string | null;

  @ApiProperty({ type: FiltersDto, nullable: true })
  filters: Filters | null;

  @ApiProperty({ description: 'true: báo cả bằng thư' })
  mail: boolean;
}

/** Why no letters go to somebody. */
export class MailPauseDto {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: 'integer', nullable: true, example: 550, description: 'Mã mà máy chủ thư trả lời' })
  code: number | null;

  @ApiProperty({ example: 'Máy chủ thư không nhận thư tới địa chỉ của bạn (mã 550).' })
  message: string;
}

export class SubscriptionsDto {
  @ApiProperty({ type: [SubscriptionDto] })
  rows: readonly SubscriptionDto[];

  @ApiProperty({ type: MailPauseDto, nullable: true, description: 'null: thư vẫn được gửi' })
  mailPaused: MailPauseDto | null;
}

export function toSubscription(id: string, { watch, mail }: Subscription): SubscriptionDto {
  const { kind } = watch;
  return watch.kind === 'search'
    ? { id, kind, target: null, query: watch.query, filters: watch.filters, mail }
    : { id, kind, target: watch.target, query: null, filters: null, mail };
}
