import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Courier } from '@app/notices';

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
    await this.rounds;
  }
}
