import { Injectable } from '@nestjs/common';
import { KnowledgeStore } from '@app/knowledge';
import { FollowingIndexer, type IndexingState, SearchIndex } from '@app/search';
import { type IndexHealthDto, type ReadyDto } from './health.dto.js';
import { Stopping } from './stopping.js';

/** An engine that takes longer to say how it is does not serve anybody. */
const PATIENCE_MS = 2_000;

/** How the parts of this server are, right now. */
@Injectable()
export class HealthProbe {
  constructor(
    private readonly store: KnowledgeStore,
    private readonly index: SearchIndex,
    private readonly indexer: FollowingIndexer,
    private readonly stopping: Stopping,
  ) {}

  /** Never throws and never waits long. */
  async look(): Promise<ReadyDto> {
    const [database, index] = await Promise.all([this.databaseAnswers(), this.indexHealth()]);
    return {
      status: this.stopping.begun ? 'stopping' : readinessOf(database, index.status === 'ok'),
      database: { status: database ? 'ok' : 'failing' },
      index,
    };
  }

  private databaseAnswers(): Promise<boolean> {
    return inTime(this.store.changes(0, 1)).then(
      () => true,
      () => false,
    );
  }

  private async indexHealth(): Promise<IndexHealthDto> {
    try {
      const { documents } = await inTime(this.index.state());
      const state = await inTime(this.indexer.state()).catch(() => null);
      const kept = {
        lag: state?.behind ?? null,
        keeper: keeperOf(state),
        setAside: state?.failed.length ?? null,
      };
      return { status: 'ok', documents, ...kept };
    } catch {
      return { status: 'failing', documents: null, lag: null, keeper: null, setAside: null };
    }
  }
}

function keeperOf(state: IndexingState | null): IndexHealthDto['keeper'] {
  if (state === null) return null;
  if (state.active) return 'this';
  return state.holder === null ? 'none' : 'other';
}

/** Without its index a server still reads and writes items: it is worth sending people to. */
function readinessOf(database: boolean, index: boolean): ReadyDto['status'] {
  if (!database) return 'failing';
  return index ? 'ok' : 'degraded';
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
