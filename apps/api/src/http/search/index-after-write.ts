import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { from, map, mergeMap, type Observable } from 'rxjs';
import { IndexFollower } from './index-follower.js';

/** When a write is answered, search finds what was written. */
@Injectable()
export class IndexAfterWrite implements NestInterceptor {
  constructor(private readonly follower: IndexFollower) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    if (method === 'GET' || method === 'HEAD') return next.handle();
    return next.handle().pipe(mergeMap((answer) => from(this.follower.catchUp()).pipe(map(() => answer))));
  }
}
