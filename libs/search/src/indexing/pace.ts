import { setTimeout as sleep } from 'node:timers/promises';

/** How a process that works by itself knows the time and rests; tests hand in one that does not wait. */
export abstract class Pace {
  /** Milliseconds since some moment, only ever going forward: no clock that people set. */
  abstract now(): number;

  /** Returns after so many milliseconds, or as soon as `signal` says to stop. */
  abstract pause(ms: number, signal?: AbortSignal): Promise<void>;
}

export class SystemPace extends Pace {
  override now(): number {
    return performance.now();
  }

  override pause(ms: number, signal?: AbortSignal): Promise<void> {
    return sleep(ms, undefined, signal && { signal }).catch(() => undefined);
  }
}
