import { Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { MailPauses } from '@app/notices';
import { Text } from '../parameters/parameters.js';
import { ReadProblems, WriteProblems } from '../problems/api-problems.js';
import { Open } from '../security/needs.js';

const PAGE = 'text/html; charset=utf-8';

class StopParams {
  @Text({ description: 'Mã trong thư', maxLength: 100, required: true })
  token: string;
}

/** Stops letters by the link that stands in each, without logging in: whoever has the letter may stop it, and no more. */
@ApiTags('notices')
@Open()
@Controller('mail/stop/:token')
export class MailController {
  constructor(private readonly pauses: MailPauses) {}

  /** Programs that look into letters follow links: nothing is done before somebody presses the button. */
  @Get()
  @Header('content-type', PAGE)
  @ApiParam({ name: 'token', type: String, description: 'Mã trong thư' })
  @ApiOperation({ summary: 'Trang hỏi lại trước khi ngừng thư' })
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  @ReadProblems()
  ask(): string {
    const button = '<button name="List-Unsubscribe" value="One-Click">Ngừng nhận thư</button>';
    return page(`<form method="post">${button}</form>`);
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', PAGE)
  @ApiOperation({ summary: 'Ngừng thư (RFC 8058); mã không có cũng được trả lời như thế' })
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  @WriteProblems()
  async stop(@Param() { token }: StopParams): Promise<string> {
    await this.pauses.stop(token);
    return page('<p>Đã ngừng gửi thư tới bạn. Đăng nhập để nhận lại.</p>');
  }
}

function page(content: string): string {
  return `<!doctype html>\n<html lang="vi">\n<title>Thư báo tin</title>\n<body>${content}</body>\n</html>\n`;
}
