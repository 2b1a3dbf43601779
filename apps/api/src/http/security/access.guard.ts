import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import {
  ANONYMOUS,
  asAnyColleague,
  audiencesOf,
  isFromSession,
  type Kept,
  mayDo,
  type OpenSession,
  type Person,
  type Scope,
  Sessions,
  Tokens,
  type Viewer,
  viewerOf,
} from '@app/access';
import { Clock } from '@app/knowledge';
import { HttpProblem } from '../problems/problem.js';
import { AnonymousReading } from './anonymous-reading.js';
import { type Need, needOf } from './needs.js';
import { SessionCookies } from './session-cookies.js';

const READING: readonly string[] = ['GET', 'HEAD'];
/** Comes with what is read to be kept on a device: nothing may be in the answer that not every colleague may read. */
const FOR_KEEPING = 'x-for-keeping';

/** Somebody who showed who they are; `session` is null where a token did. */
interface Known {
  readonly viewer: Viewer;
  readonly person: Person;
  readonly session: OpenSession | null;
}

/** Finds out who asks, on every route there is or will be, and lets nobody by who does not meet what the route asks. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    private readonly cookies: SessionCookies,
    private readonly anonymous: AnonymousReading,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const need = needOf(context.getHandler(), context.getClass());
    const known = need === 'nothing' ? null : asKept(request, await this.known(request));
    request.viewer = known?.viewer ?? ANONYMOUS;
    request.session = known?.session ?? null;
    if (known) refuseUnmet(need, known, request);
    else if (need !== 'nothing' && !(need === 'reading' && this.anonymous.isFor(request)))
      throw new HttpProblem('unauthenticated');
    return true;
  }

  /** Null for who shows nothing, or a session that is over. Throws `unauthenticated` for a token that lets nobody in. */
  private async known(request: FastifyRequest): Promise<Known | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
      const holder = token === undefined ? null : await this.tokens.find(token);
      if (!holder) throw new HttpProblem('unauthenticated', 'Mã truy cập không đúng hoặc hết hạn.');
      return this.as(holder.person, holder.scopes, null);
    }
    const token = this.cookies.sessionOf(request);
    const session = token === null ? null : await this.sessions.find(token);
    return session && this.as(session.person, null, session);
  }

  private as(person: Kept<Person>, scopes: readonly Scope[] | null, session: OpenSession | null): Known {
    return { viewer: viewerOf(person, this.clock.today(), scopes), person: person.value, session };
  }
}

/** A person as `FOR_KEEPING` has them: with what any colleague may read. */
function asKept({ method, headers }: FastifyRequest, known: Known | null): Known | null {
  const isForKeeping = headers[FOR_KEEPING] !== undefined && READING.includes(method);
  if (!known || !isForKeeping || known.viewer.roles.length === 0) return known;
  return { ...known, viewer: asAnyColleague(known.viewer) };
}

function refuseUnmet(
  need: Need | undefined,
  { viewer, person, session }: Known,
  request: FastifyRequest,
): void {
  if (session && !READING.includes(request.method)) refuseForged(session, request);
  if (need !== 'oneself' && person.mustChangePassword)
    throw new HttpProblem('refused', 'Hãy đổi mật khẩu được cấp trước khi làm việc khác.');
  if (!isMet(need, viewer, session)) throw new HttpProblem('refused');
}

/** A browser sends the cookie along whatever page asks it to: the page has to know what only ours does. */
function refuseForged(session: OpenSession, { headers }: FastifyRequest): void {
  const brought = headers['x-csrf-token'];
  if (typeof brought !== 'string' || !isFromSession(session, brought))
    throw new HttpProblem('refused', 'Thiếu hoặc sai tiêu đề X-CSRF-Token.');
}

function isMet(need: Need | undefined, viewer: Viewer, session: OpenSession | null): boolean {
  if (need === undefined) return false;
  if (need === 'nothing' || need === 'a-person') return true;
  if (need === 'reading') return audiencesOf(viewer).length > 0;
  if (need === 'a-colleague') return audiencesOf(viewer).includes('internal');
  return need === 'oneself' ? session !== null : mayDo(viewer, need);
}
