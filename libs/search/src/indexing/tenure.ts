import { type Lease, type Leases } from '@app/knowledge';
import { isGone, newHolder, NOBODY } from './holder.js';
import { type Pace } from './pace.js';

/** A holder that is alive is heard of so often. */
const RENEW_MS = 3_000;
/** One that was not heard of for so long has lost the job. */
const SILENCE_MS = 10_000;

/**
 * One process's hold on a job that only one may do. Nobody's clock is compared with another's: a holder counts from
 * before it asked, everybody else from after they saw. Throws what `Leases` throws.
 */
export class Tenure {
  private readonly holder = newHolder();
  private own: { readonly beat: number; readonly since: number } | null = null;
  private seen: { readonly beat: number; readonly since: number } | null = null;
  private asking: Promise<void> | null = null;

  constructor(
    private readonly leases: Leases,
    private readonly job: string,
    private readonly pace: Pace,
    private readonly changed: (held: boolean) => void,
  ) {}

  /** Whether nobody else can have the job yet. */
  get held(): boolean {
    return this.own !== null && this.pace.now() - this.own.since < SILENCE_MS;
  }

  /** Who has the job now; null for nobody, and for one that is known to be gone or was silent too long. */
  async current(): Promise<string | null> {
    if (this.held) return this.holder;
    const lease = await this.leases.current(this.job);
    return lease && !this.isFree(lease) ? lease.holder : null;
  }

  /** Keeps the job, or takes it when it is free: whether this process has it. Asks the store only when it must. */
  async take(): Promise<boolean> {
    this.asking ??= this.ask().finally(() => (this.asking = null));
    await this.asking;
    return this.held;
  }

  /** Keeps the job: whether this process has had it without a break. */
  async keep(): Promise<boolean> {
    return this.own !== null && this.take();
  }

  /** Takes the job from whoever has it: true when it had to be taken from a process that may be alive. */
  async takeOver(): Promise<boolean> {
    if (await this.take()) return false;
    while (!this.held) await this.claim((await this.leases.current(this.job))?.beat ?? 0);
    return true;
  }

  /** So long may a process that lost the job believe it has it. */
  async waitForOthers(): Promise<void> {
    await this.pace.pause(RENEW_MS);
  }

  /** Does `work` and lets the others know meanwhile that this process is alive. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const done = new AbortController();
    const renewing = this.renewUntil(done.signal);
    try {
      return await work();
    } finally {
      done.abort();
      await renewing;
    }
  }

  /** Leaves the job to whoever comes next, at once. */
  async giveBack(): Promise<void> {
    await this.asking?.catch(() => undefined);
    const { own } = this;
    this.own = null;
    if (!own) return;
    await this.leases.claim(this.job, NOBODY, own.beat);
    this.changed(false);
  }

  private async renewUntil(signal: AbortSignal): Promise<void> {
    for (;;) {
      await this.pace.pause(RENEW_MS, signal);
      if (signal.aborted) return;
      // A store that does not answer now may the next time; who goes on with the work asks again before writing.
      await this.keep().catch(() => undefined);
    }
  }

  private async ask(): Promise<void> {
    const { own } = this;
    if (own && this.pace.now() - own.since < RENEW_MS) return;
    if (own) return this.claim(own.beat);
    const lease = await this.leases.current(this.job);
    if (!lease) return this.claim(0);
    if (this.isFree(lease)) return this.claim(lease.beat);
  }

  private isFree({ holder, beat }: Lease): boolean {
    if (holder === NOBODY || holder === this.holder || isGone(holder)) return true;
    if (this.seen?.beat !== beat) this.seen = { beat, since: this.pace.now() };
    return this.pace.now() - this.seen.since >= SILENCE_MS;
  }

  private async claim(beat: number): Promise<void> {
    const [before, since] = [this.own !== null, this.pace.now()];
    const won = await this.leases.claim(this.job, this.holder, beat);
    this.own = won ? { beat: beat + 1, since } : null;
    if (won !== before) this.changed(won);
  }
}
