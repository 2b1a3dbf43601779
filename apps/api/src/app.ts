import helmet from '@fastify/helmet';
import { Logger, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { AppModule, type Parts } from './app.module.js';
import { canonicalUrl } from './http/canonical-url.js';
import { serveDocument } from './http/openapi/document.js';
import { refuseUnknownParameters } from './http/openapi/known-parameters.js';
import { refuseBrokenRequest } from './http/problems/broken-request.js';
import { readJsonBodies } from './http/problems/json-body.js';
import { sendProblem } from './http/problems/send-problem.js';

const BODY_LIMIT = 1024 * 1024;
const LONGEST_ID = 500;
const SLOWEST_REQUEST_MS = 120_000;

/** The page of the document writes its own styles and carries its logo as data; all else comes from here. */
const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

/** Puts the API together, ready to listen or to be asked in a test. `logger` takes over once it is. */
export async function createApp(
  parts: Parts,
  logger: LoggerService | false,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: SLOWEST_REQUEST_MS,
    routerOptions: { maxParamLength: LONGEST_ID },
    genReqId: () => randomUUID(),
    rewriteUrl: ({ url = '/' }) => canonicalUrl(url),
    frameworkErrors: sendProblem,
    clientErrorHandler: refuseBrokenRequest,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(parts), adapter, {
    logger: ['fatal', 'error', 'warn'],
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('api/v1');
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_POLICY }, hsts: false });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  readJsonBodies(fastify);
  logRequests(fastify);
  refuseUnknownParameters(fastify, serveDocument(app));
  await app.init();
  await fastify.ready();
  app.useLogger(logger);
  return app;
}

/** One line a request: no address, no query, no body. */
function logRequests(fastify: FastifyInstance): void {
  const logger = new Logger('Request');
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? '(no route)';
    logger.log(
      `${request.method} ${route} ${reply.statusCode} ${reply.elapsedTime.toFixed(1)} ms ${request.id}`,
    );
    done();
  });
}
