import { normalize } from '@app/text';
import { instanceToPlain, plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { KnowledgeError, type Problem } from '../errors.js';
import { type Body, type Json } from '../items/version.js';
import { type KindDefinition } from './kind.js';

/**
 * Checks an input against its kind and gives the body to store: NFC text, every field present (defaults filled
 * in), no field the kind does not know. Throws `invalid` with one problem a field.
 */
export function validBody(definition: KindDefinition, input: unknown): Body {
  if (!isRecord(input) || isDeeper(input, DEEPEST))
    throw new KnowledgeError('invalid', NO_RECORD, [{ field: '', message: NO_RECORD }]);
  const instance = plainToInstance(definition.body, input, { exposeDefaultValues: true });
  const errors = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) {
    const problems = errors.flatMap((error) => problemsOf(error, ''));
    const named = problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
    throw new KnowledgeError('invalid', `Nội dung ${definition.kind} chưa hợp lệ: ${named}`, problems);
  }
  return normalised(instanceToPlain(instance)) as Body;
}

/** Deeper than any text of law: refused before anything walks down into it. */
const DEEPEST = 40;
const NO_RECORD = 'Nội dung phải là một nhóm trường, không lồng quá sâu';

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemsOf(error: ValidationError, parent: string): Problem[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([name, message]) => ({
    field,
    message: name === 'whitelistValidation' ? 'không có trường này' : message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

/** Plain data with every string in the form the whole system keeps. */
function normalised(value: unknown): Json {
  if (typeof value === 'string') return normalize(value);
  if (Array.isArray(value)) return value.map(normalised);
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, normalised(part)]));
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
