import { type OpenAPIObject } from '@nestjs/swagger';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/problem.js';

/** Refuses a query that is not UTF-8 and, by name, every parameter that the OpenAPI document does not list for the route. */
export function refuseUnknownParameters(fastify: FastifyInstance, document: OpenAPIObject): void {
  const known = knownParameters(document);
  fastify.addHook('preHandler', (request, _, done) => {
    if (!isEncoded(request.originalUrl))
      return done(new HttpProblem('malformed', 'Tham số không phải UTF-8.'));
    const names = known.get(routeOf(request));
    const unknown = Object.keys(request.query as object).filter((name) => names && !names.has(name));
    const problems = unknown.map((field) => ({ field, message: 'không có tham số này' }));
    done(unknown.length > 0 ? new HttpProblem('invalid', undefined, problems) : undefined);
  });
}

function isEncoded(url: string): boolean {
  try {
    decodeURIComponent(url.slice(url.indexOf('?') + 1));
    return true;
  } catch {
    return false;
  }
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: { readonly additionalProperties?: boolean };
}

/** Whether a parameter stands for all there may be: what another program sends along is not ours to name. */
function takesAnything({ schema }: Parameter): boolean {
  return schema?.additionalProperties === true;
}

/** Parameter names by route as Fastify calls it: "GET /api/v1/items/:id". */
function knownParameters(document: OpenAPIObject): ReadonlyMap<string, ReadonlySet<string>> {
  const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations as Record<string, { parameters?: readonly Parameter[] }>).flatMap(
      ([method, { parameters = [] }]) => {
        const query = parameters.filter((each) => each.in === 'query');
        if (query.some(takesAnything)) return [];
        const names = query.map((each) => each.name);
        return [[`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, new Set(names)] as const];
      },
    ),
  );
  return new Map(routes);
}

function routeOf(request: FastifyRequest): string {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  return `${method} ${request.routeOptions.url ?? ''}`;
}
