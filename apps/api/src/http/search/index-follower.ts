import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { Indexer } from '@app/search';
import { tellFault } from '../problems/tell-fault.js';

const EVERY_MS = 1_000;
const PATIENCE_MS = 5_000;

/** Keeps the index in step with the store: at once for writes of this process, soon for those of others. */
@Injectable()
export class IndexFollower implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(IndexFollower.name);
  private timer: NodeJS.Timeout | undefined;
  private failing = false;

  constructor(private readonly indexer: Indexer) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.catchUp(), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.catchUp();
  }

  /**
   * Never throws and waits `patienceMs` at most: what was written is safe, search only finds it later. Readiness tells
   * how much later.
   */
  async catchUp(patienceMs = PATIENCE_MS): Promise<void> {
    await Promise.race([this.follow(), setTimeout(patienceMs, undefined, { ref: false })]);
  }

  private async follow(): Promise<void> {
    try {
      await this.indexer.catchUp();
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.logger.warn(tellFault(error));
      this.failing = true;
    }
  }
}
