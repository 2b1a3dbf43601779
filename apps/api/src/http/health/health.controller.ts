import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { type FastifyReply } from 'fastify';
import { ApiProblems } from '../problems/api-problems.js';
import { Open } from '../security/needs.js';
import { HealthProbe } from './health-probe.js';
import { AliveDto, ReadyDto } from './health.dto.js';

@ApiTags('health')
@Open()
@SkipThrottle()
@Controller('health')
export class HealthController {
  constructor(private readonly probe: HealthProbe) {}

  @Get()
  @ApiOperation({ summary: 'Tiến trình còn sống' })
  @ApiOkResponse({ type: AliveDto })
  @ApiProblems('invalid')
  alive(): AliveDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Cơ sở dữ liệu và chỉ mục, từng phần một; 503 khi không nên gửi thêm yêu cầu' })
  @ApiOkResponse({ type: ReadyDto })
  @ApiServiceUnavailableResponse({ type: ReadyDto })
  @ApiProblems('invalid')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyDto> {
    const health = await this.probe.ready();
    if (health.status === 'failing' || health.status === 'stopping') {
      void reply.status(503).header('retry-after', 5);
    }
    return health;
  }
}
