import { setImmediate as settled } from 'node:timers/promises';
import { Pace } from '@app/search';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that passes only when a test says so; whoever pauses wakes in the order of time. */
export class SteppedPace extends Pace {
  private time = 0;
  private sleepers: Sleeper[] = [];

  override now(): number {
    return this.time;
  }

  override pause(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper = { until: this.time + ms, wake: resolve };
      this.sleepers.push(sleeper);
      signal?.addEventListener('abort', () => this.wake(sleeper), { once: true });
    });
  }

  /** Lets so much time pass, everybody doing meanwhile what they would. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      await settled();
      const next = this.sleepers.filter(({ until }) => until <= end).sort((a, b) => a.until - b.until)[0];
      if (!next) break;
      this.time = Math.max(this.time, next.until);
      this.wake(next);
    }
    this.time = end;
  }

  /** Lets time pass until `work` has ended. */
  async until<T>(work: Promise<T>): Promise<T> {
    let ended = false;
    const end = () => (ended = true);
    work.then(end, end);
    for (await settled(); !ended; await settled()) await this.pass(100);
    return work;
  }

  private wake(sleeper: Sleeper): void {
    this.sleepers = this.sleepers.filter((one) => one !== sleeper);
    sleeper.wake();
  }
}
