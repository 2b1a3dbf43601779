import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/problem.js';
import { AdminToken } from './admin-token.js';

const READING: readonly string[] = ['GET', 'HEAD'];

/** Whatever is not reading needs the admin token, on every route there is or will be. */
@Injectable()
export class WriteGuard implements CanActivate {
  constructor(private readonly token: AdminToken) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (READING.includes(request.method)) return true;
    const [, token] = /^Bearer +(.+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined || !this.token.matches(token)) throw new HttpProblem('unauthenticated');
    return true;
  }
}
