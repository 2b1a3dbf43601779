import { document } from './document/definition.js';
import { edition } from './edition/definition.js';
import { gap } from './gap/definition.js';
import { type KindDefinition } from './kind.js';
import { lesson } from './lesson/definition.js';
import { provision } from './provision/definition.js';
import { reference } from './reference/definition.js';
import { type Schema, schemasOf } from './schema.js';
import { KnowledgeError } from '../errors.js';

/** Every kind of item the base knows. */
export const KINDS = { document, provision, lesson, gap, reference, edition } as const;
export type Kind = keyof typeof KINDS;

/** The definition of a kind; throws `invalid` for one the base does not know. */
export function definitionOf(kind: string): KindDefinition {
  if (Object.hasOwn(KINDS, kind)) return KINDS[kind as Kind];
  const known = Object.keys(KINDS).join(', ');
  const message = `không có loại "${kind}"; các loại: ${known}`;
  throw new KnowledgeError('invalid', message, [{ field: 'kind', message }]);
}

/** The schemas of every kind's body, and of the records in them, each under the name of its class. */
export function bodySchemas(): ReadonlyMap<string, Schema> {
  const found = new Map<string, Schema>();
  for (const { body } of Object.values<KindDefinition>(KINDS)) schemasOf(body, found);
  return found;
}

export * from './classification.js';
export * from './document/body.js';
export * from './document/definition.js';
export * from './edition/body.js';
export * from './edition/definition.js';
export * from './edition/manifest.js';
export * from './gap/body.js';
export * from './gap/definition.js';
export * from './kind.js';
export * from './lesson/body.js';
export * from './lesson/definition.js';
export * from './provision/body.js';
export * from './provision/definition.js';
export * from './provision/places.js';
export * from './reference/body.js';
export * from './reference/definition.js';
export * from './source.js';
export * from './validate.js';
