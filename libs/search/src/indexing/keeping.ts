import { type Change, type KnowledgeStore } from '@app/knowledge';
import { type SearchIndex } from '../ports/search-index.js';
import { BITE, type Follower, markOf } from './follower.js';
import { type IndexingEvent, type Progress } from './indexing-state.js';

/** From here on removed texts slow the index down more than a renewal costs, unless they are few. */
const MOST_WASTE = 0.3;
const FEW_TEXTS = 1_000;

/** What the one process at work does to the index: bite after bite, and now and then all of it anew. */
export class Keeping {
  private filling = false;

  constructor(
    private readonly store: KnowledgeStore,
    private readonly index: SearchIndex,
    private readonly follower: Follower,
    private readonly tell: (event: IndexingEvent) => void,
  ) {}

  /** Whether a fresh index is being filled. */
  get renewing(): boolean {
    return this.filling;
  }

  /** Brings in everything the store has by now. Returns the number of changes read. */
  async catchUp(progress: Progress): Promise<number> {
    let [all, read] = [0, 0];
    do {
      read = await this.bite(progress);
      all += read;
    } while (read >= BITE);
    return all;
  }

  /** Brings in at most a bite of what comes next. Returns the number of changes read; below `BITE` nothing is left. */
  async bite(progress: Progress, signal?: AbortSignal): Promise<number> {
    const changes = await this.next(this.index);
    if (!changes) return this.renew('other-store', progress, signal);
    await this.bring(this.index, changes, progress);
    return changes.length;
  }

  /**
   * Fills a fresh index, stopping between two bites when `signal` says so. The old one serves until then, and goes on
   * being found what is written meanwhile. Returns the number of changes read.
   */
  async renew(
    reason: 'asked' | 'waste' | 'other-store',
    progress: Progress,
    signal?: AbortSignal,
  ): Promise<number> {
    this.tell({ type: 'renewing', reason });
    this.filling = true;
    try {
      return await this.index.renew((fresh) => this.fill(fresh, progress, signal));
    } finally {
      this.filling = false;
    }
  }

  async isUpToDate(): Promise<boolean> {
    return (await this.next(this.index))?.length === 0;
  }

  /** Whether texts that are no longer there take so much of the index that it should be renewed. */
  async isWasteful(): Promise<boolean> {
    const { waste, documents } = await this.index.state();
    return waste > MOST_WASTE && (documents * waste) / (1 - waste) > FEW_TEXTS;
  }

  private async fill(fresh: SearchIndex, progress: Progress, signal?: AbortSignal): Promise<number> {
    for (let all = 0; ;) {
      signal?.throwIfAborted();
      const changes = (await this.next(fresh)) ?? [];
      if (changes.length === 0) {
        await this.follower.permitted();
        return all;
      }
      await this.bring(fresh, changes, progress);
      all += changes.length;
      await this.bring(this.index, (await this.next(this.index)) ?? [], () => undefined);
    }
  }

  /**
   * Null when the store has not the change the index stands at: it was put back to an earlier copy, or the index was
   * made of another store.
   */
  private async next(index: SearchIndex): Promise<readonly Change[] | null> {
    const { sequence, mark } = await index.state();
    if (sequence === 0) return this.store.changes(0, BITE);
    const [last, ...changes] = await this.store.changes(sequence - 1, BITE + 1);
    return last && markOf(last) === mark ? changes : null;
  }

  private async bring(index: SearchIndex, changes: readonly Change[], progress: Progress): Promise<void> {
    if (changes.length === 0) return;
    const due = changes.map((change) => ({ ...change, mark: markOf(change) }));
    await this.follower.bring(index, due);
    progress(changes.at(-1)!.sequence);
  }
}
