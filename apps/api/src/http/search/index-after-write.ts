import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { from, map, mergeMap, type Observable } from 'rxjs';
import { type Need, needOf } from '../security/needs.js';
import { IndexFollower } from './index-follower.js';

/** Who logs in or out, or keeps accounts and engines, writes no item and does not wait for an index that is away. */
const WRITE_NO_ITEM: readonly Need[] = ['nothing', 'oneself', 'administer'];

/** When a write is answered, search finds what was written. */
@Injectable()
export class IndexAfterWrite implements NestInterceptor {
  constructor(private readonly follower: IndexFollower) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    const need = needOf(context.getHandler(), context.getClass());
    if (method === 'GET' || method === 'HEAD' || (need && WRITE_NO_ITEM.includes(need))) return next.handle();
    return next.handle().pipe(mergeMap((answer) => from(this.follower.catchUp()).pipe(map(() => answer))));
  }
}
