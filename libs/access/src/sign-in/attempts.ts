import { type Clock, type Instant, KnowledgeError } from '@app/knowledge';
import { type AuditDraft } from '../audit/audit-entry.js';
import { type Records } from '../ports/records.js';
import { Collection } from '../records/collection.js';
import { commitOver } from '../records/commit-over.js';
import { endKey, isOver, later, type Passing, sweep } from './passing.js';
import { digest } from './secret.js';

const FREE = 5;
const MINUTE_MS = 60_000;
const LONGEST_LOCK_MS = 60 * MINUTE_MS;
/** Attempts that lie so far apart are not one attack. */
const REMEMBERED_MS = 24 * 60 * MINUTE_MS;

interface Tries extends Passing {
  readonly count: number;
  readonly lockedUntil: Instant | null;
}

/**
 * Counts the attempts on a login, whether anybody has it or not: the fifth locks it for a minute, each one after for
 * twice as long, up to an hour. An attempt counts before it is made, so that many at once are no way around.
 */
export class Attempts {
  private readonly tries: Collection<Tries>;

  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {
    this.tries = new Collection(records, 'attempts', (tries) => [endKey(tries)]);
  }

  /** Lets one more attempt be made. Throws `too-many-attempts` while the login is locked. */
  async count(login: string): Promise<void> {
    const id = digest(login);
    const isNew = await commitOver(this.records, async () => {
      const kept = await this.tries.get(id);
      const before = kept && !isOver(kept.value, this.clock) ? kept.value : null;
      this.refuseLocked(before);
      const tries = this.oneMore(before?.count ?? 0);
      const entries = tries.lockedUntil === null ? [] : [this.locking(tries.lockedUntil)];
      const write = kept ? this.tries.change(kept, tries) : this.tries.create(id, tries);
      return { writes: [write], entries, outcome: kept === null };
    });
    if (isNew) await sweep(this.records, this.clock, this.tries);
  }

  /** Forgets the attempts on a login: its owner got in. */
  async forget(login: string): Promise<void> {
    await commitOver(this.records, async () => {
      const kept = await this.tries.get(digest(login));
      return { writes: kept ? [this.tries.remove(kept)] : [], entries: [], outcome: undefined };
    });
  }

  private refuseLocked(tries: Tries | null): void {
    const left = Date.parse(tries?.lockedUntil ?? '') - Date.parse(this.clock.now());
    if (!(left > 0)) return;
    const retryAfterSeconds = Math.ceil(left / 1000);
    const message = `Sai mật khẩu nhiều lần, thử lại sau ${Math.ceil(left / MINUTE_MS)} phút.`;
    throw new KnowledgeError('too-many-attempts', message, [], { retryAfterSeconds });
  }

  private oneMore(before: number): Tries {
    const count = before + 1;
    const now = this.clock.now();
    const lock = Math.min(MINUTE_MS * 2 ** (count - FREE), LONGEST_LOCK_MS);
    return {
      ...{ count, endsAt: later(now, REMEMBERED_MS) },
      lockedUntil: count < FREE ? null : later(now, lock),
    };
  }

  /** Which login is not said: it may be somebody's password typed into the wrong field. */
  private locking(lockedUntil: Instant): AuditDraft {
    return {
      ...{ at: this.clock.now(), actor: 'sign-in', act: 'sign-in.locked', subject: null },
      details: { until: lockedUntil },
    };
  }
}
