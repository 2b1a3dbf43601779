import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { FollowingIndexer, type IndexingEvent } from '@app/search';
import { tellFault } from '../problems/tell-fault.js';

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

/** A line in the log for what happens while an index is followed. */
export function tellIndexing(event: IndexingEvent): void {
  const logger = new Logger('Index');
  const { type } = event;
  switch (type) {
    case 'backoff':
      return logger.warn({ type, ms: event.ms, fault: tellFault(event.error) });
    case 'set-aside':
      return logger.error({ type, itemId: event.itemId });
    case 'active':
    case 'idle':
    case 'progress':
    case 'renewing':
    case 'recovered':
      return logger.log(event);
  }
}
