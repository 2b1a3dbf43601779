import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type AuditLog, theSystem } from '@app/access';
import { failureOf } from '@app/knowledge';

const DAY_MS = 86_400_000;

/** Takes out of the audit log what has been kept long enough: at the start, and once a day. */
export class AuditRetention implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Audit');
  private daily: NodeJS.Timeout | undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly audit: AuditLog,
    private readonly keepDays: number,
  ) {}

  onApplicationBootstrap(): void {
    this.last = this.apply();
    this.daily = setInterval(() => (this.last = this.apply()), DAY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.daily);
    await this.last;
  }

  /** What could not be taken out today is tomorrow. */
  private async apply(): Promise<void> {
    try {
      await this.audit.applyRetention(theSystem('retention'), this.keepDays);
    } catch (error) {
      this.logger.warn(failureOf(error));
    }
  }
}
