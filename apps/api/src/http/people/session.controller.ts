import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Kept, type OpenSession, type Person, Sessions, SignIn } from '@app/access';
import { Clock } from '@app/knowledge';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { OwnSession } from '../security/asking.js';
import { ForOneself, Open } from '../security/needs.js';
import { SignsIn } from '../security/rate.guard.js';
import { SessionCookies } from '../security/session-cookies.js';
import { NewPasswordDto, SessionDto, SignInDto, toSession } from './session.dto.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly cookies: SessionCookies,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Open()
  @SignsIn()
  @ApiOperation({ summary: 'Đăng nhập bằng mật khẩu; phiên nằm trong cookie trithuc_session' })
  @ApiCreatedResponse({ type: SessionDto })
  @WriteProblems('too-many-attempts')
  async open(
    @Body() { login, password }: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.begin(await this.signIn.withPassword(login, password), reply);
  }

  @Get()
  @ForOneself()
  @ApiCookieAuth()
  @ApiOperation({ summary: 'Người đang đăng nhập' })
  @ApiOkResponse({ type: SessionDto })
  @ReadProblems()
  read(@OwnSession() session: OpenSession): SessionDto {
    return toSession(session, this.clock.today());
  }

  @Delete()
  @HttpCode(204)
  @ForOneself()
  @ApiCookieAuth()
  @ApiOperation({ summary: 'Đăng xuất' })
  @ApiNoContentResponse()
  @WriteProblems()
  async close(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.close(this.cookies.sessionOf(request)!);
    this.cookies.clearSession(reply);
  }

  @Post('password')
  @HttpCode(200)
  @ForOneself()
  @ApiCookieAuth()
  @ApiOperation({ summary: 'Đổi mật khẩu của mình; mọi phiên khác kết thúc' })
  @ApiOkResponse({ type: SessionDto })
  @WriteProblems('too-many-attempts', 'version-conflict')
  async changePassword(
    @OwnSession() { person }: OpenSession,
    @Body() { current, chosen }: NewPasswordDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const changed = await this.signIn.changePassword(person.value.login, current, chosen);
    return this.begin(changed, reply);
  }

  private async begin(person: Kept<Person>, reply: FastifyReply): Promise<SessionDto> {
    const { token, csrf } = await this.sessions.open(person, 'password');
    this.cookies.setSession(reply, token);
    return toSession({ person, csrf }, this.clock.today());
  }
}
