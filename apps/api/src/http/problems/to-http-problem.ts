import { HttpException } from '@nestjs/common';
import { KnowledgeError } from '@app/knowledge';
import { HttpProblem, type ProblemCode } from './problem.js';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed',
  401: 'token-required',
  403: 'refused',
  404: 'not-found',
  405: 'not-found',
  413: 'too-large',
  414: 'not-found',
  415: 'unsupported-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** What any thrown thing means at the edge; what is not known is `internal` and says nothing of itself. */
export function toHttpProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof KnowledgeError) return new HttpProblem(error.code, error.message, error.problems);
  const status = error instanceof HttpException ? error.getStatus() : fastifyStatus(error);
  return new HttpProblem(BY_STATUS[status] ?? 'internal');
}

/** Fastify and its plugins put the status on the error. */
function fastifyStatus(error: unknown): number {
  if (!(error instanceof Error) || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
