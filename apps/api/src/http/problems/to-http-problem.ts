import { HttpException } from '@nestjs/common';
import { KnowledgeError } from '@app/knowledge';
import { LawFormatError } from '@app/law';
import { HttpProblem, type ProblemCode, PROBLEMS } from './problem.js';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed',
  401: 'unauthenticated',
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
  if (error instanceof KnowledgeError) return fromKnowledge(error);
  if (error instanceof LawFormatError) return new HttpProblem(codeOf(error), error.message);
  const status = error instanceof HttpException ? error.getStatus() : fastifyStatus(error);
  return new HttpProblem(BY_STATUS[status] ?? 'internal', undefined, [], { cause: error });
}

/** What failed inside is not told: the words of such an error are for the log. */
function fromKnowledge(error: KnowledgeError): HttpProblem {
  const { code, message, problems, retryAfterSeconds } = error;
  const told = PROBLEMS[code].status < 500 ? message : undefined;
  return new HttpProblem(code, told, problems, { cause: error, retryAfterSeconds });
}

/** Fastify and its plugins put the status on the error. */
function fastifyStatus(error: unknown): number {
  if (!(error instanceof Error) || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}

function codeOf({ code }: LawFormatError): ProblemCode {
  switch (code) {
    case 'unsupported-format':
      return 'unsupported-type';
    case 'too-large':
    case 'zip-bomb':
      return 'too-large';
    case 'empty':
    case 'bad-encoding':
    case 'not-a-zip':
    case 'encrypted':
    case 'malformed':
    case 'no-text-layer':
    case 'no-articles':
      return 'unreadable';
  }
}
