import { type Clock, type Instant, type Leases } from '@app/knowledge';
import { type Pace, SystemPace, Tenure } from '@app/search';
import { type Notifier } from './following/notifier.js';
import { type Digests, type Posted } from './mail/digests.js';

const JOB = 'notices';
/** Between two rounds. */
const REST_MS = 3 * 60_000;
/** Letters of the day go out from seven in the morning in Vietnam (UTC+7) on, with all that was new since the last. */
const FIRST_HOUR = 7;
/** A process that was killed holds the job for a while: so long a single round waits, looking again and again. */
const PATIENCE_MS = 15_000;
const LOOK_MS = 1_000;

/** What a round came to. */
export interface Round {
  /** Notices made. */
  readonly made: number;
  /** Null where no mail server is set, and at night. */
  readonly posted: Posted | null;
}

export type CourierEvent =
  { readonly type: 'round'; readonly round: Round } | { readonly type: 'failed'; readonly error: unknown };

export interface CourierParts {
  readonly leases: Leases;
  readonly clock: Clock;
  readonly notifier: Pick<Notifier, 'pass'>;
  readonly digests: Pick<Digests, 'pass'> | null;
  /** How time passes: the machine's own when not given. */
  readonly pace?: Pace;
  /** Told of everything worth a line in a log. */
  readonly tell?: (event: CourierEvent) => void;
}

/** Makes notices and sends letters, round after round. Any number of processes may have one: one works at a time. */
export class Courier {
  private readonly pace: Pace;
  private readonly tenure: Tenure;

  constructor(private readonly parts: CourierParts) {
    this.pace = parts.pace ?? new SystemPace();
    this.tenure = new Tenure(parts.leases, JOB, this.pace, () => undefined);
  }

  /**
   * One round, letters at whatever hour; null when another process is at it all the time. Throws what notifier and
   * digests throw.
   */
  async once(signal?: AbortSignal): Promise<Round | null> {
    const until = this.pace.now() + PATIENCE_MS;
    for (;;) {
      const round = await this.round(true, signal);
      if (round !== null || this.pace.now() >= until || signal?.aborted) return round;
      await this.pace.pause(LOOK_MS, signal);
    }
  }

  /** Works until `signal` says to stop. Never throws: what fails is told, and the next round tries again. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, tell = () => undefined } = this.parts;
    // First a rest: a program that has just started has readers to serve.
    for (await this.pace.pause(REST_MS, signal); !signal.aborted; await this.pace.pause(REST_MS, signal)) {
      try {
        const round = await this.round(isDaytime(clock.now()), signal);
        if (round && hasNews(round)) tell({ type: 'round', round });
      } catch (error) {
        if (!signal.aborted) tell({ type: 'failed', error });
      }
    }
  }

  private async round(withLetters: boolean, signal?: AbortSignal): Promise<Round | null> {
    if (!(await this.tenure.take())) return null;
    const permitted = async () => !signal?.aborted && (await this.tenure.keep());
    try {
      return await this.tenure.during(() => this.work(withLetters, permitted));
    } finally {
      await this.tenure.giveBack().catch(() => undefined);
    }
  }

  /** Letters about what is told already do not wait for a search engine that is away. */
  private async work(withLetters: boolean, permitted: () => Promise<boolean>): Promise<Round> {
    const { notifier, digests } = this.parts;
    const [told] = await Promise.allSettled([notifier.pass(permitted)]);
    const posted = withLetters && digests ? await digests.pass(permitted) : null;
    if (told.status === 'rejected') throw told.reason;
    return { made: told.value, posted };
  }
}

function isDaytime(now: Instant): boolean {
  return (new Date(now).getUTCHours() + 7) % 24 >= FIRST_HOUR;
}

function hasNews({ made, posted }: Round): boolean {
  return made > 0 || (posted !== null && posted.sent + posted.refused + posted.failures.length > 0);
}
