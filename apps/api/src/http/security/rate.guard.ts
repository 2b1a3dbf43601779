import { type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail, type ThrottlerOptions } from '@nestjs/throttler';
import { HttpProblem } from '../problems/problem.js';

const MINUTE_MS = 60_000;
/** Enough for an office behind one address in the morning, and nothing for who tries many names. */
const SIGN_INS_A_MINUTE = 30;
const SIGNS_IN = Symbol('lets somebody in');

/** Marks a route by which people get in: beside all routes together it has a limit of its own. */
export const SignsIn = (): MethodDecorator => SetMetadata(SIGNS_IN, true);

/** What one address may ask for in a minute; 0 requests set no limit. */
export function rateLimits(requests: number): ThrottlerOptions[] {
  const isFree = () => requests === 0;
  const isElsewhere = (context: ExecutionContext) => !Reflect.hasMetadata(SIGNS_IN, context.getHandler());
  return [
    { ttl: MINUTE_MS, limit: requests, skipIf: isFree },
    {
      ...{ name: 'sign-in', ttl: MINUTE_MS, limit: SIGN_INS_A_MINUTE },
      skipIf: (context) => isFree() || isElsewhere(context),
    },
  ];
}

/** Counts the requests of one address over all routes together, and those to get in besides. */
@Injectable()
export class RateGuard extends ThrottlerGuard {
  protected override generateKey(_: ExecutionContext, address: string, limit: string): string {
    return `${limit} ${address}`;
  }

  protected override async throwThrottlingException(
    _: ExecutionContext,
    { timeToBlockExpire }: ThrottlerLimitDetail,
  ): Promise<void> {
    const retryAfterSeconds = timeToBlockExpire;
    throw new HttpProblem('too-many-requests', undefined, [], { retryAfterSeconds });
  }
}
