import { type CookieSerializeOptions } from '@fastify/cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { pageWithin } from './page-within.js';

const SESSION = 'trithuc_session';
const SIGN_ON = 'trithuc_sign_on';
const RETURN = 'trithuc_return';
const SIGN_ON_PATH = '/api/v1/session/oidc';
const TEN_MINUTES_S = 600;

/** Cookies as this server hands them out: no script reads them, and where people come by https nobody on the way does. */
export class SessionCookies {
  private readonly publicUrl: string;

  /** `publicUrl`: where people reach the API; empty when not set. */
  constructor(publicUrl: string) {
    this.publicUrl = publicUrl.replace(/\/+$/, '');
  }

  /** Where people find a page of this program: "/dang-nhap" -> "https://trithuc.example/dang-nhap". */
  pageAddress(page: string): string {
    return this.publicUrl + page;
  }

  sessionOf({ cookies }: FastifyRequest): string | null {
    return cookies[SESSION] ?? null;
  }

  /** Sent along by pages of this site alone. */
  setSession(reply: FastifyReply, token: string): void {
    void reply.setCookie(SESSION, token, this.options(reply, '/', 'strict'));
  }

  clearSession(reply: FastifyReply): void {
    void reply.clearCookie(SESSION, this.options(reply, '/', 'strict'));
  }

  signOnOf({ cookies }: FastifyRequest): string | null {
    return cookies[SIGN_ON] ?? null;
  }

  /** The page where somebody was who went to the identity provider; whatever the cookie says, one of this program. */
  returnOf({ cookies }: FastifyRequest): string {
    return pageWithin(cookies[RETURN]);
  }

  /**
   * Comes back with people whom the identity provider sends here: that is a way from another site, so `lax`.
   * `page`: where they go on then.
   */
  setSignOn(reply: FastifyReply, state: string, page: string): void {
    const options = { ...this.options(reply, SIGN_ON_PATH, 'lax'), maxAge: TEN_MINUTES_S };
    void reply.setCookie(SIGN_ON, state, options).setCookie(RETURN, page, options);
  }

  clearSignOn(reply: FastifyReply): void {
    const options = this.options(reply, SIGN_ON_PATH, 'lax');
    void reply.clearCookie(SIGN_ON, options).clearCookie(RETURN, options);
  }

  private options(
    { request }: FastifyReply,
    path: string,
    sameSite: 'strict' | 'lax',
  ): CookieSerializeOptions {
    const secure = request.protocol === 'https' || this.publicUrl.startsWith('https:');
    return { path, sameSite, secure, httpOnly: true };
  }
}
