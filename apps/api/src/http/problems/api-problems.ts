import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { type ProblemCode, ProblemDto, PROBLEMS } from './problem.js';

type Decorator = MethodDecorator & ClassDecorator;

const ANYWHERE = [
  ...['invalid', 'unauthenticated', 'refused', 'too-many-requests', 'internal', 'damaged', 'unavailable'],
] as const;
const WRITING = ['malformed', 'too-large', 'unsupported-type'] as const;

/** Documents the refusals of a route that reads: those of every one, and its own. */
export function ReadProblems(...own: readonly ProblemCode[]): Decorator {
  return ApiProblems(...ANYWHERE, ...own);
}

/** Documents the refusals of a route that writes: those of every one, and its own. */
export function WriteProblems(...own: readonly ProblemCode[]): Decorator {
  return ApiProblems(...ANYWHERE, ...WRITING, ...own);
}

/** Those of one status are named together. */
export function ApiProblems(...codes: readonly ProblemCode[]): Decorator {
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code].status);
  const responses = [...byStatus].map(([status, same]) =>
    ApiResponse({
      status,
      description: same.map((code) => `${code}: ${PROBLEMS[code].title}`).join('; '),
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
    }),
  );
  return applyDecorators(ApiExtraModels(ProblemDto), ...responses);
}
