import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type OpenSession, type Viewer } from '@app/access';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before any route is reached. */
    viewer: Viewer;
    /** The session they came with; null for a token, and for who has not logged in. */
    session: OpenSession | null;
  }
}

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest();

/** Who asks, as a parameter of a route. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  return requestOf(context).viewer;
});

/** The session of who asks, as a parameter of a route that only they may call. */
export const OwnSession = createParamDecorator((_: unknown, context: ExecutionContext): OpenSession => {
  return requestOf(context).session!;
});
