import bodies from '../../../api/bodies.json' with { type: 'json' };
import { type ReferenceTable } from '../../../api/reference.js';

/** Kinds that people write. */
export const KINDS = ['lesson', 'gap', 'provision', 'document', 'reference'] as const;
export type Kind = (typeof KINDS)[number];

export function isKind(kind: string): kind is Kind {
  return KINDS.some((each) => each === kind);
}

/** How a field is written. */
export type Widget =
  | { readonly as: 'line' | 'lines' | 'prose' | 'day' | 'eventDay' | 'money' | 'flag' | 'texts' | 'table' }
  | { readonly as: 'choice'; readonly of: readonly string[] }
  | { readonly as: 'key' | 'keys'; readonly table: ReferenceTable | 'own' }
  | { readonly as: 'item' | 'items'; readonly kind: Kind }
  | { readonly as: 'record' | 'rows'; readonly fields: readonly Field[]; readonly holds: string };

export interface Field {
  readonly name: string;
  readonly widget: Widget;
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  /** What it is when nothing is said of it. */
  readonly initial: unknown;
}

/** JSON Schema as far as bodies use it. */
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly nullable?: boolean;
  readonly default?: unknown;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const SCHEMAS: Readonly<Record<string, Schema>> = bodies;
const BODY_OF: Readonly<Record<Kind, string>> = {
  lesson: 'LessonBody',
  gap: 'GapBody',
  provision: 'ProvisionBody',
  document: 'DocumentBody',
  reference: 'ReferenceBody',
};

/** Fields that hold Markdown: the long texts of the kinds. */
const PROSE = new Set([
  ...['context', 'finding', 'cause', 'basis', 'handling', 'prevention'],
  ...['evidence', 'proposedDirection', 'summary'],
]);
const LONG = new Set(['title', 'heading', 'preamble', 'closing', 'note', 'conduct']);
const TABLES: Readonly<Record<string, ReferenceTable | 'own'>> = {
  sectors: 'sectors',
  agency: 'bodies',
  place: 'provinces',
  subjectKind: 'subject-kinds',
  parent: 'own',
  successors: 'own',
};
const NAMED: Readonly<Record<string, Kind>> = {
  provision: 'provision',
  lessons: 'lesson',
  document: 'document',
};

/** What only the program writes: it stays as it is. */
const PROGRAM_ONLY: Readonly<Record<Kind, readonly string[]>> = {
  lesson: ['owner'],
  gap: [],
  provision: ['official'],
  document: ['toc', 'file', 'report'],
  reference: [],
};

/** Every field of a kind that people write, in the order of its schema. */
export function fieldsOf(kind: Kind): readonly Field[] {
  return fieldsIn(BODY_OF[kind], PROGRAM_ONLY[kind]);
}

function fieldsIn(schema: string, without: readonly string[] = []): Field[] {
  const { properties = {}, required = [] } = SCHEMAS[schema]!;
  return Object.entries(properties)
    .filter(([name]) => !without.includes(name))
    .map(([name, field]) => ({
      name,
      widget: widgetOf(name, field),
      isRequired: required.includes(name),
      isNullable: field.nullable === true,
      initial: initialOf(field),
    }));
}

function widgetOf(name: string, schema: Schema): Widget {
  const nested = schema.allOf?.[0]?.$ref ?? schema.items?.$ref;
  if (nested) {
    const holds = nested.split('/').at(-1)!;
    return { as: schema.items ? 'rows' : 'record', fields: fieldsIn(holds), holds };
  }
  if (schema.type === 'array') return listOf(name, schema.items ?? {});
  if (schema.type === 'boolean') return { as: 'flag' };
  if (schema.type === 'integer') return { as: 'money' };
  if (schema.enum) return { as: 'choice', of: schema.enum };
  if (schema.format === 'date') return { as: 'day' };
  return wordsOf(name, schema.pattern);
}

function listOf(name: string, { pattern }: Schema): Widget {
  if (TABLES[name]) return { as: 'keys', table: TABLES[name] };
  return pattern && NAMED[name] ? { as: 'items', kind: NAMED[name] } : { as: 'texts' };
}

function wordsOf(name: string, pattern?: string): Widget {
  if (TABLES[name]) return { as: 'key', table: TABLES[name] };
  if (pattern?.startsWith('^\\d{4}')) return { as: 'eventDay' };
  if (pattern && NAMED[name]) return { as: 'item', kind: NAMED[name] };
  if (PROSE.has(name)) return { as: 'prose' };
  if (name === 'table') return { as: 'table' };
  return { as: LONG.has(name) ? 'lines' : 'line' };
}

/** Required words begin empty; the server says so where they stay it. */
function initialOf({ default: given, allOf, type }: Schema): unknown {
  if (given !== undefined) return given;
  const nested = allOf?.[0]?.$ref?.split('/').at(-1);
  if (nested) return emptyOf(fieldsIn(nested));
  return type === 'integer' ? null : '';
}

/** A record in which nothing is filled in yet. */
export function emptyOf(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map(({ name, initial }) => [name, initial]));
}
