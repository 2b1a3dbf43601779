import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsArray, IsOptional, ValidateBy, ValidateNested } from 'class-validator';
import { isDay } from '../time.js';
import { noted, type Schema } from './schema.js';

/** The rules of body fields, each with a message that follows the field's name in a sentence. */

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+([-.][a-z0-9]+)*)+$/;
const EVENT_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A rule of our own: what it asks for in code, in words, and as a schema for who writes a client. */
export function rule(
  name: string,
  holds: (value: unknown) => boolean,
  message: string,
  schema: Schema,
): PropertyDecorator {
  const validator = { validate: holds, defaultMessage: () => message };
  return all(ValidateBy({ name, validator }), noted(schema));
}

/** Makes a field's rules hold only when it is not null. */
export const Nullable = (): PropertyDecorator => all(IsOptional(), noted({ nullable: true }));

const isText = (value: unknown): value is string => typeof value === 'string';
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);
const text = (more: Schema = {}): Schema => ({ type: 'string', ...more });
const list = (items: Schema): Schema => ({ type: 'array', items });

export const Text = () =>
  rule(
    'text',
    (v) => isText(v) && v.trim() !== '',
    'phải là chữ và không được để trống',
    text({ minLength: 1 }),
  );
export const AnyText = () => rule('anyText', isText, 'phải là chữ', text());
export const DayOfLaw = () =>
  rule(
    'day',
    (v) => isText(v) && isDay(v),
    'phải là một ngày có thật, dạng NNNN-TT-NN (ví dụ 2026-07-01)',
    text({ format: 'date' }),
  );
export const Key = () =>
  rule(
    'key',
    matches(KEY),
    'phải là khóa không dấu, nối bằng gạch ngang (ví dụ vien-thong)',
    text({ pattern: KEY.source }),
  );
export const ItemId = () =>
  rule(
    'itemId',
    matches(ID),
    'phải là mã của một mục (ví dụ nd-cp/174/2026/dieu-33)',
    text({ pattern: ID.source }),
  );
export const Dong = () =>
  rule('dong', (v) => Number.isSafeInteger(v) && Number(v) >= 0, 'phải là số đồng nguyên, không âm', {
    type: 'integer',
    minimum: 0,
  });
export const Flag = () =>
  rule('flag', (v) => typeof v === 'boolean', 'phải là true hoặc false', { type: 'boolean' });

/** A day, or only the month or year when no more is known: "2019-03-01", "2019-03", "2019". */
export const EventDate = () =>
  rule(
    'eventDate',
    (v) => isText(v) && EVENT_DATE.test(v) && isDay(v + '-01-01'.slice(v.length - 4)),
    'phải là ngày, tháng hoặc năm, dạng 2019-03-01, 2019-03 hoặc 2019',
    text({ pattern: EVENT_DATE.source }),
  );

export const OneOf = (values: readonly string[]) =>
  rule(
    'oneOf',
    (v) => isText(v) && values.includes(v),
    `phải là một trong: ${values.join(', ')}`,
    text({ enum: values }),
  );
export const Texts = () =>
  rule(
    'texts',
    listOf((v) => isText(v) && v.trim() !== ''),
    'phải là danh sách chữ, không có chỗ trống',
    list(text({ minLength: 1 })),
  );
export const Keys = () =>
  rule(
    'keys',
    listOf(matches(KEY)),
    'phải là danh sách khóa không dấu (ví dụ [buu-chinh, vien-thong])',
    list(text({ pattern: KEY.source })),
  );
export const ItemIds = () =>
  rule('itemIds', listOf(matches(ID)), 'phải là danh sách mã của mục', list(text({ pattern: ID.source })));
export const Counts = () =>
  rule('counts', isCounts, 'phải là số đếm', { type: 'object', additionalProperties: { type: 'integer' } });

/** A nested record. */
export function Nested(type: () => new () => object): PropertyDecorator {
  return all(Type(type), ValidateNested({ message: 'phải là một nhóm trường' }), noted({}, type));
}

/** A list of nested records. */
export function NestedList(type: () => new () => object): PropertyDecorator {
  return all(
    Type(type),
    IsArray({ message: 'phải là danh sách' }),
    ValidateNested({ each: true, message: 'phải là danh sách các nhóm trường' }),
    noted({ type: 'array' }, type),
  );
}

function isCounts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(Number.isSafeInteger);
}

function listOf(holds: (value: unknown) => boolean) {
  return (value: unknown) => Array.isArray(value) && value.every(holds);
}

function all(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}
