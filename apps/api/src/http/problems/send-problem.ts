import { Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Failure, failureOf } from '@app/knowledge';
import { HttpProblem, type ProblemDto, PROBLEMS } from './problem.js';
import { toHttpProblem } from './to-http-problem.js';

const logger = new Logger('Problem');
/** Engines that are away come back in seconds or in minutes; asking this often hurts nobody. */
const RETRY_AFTER_SECONDS = 5;

/** Answers an error as RFC 9457, in words for people. What failed inside is logged and not told. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = asAsked(toHttpProblem(error), request);
  const { status } = PROBLEMS[problem.code];
  const retryAfter = problem.retryAfterSeconds ?? (status === 503 ? RETRY_AFTER_SECONDS : undefined);
  if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply
    .status(status)
    .headers({ 'content-type': 'application/problem+json; charset=utf-8', 'x-request-id': request.id })
    .send(logged(problem, request));
}

/** The same where the answer has begun already: what is told of an error, after it was logged. */
export function toldProblem(error: unknown, request: FastifyRequest): ProblemDto {
  return logged(toHttpProblem(error), request);
}

function logged(problem: HttpProblem, request: FastifyRequest): ProblemDto {
  const { status, title } = PROBLEMS[problem.code];
  if (status >= 500) logger[status === 503 ? 'warn' : 'error'](told(problem));
  return {
    type: `urn:trithuc:problem:${problem.code}`,
    title,
    status,
    detail: problem.message,
    instance: request.originalUrl.split('?')[0]!,
    requestId: request.id,
    code: problem.code,
    ...(problem.problems.length > 0 && { problems: problem.problems }),
    ...(problem.retired && { retired: problem.retired }),
  };
}

/** For the log: what lies behind a refusal, else its own words. */
function told({ cause, code, message }: HttpProblem): Failure {
  return cause === undefined ? { code, msg: message } : failureOf(cause);
}

/** A conflict is a failed precondition where the caller had named the version it started from. */
function asAsked(problem: HttpProblem, request: FastifyRequest): HttpProblem {
  const conditional = request.headers['if-match'] !== undefined;
  return conditional && problem.code === 'version-conflict'
    ? new HttpProblem('precondition-failed')
    : problem;
}
