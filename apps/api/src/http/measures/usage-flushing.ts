import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Usage } from '@app/measures';

/** Keeps what is counted while the server runs, and when it stops. */
@Injectable()
export class UsageFlushing implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly usage: Usage) {}

  onApplicationBootstrap(): void {
    this.usage.start();
  }

  /** Ten seconds of counts keep no server from stopping. */
  async onApplicationShutdown(): Promise<void> {
    await this.usage.stop().catch(() => undefined);
  }
}
