import { Logger } from '@nestjs/common';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { type IncomingMessage } from 'node:http';
import { asked, type Metrics, type RequestSpan, type Tracing } from '@app/observability';

/** What the log calls a request whose caller went away before the answer. */
const ABORTED = 499;

interface UnderWay {
  readonly since: number;
  readonly span: RequestSpan | null;
}

/** The caller's own id of a request when it is one, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

/**
 * One line, one measure and one span a request: its method, its route, how it ended and how long it took. Never the
 * address, what was asked, a body or a header: those can name persons.
 */
export function observeRequests(fastify: FastifyInstance, metrics: Metrics, tracing: Tracing | null): void {
  const logger = new Logger('Request');
  const underWay = new WeakMap<FastifyRequest, UnderWay>();
  const inContext = (request: FastifyRequest, work: () => void): void => {
    asked.run({ requestId: request.id, trace: underWay.get(request)?.span ?? null }, work);
  };
  const end = (request: FastifyRequest, status: number): void => {
    const known = underWay.get(request);
    if (!known) return;
    const { method, routeOptions } = request;
    const route = routeOptions.url ?? '(no route)';
    const ms = performance.now() - known.since;
    inContext(request, () => logger.log({ method, route, status, ms: Number(ms.toFixed(1)) }));
    metrics.request(method, route, status, ms / 1_000);
    known.span?.end(route, status);
    underWay.delete(request);
  };

  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    const span = tracing?.request(request.method, request.headers) ?? null;
    underWay.set(request, { since: performance.now(), span });
    inContext(request, done);
  });
  // A body comes in events of the connection, which know nothing of the request it belongs to.
  fastify.addHook('preValidation', (request, _, done) => inContext(request, done));
  fastify.addHook('onResponse', async (request, reply) => end(request, reply.statusCode));
  fastify.addHook('onRequestAbort', async (request) => end(request, ABORTED));
}
