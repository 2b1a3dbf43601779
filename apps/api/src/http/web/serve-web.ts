import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

const A_YEAR_S = 31_536_000;
/** What the build names by its content: what has the name is the same for ever. */
const HASHED = '/assets/';
const NOT_PAGES = /^\/(?:api|metrics)(?:\/|$)/;

/** Serves the built web application at every address that is not of the API; without a build, nothing. */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await fastify.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: folder,
      serve: false,
      preCompressed: true,
      cacheControl: false,
    });
    scope.get('/*', (request, reply) => answer(folder, request, reply));
  });
}

/** A file of the application, else its page: which room an address means, the application knows. */
function answer(folder: string, request: FastifyRequest, reply: FastifyReply): unknown {
  const path = new URL(request.url, 'http://host').pathname;
  if (NOT_PAGES.test(path)) return reply.callNotFound();
  if (path.startsWith(HASHED))
    return reply.header('cache-control', `public, max-age=${A_YEAR_S}, immutable`).sendFile(path);
  const isFile = /\.\w+$/.test(path) && existsSync(join(folder, path));
  return reply.header('cache-control', 'no-cache').sendFile(isFile ? path : 'index.html');
}
