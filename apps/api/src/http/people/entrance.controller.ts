import { Controller, Get, Inject, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Sessions, SingleSignOn } from '@app/access';
import { Clock } from '@app/knowledge';
import { ReadProblems } from '../problems/api-problems.js';
import { AnonymousReading } from '../security/anonymous-reading.js';
import { Open } from '../security/needs.js';
import { SessionCookies } from '../security/session-cookies.js';
import { EntranceDto } from './entrance.dto.js';
import { toSession } from './session.dto.js';

/** What a page asks first: who is here, and how one gets in. Unlike `/session` it refuses nobody. */
@ApiTags('session')
@Open()
@Controller('entrance')
export class EntranceController {
  constructor(
    @Inject(SingleSignOn) private readonly signOn: SingleSignOn | null,
    private readonly sessions: Sessions,
    private readonly cookies: SessionCookies,
    private readonly anonymous: AnonymousReading,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Ai đang ở đây, và vào bằng cách nào' })
  @ApiOkResponse({ type: EntranceDto })
  @ReadProblems()
  async read(@Req() request: FastifyRequest): Promise<EntranceDto> {
    const token = this.cookies.sessionOf(request);
    const session = token === null ? null : await this.sessions.find(token);
    return {
      session: session && toSession(session, this.clock.today()),
      reading: this.anonymous.isFor(request),
      singleSignOn: this.signOn !== null,
    };
  }
}
