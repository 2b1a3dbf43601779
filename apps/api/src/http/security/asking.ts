import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Viewer } from '@app/access';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before any route is reached. */
    viewer: Viewer;
  }
}

/** Who asks, as a parameter of a route. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  return context.switchToHttp().getRequest<FastifyRequest>().viewer;
});
