import { type Clock, headOf, KnowledgeError, type KnowledgeStore, type Leases } from '@app/knowledge';
import { type SearchIndex } from '../ports/search-index.js';
import { type Differences, differences, itemsToMend } from './differences.js';
import { BITE, Follower, LostTenure } from './follower.js';
import { type CaughtUp, type IndexingEvent, type IndexingState, type Progress } from './indexing-state.js';
import { Keeping } from './keeping.js';
import { type Pace, SystemPace } from './pace.js';
import { Tenure } from './tenure.js';

/** Between two looks whether something was written. */
const POLL_MS = 500;
/** The first rest after a failure; each further one is twice as long, up to the longest. */
const BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 30_000;
/** How long `catchUp` waits for another process; it looks soon at first, then less often. */
const PATIENCE_MS = 10_000;
const FIRST_LOOK_MS = 10;
const LOOK_MS = 200;
const MOST_BEHIND = 1_000;

export interface IndexerParts {
  readonly store: KnowledgeStore;
  readonly index: SearchIndex;
  readonly leases: Leases;
  /** Names the index among all that follow the store: one process at a time writes to those of one name. */
  readonly indexId: string;
  readonly clock: Clock;
  /** How time passes: the machine's own when not given. */
  readonly pace?: Pace;
  /** Told of everything worth a line in a log. */
  readonly tell?: (event: IndexingEvent) => void;
}

const silent = (): void => undefined;

/**
 * Keeps an index in step with its store by the change sequence. Any number of processes may have one: a lease in the
 * store lets one of them work, and another takes over when that one is silent. How far it came is kept with the
 * index, so the two never disagree. Throws what store, index and leases throw.
 */
export class FollowingIndexer {
  private readonly pace: Pace;
  private readonly tell: (event: IndexingEvent) => void;
  private readonly tenure: Tenure;
  private readonly follower: Follower;
  private readonly keeping: Keeping;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: IndexerParts) {
    const { store, index, leases, indexId, clock, pace = new SystemPace(), tell = silent } = parts;
    [this.pace, this.tell] = [pace, tell];
    this.tenure = new Tenure(leases, `indexer ${indexId}`, pace, (held) =>
      tell({ type: held ? 'active' : 'idle' }),
    );
    const permitted = async () => {
      if (!(await this.tenure.keep())) throw new LostTenure();
    };
    this.follower = new Follower(store, clock, permitted, (item) => tell({ type: 'set-aside', ...item }));
    this.keeping = new Keeping(store, index, this.follower, tell);
  }

  /**
   * Follows the store until `signal` says to stop; then it finishes the bite under way and leaves the job to others.
   * Never throws: what fails is told, and tried again after a rest.
   */
  async run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted;) {
      try {
        const more = await this.inTurn(() => this.work(signal));
        if (failures > 0) this.tell({ type: 'recovered' });
        failures = 0;
        if (!more) await this.pace.pause(POLL_MS, signal);
      } catch (error) {
        if (signal.aborted) break;
        if (error instanceof LostTenure) continue;
        const ms = restAfter(++failures, error);
        this.tell({ type: 'backoff', ms, error });
        await this.pace.pause(ms, signal);
      }
    }
    await this.release();
  }

  /**
   * When it returns, everything written before the call is found: brought in by this process, or by the one that has
   * the job. That one is waited for so long and no longer.
   */
  async catchUp(progress: Progress = silent): Promise<CaughtUp> {
    const until = this.pace.now() + PATIENCE_MS;
    let target: number | null = null;
    for (let ms = FIRST_LOOK_MS; ; ms = Math.min(2 * ms, LOOK_MS)) {
      const read = await this.catchUpAlone(progress);
      if (read !== null) return { read, complete: true };
      target ??= await headOf(this.parts.store);
      if ((await this.parts.index.state()).sequence >= target) return { read: 0, complete: true };
      if (this.pace.now() >= until) return { read: 0, complete: false };
      await this.pace.pause(ms);
    }
  }

  /** Fills a fresh index; the old one serves until then. Returns the number of changes read. */
  rebuild(progress: Progress = silent): Promise<number> {
    return this.takingOver(() => this.keeping.renew('asked', progress));
  }

  /**
   * Compares both sides by id and hash, once the index has come as far as the store; writing may go on. Throws
   * `unavailable` when it does not come so far.
   */
  async reconcile(): Promise<Differences> {
    const { complete } = await this.catchUp();
    if (complete) return differences(this.parts);
    throw new KnowledgeError(
      'unavailable',
      'Chỉ mục tìm kiếm chưa theo kịp cơ sở dữ liệu; hãy thử lại sau ít phút.',
    );
  }

  /** Reconciles, puts in what is missing or stale and takes out what is surplus. Returns what differed. */
  async repair(): Promise<Differences> {
    const found = await this.reconcile();
    const itemIds = itemsToMend(found);
    if (itemIds.length === 0) return found;
    await this.takingOver(async () => {
      const { sequence, mark } = await this.parts.index.state();
      await this.follower.bring(
        this.parts.index,
        itemIds.map((itemId) => ({ itemId, sequence, mark })),
      );
    });
    return found;
  }

  async state(): Promise<IndexingState> {
    const [{ sequence }, holder] = await Promise.all([this.parts.index.state(), this.tenure.current()]);
    const behind = (await this.parts.store.changes(sequence, MOST_BEHIND)).length;
    const failed = this.follower.failedItems;
    return { active: this.tenure.held, holder, behind, failed };
  }

  /** Leaves the job to other processes, at once; without it they wait until this one was silent long enough. */
  release(): Promise<void> {
    return this.inTurn(() => this.tenure.giveBack().catch(silent));
  }

  /** One look for work. True: there is more. */
  private async work(signal: AbortSignal): Promise<boolean> {
    if (!(await this.tenure.take())) return false;
    return this.tenure.during(async () => {
      let sequence = 0;
      const read = await this.keeping.bite((at) => (sequence = at), signal);
      if (read >= BITE) this.tell({ type: 'progress', sequence });
      if (read === 0 && (await this.keeping.isWasteful())) await this.keeping.renew('waste', silent, signal);
      return read >= BITE;
    });
  }

  /** Null when another process has the job, or this one is filling a fresh index and follows meanwhile. */
  private async catchUpAlone(progress: Progress): Promise<number | null> {
    if (this.keeping.renewing) return null;
    const caughtUp = this.inTurn(async () => {
      // Who only looks in does not take the job from anybody, nor write to the store, when there is nothing to do.
      if (!this.tenure.held && (await this.keeping.isUpToDate())) return 0;
      if (!(await this.tenure.take())) return null;
      return this.tenure.during(() => this.keeping.catchUp(progress));
    });
    return caughtUp.catch((error: unknown) => {
      if (error instanceof LostTenure) return null;
      throw error;
    });
  }

  /** Does `work` whoever has the job. */
  private takingOver<T>(work: () => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      const taken = await this.tenure.takeOver();
      return this.tenure.during(async () => {
        if (taken) await this.tenure.waitForOthers();
        return work();
      });
    });
  }

  /** One at a time: each caller gets what was written before its call. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work, work);
    this.turn = result.catch(silent);
    return result;
  }
}

/** Not all processes at the same moment; not before the engine said it may be asked again. */
function restAfter(failures: number, error: unknown): number {
  const most = Math.min(BACKOFF_MS * 2 ** (failures - 1), LONGEST_BACKOFF_MS);
  const asked = error instanceof KnowledgeError ? (error.retryAfterSeconds ?? 0) * 1_000 : 0;
  return Math.max(Math.round(most * (0.5 + Math.random() / 2)), asked);
}
