import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsArray, IsOptional, ValidateBy, ValidateNested } from 'class-validator';
import { isDay } from '../time.js';

/** The rules of body fields, each with a message that follows the field's name in a sentence. */

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+([-.][a-z0-9]+)*)+$/;
const EVENT_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export function rule(name: string, holds: (value: unknown) => boolean, message: string): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: holds, defaultMessage: () => message } });
}

/** Makes a field's rules hold only when it is not null. */
export const Nullable = (): PropertyDecorator => IsOptional();

const isText = (value: unknown): value is string => typeof value === 'string';
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);

export const Text = () =>
  rule('text', (v) => isText(v) && v.trim() !== '', 'phải là chữ và không được để trống');
export const AnyText = () => rule('anyText', isText, 'phải là chữ');
export const DayOfLaw = () =>
  rule('day', (v) => isText(v) && isDay(v), 'phải là một ngày có thật, dạng NNNN-TT-NN (ví dụ 2026-07-01)');
export const Key = () =>
  rule('key', matches(KEY), 'phải là khóa không dấu, nối bằng gạch ngang (ví dụ vien-thong)');
export const ItemId = () =>
  rule('itemId', matches(ID), 'phải là mã của một mục (ví dụ nd-cp/174/2026/dieu-33)');
export const Dong = () =>
  rule('dong', (v) => Number.isSafeInteger(v) && Number(v) >= 0, 'phải là số đồng nguyên, không âm');
export const Flag = () => rule('flag', (v) => typeof v === 'boolean', 'phải là true hoặc false');

/** A day, or only the month or year when no more is known: "2019-03-01", "2019-03", "2019". */
export const EventDate = () =>
  rule(
    'eventDate',
    (v) => isText(v) && EVENT_DATE.test(v) && isDay(v + '-01-01'.slice(v.length - 4)),
    'phải là ngày, tháng hoặc năm, dạng 2019-03-01, 2019-03 hoặc 2019',
  );

export const OneOf = (values: readonly string[]) =>
  rule('oneOf', (v) => isText(v) && values.includes(v), `phải là một trong: ${values.join(', ')}`);
export const Texts = () =>
  rule(
    'texts',
    listOf((v) => isText(v) && v.trim() !== ''),
    'phải là danh sách chữ, không có chỗ trống',
  );
export const Keys = () =>
  rule('keys', listOf(matches(KEY)), 'phải là danh sách khóa không dấu (ví dụ [buu-chinh, vien-thong])');
export const ItemIds = () => rule('itemIds', listOf(matches(ID)), 'phải là danh sách mã của mục');

/** A nested record. */
export function Nested(type: () => new () => object): PropertyDecorator {
  return all(Type(type), ValidateNested({ message: 'phải là một nhóm trường' }));
}

/** A list of nested records. */
export function NestedList(type: () => new () => object): PropertyDecorator {
  return all(
    Type(type),
    IsArray({ message: 'phải là danh sách' }),
    ValidateNested({ each: true, message: 'phải là danh sách các nhóm trường' }),
  );
}

function listOf(holds: (value: unknown) => boolean) {
  return (value: unknown) => Array.isArray(value) && value.every(holds);
}

function all(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}
