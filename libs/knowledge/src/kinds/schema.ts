import 'reflect-metadata';

/** JSON Schema as OpenAPI 3.0 writes it. */
export type Schema = Readonly<Record<string, unknown>>;
type BodyClass = new () => object;

/** What is known of one field: its schema, and the class of what lies in it. */
interface Field {
  readonly schema: Schema;
  readonly nested: (() => BodyClass) | null;
}

const FIELDS = Symbol('fields of a body');

/** Notes beside a field's rule what it asks for. Several notes on one field add up. */
export function noted(schema: Schema, nested: Field['nested'] = null): PropertyDecorator {
  return (target, property) => {
    const fields = fieldsOf(target);
    const before = fields[String(property)] ?? { schema: {}, nested: null };
    const field = { schema: { ...before.schema, ...schema }, nested: nested ?? before.nested };
    Reflect.defineMetadata(FIELDS, { ...fields, [String(property)]: field }, target);
  };
}

/** The schemas of a body and of the records in it, each under the name of its class. */
export function schemasOf(body: BodyClass, found = new Map<string, Schema>()): ReadonlyMap<string, Schema> {
  if (found.has(body.name)) return found;
  const fields = Object.entries(fieldsOf(body.prototype as object));
  const defaults = new body();
  const required = fields.map(([name]) => name).filter((name) => Reflect.get(defaults, name) === undefined);
  found.set(body.name, {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([name, field]) => [
        name,
        { ...schemaOf(field), ...defaultOf(Reflect.get(defaults, name)) },
      ]),
    ),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  });
  for (const [, { nested }] of fields) if (nested) schemasOf(nested(), found);
  return found;
}

/** What a field is when nothing is said of it; of a record in a body, its own schema tells. */
function defaultOf(value: unknown): Schema {
  const isPlain = value === null || typeof value !== 'object' || Array.isArray(value);
  return value !== undefined && isPlain ? { default: value } : {};
}

function schemaOf({ schema, nested }: Field): Schema {
  if (!nested) return schema;
  const reference = { $ref: `#/components/schemas/${nested().name}` };
  return schema['type'] === 'array' ? { ...schema, items: reference } : { ...schema, allOf: [reference] };
}

function fieldsOf(target: object): Readonly<Record<string, Field>> {
  return (Reflect.getMetadata(FIELDS, target) ?? {}) as Record<string, Field>;
}
