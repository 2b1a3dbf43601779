import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { type FastifyReply } from 'fastify';
import { KnowledgeStore } from '@app/knowledge';
import { SearchIndex } from '@app/search';
import { ApiProblems } from '../problems/api-problems.js';
import { AliveDto, type IndexHealthDto, type PartState, ReadyDto } from './health.dto.js';

const MOST_LAG = 1_000;

@ApiTags('health')
@SkipThrottle()
@Controller('health')
export class HealthController {
  constructor(
    private readonly store: KnowledgeStore,
    private readonly index: SearchIndex,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Tiến trình còn sống' })
  @ApiOkResponse({ type: AliveDto })
  @ApiProblems('invalid')
  alive(): AliveDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Cơ sở dữ liệu và chỉ mục, từng phần một' })
  @ApiOkResponse({ type: ReadyDto })
  @ApiServiceUnavailableResponse({ type: ReadyDto })
  @ApiProblems('invalid')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyDto> {
    const [database, index] = await Promise.all([this.databaseState(), this.indexHealth()]);
    const status = database === 'ok' && index.status === 'ok' ? 'ok' : 'failing';
    if (status === 'failing') void reply.status(503);
    return { status, database: { status: database }, index };
  }

  private databaseState(): Promise<PartState> {
    return this.store.changes(0, 1).then(
      () => 'ok' as const,
      () => 'failing' as const,
    );
  }

  private async indexHealth(): Promise<IndexHealthDto> {
    try {
      const { sequence, documents } = await this.index.state();
      const behind = await this.store.changes(sequence, MOST_LAG).catch(() => null);
      return { status: 'ok', documents, lag: behind?.length ?? null };
    } catch {
      return { status: 'failing', documents: null, lag: null };
    }
  }
}
