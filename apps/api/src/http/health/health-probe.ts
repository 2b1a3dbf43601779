import { Injectable } from '@nestjs/common';
import { KnowledgeStore } from '@app/knowledge';
import { type EngineHealth, engineHealth, FollowingIndexer, SearchIndex } from '@app/search';
import { type ReadyDto } from './health.dto.js';
import { Stopping } from './stopping.js';

/** How the parts of this server are, right now. */
@Injectable()
export class HealthProbe {
  constructor(
    private readonly store: KnowledgeStore,
    private readonly index: SearchIndex,
    private readonly indexer: FollowingIndexer,
    private readonly stopping: Stopping,
  ) {}

  engines(): Promise<EngineHealth> {
    const { store, index, indexer } = this;
    return engineHealth({ store, index, indexer });
  }

  async ready(): Promise<ReadyDto> {
    const health = await this.engines();
    return { status: this.stopping.begun ? 'stopping' : readinessOf(health), ...health };
  }
}

/** Without an index that keeps in step, a server still reads and writes items: it is worth sending people to. */
function readinessOf({ database, index }: EngineHealth): ReadyDto['status'] {
  if (database.status === 'failing') return 'failing';
  const isLeftBehind = index.keeper === 'none' && (index.lag ?? 0) > 0;
  return index.status === 'ok' && !isLeftBehind ? 'ok' : 'degraded';
}
