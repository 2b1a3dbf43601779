import { type CookieSerializeOptions } from '@fastify/cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';

const SESSION = 'trithuc_session';
const SIGN_ON = 'trithuc_sign_on';
const SIGN_ON_PATH = '/api/v1/session/oidc';
const TEN_MINUTES_S = 600;

/** Cookies as this server hands them out: no script reads them, and where people come by https nobody on the way does. */
export class SessionCookies {
  /** `publicUrl`: where people reach the API; empty when not set. */
  constructor(private readonly publicUrl: string) {}

  /** Where somebody goes who has just logged in. */
  get home(): string {
    return this.publicUrl || '/';
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

  /** Comes back with people whom the identity provider sends here: that is a way from another site, so `lax`. */
  setSignOn(reply: FastifyReply, state: string): void {
    const options = { ...this.options(reply, SIGN_ON_PATH, 'lax'), maxAge: TEN_MINUTES_S };
    void reply.setCookie(SIGN_ON, state, options);
  }

  clearSignOn(reply: FastifyReply): void {
    void reply.clearCookie(SIGN_ON, this.options(reply, SIGN_ON_PATH, 'lax'));
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
