import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Courier } from '@app/notices';

/** A mail server that does not answer keeps no server from stopping: its letter goes again, under the same id. */
const PATIENCE_MS = 5_000;

/** Lets the courier make its rounds while the server runs. */
@Injectable()
export class CourierRounds implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private rounds: Promise<void> = Promise.resolve();

  /** `courier`: null where a worker of its own has one. */
  constructor(private readonly courier: Courier | null) {}

  onApplicationBootstrap(): void {
    if (this.courier) this.rounds = this.courier.run(this.stopping.signal);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.race([this.rounds, sleep(PATIENCE_MS, undefined, { ref: false })]);
  }
}
