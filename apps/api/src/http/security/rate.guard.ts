import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';

/** Counts the requests of one address over all routes together. */
@Injectable()
export class RateGuard extends ThrottlerGuard {
  protected override generateKey(_: ExecutionContext, address: string, limit: string): string {
    return `${limit} ${address}`;
  }
}
