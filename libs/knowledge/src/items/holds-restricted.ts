import { definitionOf } from '../kinds/index.js';
import { type ItemVersion, type Json } from './version.js';

/** Whether any of the fields that are always restricted says something: a hash of the version would let it be guessed. */
export function holdsRestricted({ kind, body }: Pick<ItemVersion, 'kind' | 'body'>): boolean {
  return definitionOf(kind).restricted.some((field) => saysSomething(body[field]));
}

function saysSomething(value: Json | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}
