import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { sendProblem } from '../problems/send-problem.js';
import { toHttpProblem } from '../problems/to-http-problem.js';
import { pageWithin } from '../security/page-within.js';
import { SessionCookies } from '../security/session-cookies.js';

/** Who comes here with a browser finds a page that says what went wrong, and the other way in; programs get the problem. */
@Catch()
export class SignOnFailureFilter implements ExceptionFilter {
  constructor(private readonly cookies: SessionCookies) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (!request.headers.accept?.includes('text/html')) return sendProblem(error, request, reply);
    const { code } = toHttpProblem(error);
    const told = new URLSearchParams({ loi: code, ve: this.pageOf(request) });
    this.cookies.clearSignOn(reply);
    void reply.redirect(this.cookies.pageAddress(`/dang-nhap?${told.toString()}`), 303);
  }

  /** On the way out the page is in the address, on the way back in a cookie. */
  private pageOf(request: FastifyRequest): string {
    const { returnTo } = request.query as { readonly returnTo?: string };
    return returnTo === undefined ? this.cookies.returnOf(request) : pageWithin(returnTo);
  }
}
