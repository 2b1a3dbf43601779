import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { FollowingIndexer } from '@app/search';

const PATIENCE_MS = 5_000;

/** Keeps the index in step with the store: at once for writes of this process, soon for those of others. */
@Injectable()
export class IndexFollower implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private following: Promise<void> = Promise.resolve();

  /** `indexer`: null where a worker of its own does it. */
  constructor(private readonly indexer: FollowingIndexer | null) {}

  onApplicationBootstrap(): void {
    if (this.indexer) this.following = this.indexer.run(this.stopping.signal);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await orAfter(PATIENCE_MS, this.following);
  }

  /**
   * Never throws and waits so long at most: what was written is safe, search only finds it later. Readiness tells how
   * much later, and why is told by the following itself.
   */
  async catchUp(patienceMs = PATIENCE_MS): Promise<void> {
    if (this.indexer)
      await orAfter(
        patienceMs,
        this.indexer.catchUp().catch(() => undefined),
      );
  }
}

async function orAfter(ms: number, work: Promise<unknown>): Promise<void> {
  const late = new AbortController();
  const waited = setTimeout(ms, undefined, { signal: late.signal }).catch(() => undefined);
  await Promise.race([work, waited]).finally(() => late.abort());
}
