import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';
import { Metrics } from '@app/observability';
import { AppModule, type Parts } from './app.module.js';
import { canonicalUrl } from './http/canonical-url.js';
import { HealthProbe } from './http/health/health-probe.js';
import { Stopping } from './http/health/stopping.js';
import { acceptOneClick } from './http/notices/one-click.js';
import { serveMetrics } from './http/observing/metrics.js';
import { observeRequests, requestIdOf } from './http/observing/requests.js';
import { serveDocument } from './http/openapi/document.js';
import { refuseUnknownParameters } from './http/openapi/known-parameters.js';
import { refuseBrokenRequest } from './http/problems/broken-request.js';
import { readJsonBodies } from './http/problems/json-body.js';
import { sendProblem } from './http/problems/send-problem.js';
import { serveWeb } from './http/web/serve-web.js';

const BODY_LIMIT = 1024 * 1024;
const LONGEST_ID = 500;
const SLOWEST_REQUEST_MS = 120_000;

/** Pages write styles of their own and carry small pictures as data; all else comes from here. */
const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

/** Puts the API together, ready to listen or to be asked in a test. */
export async function createApp(parts: Parts): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: SLOWEST_REQUEST_MS,
    routerOptions: { maxParamLength: LONGEST_ID },
    genReqId: requestIdOf,
    rewriteUrl: ({ url = '/' }) => canonicalUrl(url),
    frameworkErrors: sendProblem,
    clientErrorHandler: refuseBrokenRequest,
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(parts), adapter, {
    logger: parts.log.onlyWarnings(),
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('api/v1');
  await app.register(cookie);
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_POLICY }, hsts: false });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  readJsonBodies(fastify);
  acceptOneClick(fastify);
  const metrics = app.get(Metrics);
  observeRequests(fastify, metrics, parts.tracing);
  if (parts.metrics) serveMetrics(fastify, metrics, () => app.get(HealthProbe).engines());
  letGoWhenStopping(fastify, app.get(Stopping));
  refuseUnknownParameters(fastify, serveDocument(app));
  if (parts.webDir) await serveWeb(fastify, parts.webDir);
  await app.init();
  await fastify.ready();
  app.useLogger(parts.log);
  return app;
}

/** What is under way is answered whole; the connection does not wait for more. */
function letGoWhenStopping(fastify: FastifyInstance, stopping: Stopping): void {
  fastify.addHook('onSend', (_, reply, payload, done) => {
    if (stopping.begun) void reply.header('connection', 'close');
    done(null, payload);
  });
}
