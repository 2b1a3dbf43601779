import { Controller, Get, Inject, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiFoundResponse, ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Sessions, SingleSignOn } from '@app/access';
import { Text } from '../parameters/parameters.js';
import { ReadProblems } from '../problems/api-problems.js';
import { HttpProblem } from '../problems/problem.js';
import { Open } from '../security/needs.js';
import { pageWithin } from '../security/page-within.js';
import { SignsIn } from '../security/rate.guard.js';
import { SessionCookies } from '../security/session-cookies.js';
import { SignOnFailureFilter } from './sign-on-failure.filter.js';

class BeginQuery {
  @Text({
    description: 'Trang của hệ thống này để trở lại khi đã đăng nhập; nơi khác thì về trang đầu',
    example: '/bai-hoc/lesson/doi-chieu-so-giao-nhan',
    maxLength: 2_000,
  })
  returnTo?: string;
}

/** Getting in by the identity provider of the organisation: there and back in the browser. */
@ApiTags('session')
@Open()
@UseFilters(SignOnFailureFilter)
@Controller('session/oidc')
export class SignOnController {
  constructor(
    @Inject(SingleSignOn) private readonly signOn: SingleSignOn | null,
    private readonly sessions: Sessions,
    private readonly cookies: SessionCookies,
  ) {}

  @Get()
  @SignsIn()
  @ApiOperation({ summary: 'Đăng nhập một lần: chuyển sang nơi xác nhận danh tính' })
  @ApiFoundResponse({ description: 'Nơi xác nhận danh tính' })
  @ApiResponse({
    status: 303,
    description: 'Nơi ấy không trả lời: người dùng trình duyệt về trang đăng nhập',
  })
  @ReadProblems('not-found')
  async begin(@Query() { returnTo }: BeginQuery, @Res() reply: FastifyReply): Promise<void> {
    const { url, state } = await this.configured().begin();
    this.cookies.setSignOn(reply, state, pageWithin(returnTo));
    await reply.redirect(url.href, 302);
  }

  @Get('callback')
  @SignsIn()
  @ApiOperation({ summary: 'Nơi xác nhận danh tính chuyển về đây' })
  @ApiQuery({
    name: 'answer',
    description: 'Những gì nơi xác nhận danh tính gửi kèm (code, state, ...)',
    required: false,
    style: 'form',
    explode: true,
    schema: { type: 'object', additionalProperties: true },
  })
  @ApiResponse({
    status: 303,
    description: 'Về trang đã rời; chưa đăng nhập được thì người dùng trình duyệt về trang đăng nhập',
  })
  @ReadProblems('not-found')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = new URLSearchParams(request.originalUrl.split('?')[1]);
    const person = await this.configured().finish(query, this.cookies.signOnOf(request));
    const { token } = await this.sessions.open(person, 'single-sign-on');
    this.cookies.setSession(reply, token);
    this.cookies.clearSignOn(reply);
    await reply.redirect(this.cookies.pageAddress(this.cookies.returnOf(request)), 303);
  }

  private configured(): SingleSignOn {
    if (this.signOn) return this.signOn;
    throw new HttpProblem('not-found', 'Hệ thống này chưa nối với nơi xác nhận danh tính nào.');
  }
}
