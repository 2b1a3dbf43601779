import { type OpenAPIObject } from '@nestjs/swagger';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Record<string, unknown>;
interface Documented {
  readonly responses?: Record<string, { readonly content?: Record<string, { readonly schema: Schema }> }>;
}

/** The published OpenAPI document as a judge of answers. */
export class Contract {
  private readonly ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  private readonly judges = new Map<string, ValidateFunction>();

  constructor(private readonly document: OpenAPIObject) {
    const schemas = strict(document.components?.schemas ?? {}) as object;
    this.ajv.addSchema({ $id: 'api', components: { schemas } });
  }

  /** Every route as "GET /api/v1/items/{id}". */
  routes(): string[] {
    return Object.entries(this.document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  /** What is wrong with an answer: its status is not documented, or its body is not of the shape promised. */
  faults(method: string, path: string, status: number, type: string, body: unknown): string[] {
    const route = this.routes().find((each) => matches(each, method, path));
    if (!route) return [];
    const { responses = {} } = this.operation(route);
    const response = responses[status];
    if (response && !response.content)
      return body === undefined ? [] : [`${route} ${status} promises no body`];
    const schema = response?.content?.[type]?.schema;
    if (!schema) return [`${route} does not document ${status} ${type}`];
    const judge = this.judge(`${route} ${status} ${type}`, schema);
    return judge(body)
      ? []
      : (judge.errors ?? []).map((e) => `${route} ${status}${e.instancePath} ${e.message}`);
  }

  private operation(route: string): Documented {
    const [method = '', path = ''] = route.split(' ');
    const operations = this.document.paths[path] as unknown as Record<string, Documented>;
    return operations[method.toLowerCase()] ?? {};
  }

  private judge(name: string, schema: Schema): ValidateFunction {
    const judge = this.judges.get(name) ?? this.ajv.compile(strict(schema) as Schema);
    this.judges.set(name, judge);
    return judge;
  }
}

function matches(route: string, method: string, path: string): boolean {
  const pattern = route.replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(`${method} ${path}`);
}

/** OpenAPI 3.0 as JSON Schema, without room for undocumented fields. */
function strict(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strict);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Schema;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, strict(value)]));
  if (typeof inner['$ref'] === 'string') inner['$ref'] = inner['$ref'].replace('#', 'api#');
  if (inner['properties'] && !('additionalProperties' in inner)) inner['additionalProperties'] = false;
  return nullable === true ? { anyOf: [inner, { type: 'null' }] } : inner;
}
