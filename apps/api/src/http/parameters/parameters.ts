import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { isDay } from '@app/knowledge';
import { normalize } from '@app/text';

/** What stands in the OpenAPI document beside the rule. */
interface About {
  readonly description: string;
  readonly example?: string | number | boolean | readonly string[];
  readonly required?: boolean;
  /** Null is written where there is none. */
  readonly nullable?: boolean;
  readonly default?: number | boolean;
}

/** One parameter: its rules, its place in the document, and whether it may be left out. */
function parameter(about: About, schema: object, ...rules: readonly PropertyDecorator[]): PropertyDecorator {
  const optional = about.required === true ? [] : [about.nullable === true ? IsOptional() : MayBeLeftOut()];
  const options = { required: false, ...about, ...schema } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(options), ...optional, ...rules);
}

/** Null is no way to leave something out: where it is not said to be one, it is wrong like any other value. */
export function MayBeLeftOut(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

const mapText = (change: (text: string) => unknown): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? change(value) : value));

/** Words of a person, brought to NFC. */
export function Text(
  about: About & { readonly maxLength: number; readonly mayBeEmpty?: boolean },
): PropertyDecorator {
  const { maxLength, mayBeEmpty = false, ...rest } = about;
  const minLength = mayBeEmpty ? 0 : 1;
  return parameter(
    rest,
    { type: String, maxLength, minLength },
    mapText(normalize),
    IsString({ message: 'phải là một chuỗi, viết một lần' }),
    Matches(mayBeEmpty ? /^/ : /\S/, { message: 'không được để trống' }),
    MaxLength(maxLength, { message: `dài nhất ${maxLength} ký tự` }),
  );
}

export function OneOf(about: About & { readonly values: readonly string[] }): PropertyDecorator {
  const { values, ...rest } = about;
  return parameter(
    rest,
    { type: String, enum: [...values] },
    IsIn([...values], { message: `phải là một trong: ${values.join(', ')}` }),
  );
}

export function WholeNumber(
  about: About & { readonly min: number; readonly max: number },
): PropertyDecorator {
  const { min, max, ...rest } = about;
  const message = `phải là số nguyên từ ${min} đến ${max}`;
  return parameter(
    rest,
    { type: 'integer', minimum: min, maximum: max },
    mapText((text) => (/^\d+$/.test(text) ? Number(text) : text)),
    IsInt({ message }),
    Min(min, { message }),
    Max(max, { message }),
  );
}

export function Flag(about: About): PropertyDecorator {
  return parameter(
    about,
    { type: Boolean },
    mapText((text) => (text === 'true' ? true : text === 'false' ? false : text)),
    IsBoolean({ message: 'phải là true hoặc false' }),
  );
}

export function DayOf(about: About): PropertyDecorator {
  const message = 'phải là một ngày có thật, viết YYYY-MM-DD';
  const validator = { validate: (value: unknown) => typeof value === 'string' && isDay(value) };
  return parameter(
    { example: '2026-07-01', ...about },
    { type: String, format: 'date' },
    ValidateBy({ name: 'isDay', validator }, { message }),
  );
}

/** A moment in UTC; seconds and milliseconds may be left out. */
export function InstantOf(about: About): PropertyDecorator {
  const message = 'phải là một thời điểm UTC, viết YYYY-MM-DDThh:mm:ssZ';
  const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/;
  return parameter(
    { example: '2026-07-01T03:04:05.678Z', ...about },
    { type: String, format: 'date-time' },
    mapText((text) => (form.test(text) && isRealMoment(text) ? new Date(text).toISOString() : text)),
    Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, { message }),
  );
}

/** `Date` takes the 30th of February for a day in March. */
function isRealMoment(text: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text.slice(0, 16));
}

/** May be given more than once; each value counts as an alternative. */
export function Values(about: About & { readonly of?: readonly string[] }): PropertyDecorator {
  const { of, ...rest } = about;
  const items = of ? { type: 'string', enum: [...of] } : { type: 'string' };
  return parameter(
    rest,
    { type: 'array', items },
    Transform(({ value }: { value: unknown }) => listOf(value)),
    ArrayMaxSize(50, { message: 'nhiều nhất 50 giá trị' }),
    IsString({ each: true, message: 'mỗi giá trị phải là một chuỗi' }),
    MinLength(1, { each: true, message: 'không được để trống' }),
    ...(of ? [IsIn([...of], { each: true, message: `phải là một trong: ${of.join(', ')}` })] : []),
  );
}

function listOf(value: unknown): unknown {
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? value : [value]).map((each) =>
    typeof each === 'string' ? normalize(each) : each,
  );
}

/** What a list answers with beside its rows: the way to the next page, and how many rows the whole list has. */
export class PageDto {
  @ApiProperty({ type: String, nullable: true, description: 'Con trỏ của trang sau; null là hết' })
  next: string | null;

  @ApiProperty({ type: 'integer', example: 128, description: 'Số dòng của cả danh sách' })
  total: number;
}

/** Which page of a list. */
export class PageQuery {
  @Text({ description: 'Con trỏ "next" của trang trước', maxLength: 500 })
  cursor?: string;

  @WholeNumber({ description: 'Số dòng một trang', min: 1, max: 100, default: 20 })
  limit: number = 20;
}
