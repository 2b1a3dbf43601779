import { type Clock, type KnowledgeStore } from '@app/knowledge';
import { type SearchIndex } from '../ports/search-index.js';
import { segmentId } from './document-of.js';
import { project } from './projection.js';

/** Changes read at once; a bulk import fills the index fastest with large bites. */
const BITE = 8_192;
/** Items read at once for comparing. */
const PAGE = 1_000;
/** From here on removed texts slow the index down more than a rebuild costs. */
const MOST_WASTE = 0.3;

/** Ids that differ between store and index. */
export interface Differences {
  /** Published but not in the index. */
  readonly missing: readonly string[];
  /** In the index with another content. */
  readonly stale: readonly string[];
  /** In the index alone. */
  readonly surplus: readonly string[];
}

/** Told after each bite: how far in the store's sequence the index is. */
export type Progress = (sequence: number) => void;

/**
 * Keeps the index in step with the store by its change sequence. Any number of processes may follow one store:
 * what is put twice is put once. Throws what store and index throw.
 */
export class Indexer {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: KnowledgeStore,
    private readonly index: SearchIndex,
    private readonly clock: Clock,
  ) {}

  /** When it returns, everything the store had when it was called is found. Returns the number of changes read. */
  catchUp(progress: Progress = () => undefined): Promise<number> {
    return this.inTurn(async () => {
      const { sequence, waste } = await this.index.state();
      if (waste > MOST_WASTE || !(await this.hasChange(sequence))) return this.renew(progress);
      return this.follow(this.index, progress);
    });
  }

  /** Fills a fresh index; the old one serves until then. */
  rebuild(progress: Progress = () => undefined): Promise<number> {
    return this.inTurn(() => this.renew(progress));
  }

  /** Compares id and hash on both sides. */
  reconcile(): Promise<Differences> {
    return this.inTurn(async () => {
      const indexed = new Map<string, string>();
      for await (const { id, hash } of this.index.entries()) indexed.set(id, hash);
      const [missing, stale]: [string[], string[]] = [[], []];
      for await (const { id, hash } of this.expected()) {
        const known = indexed.get(id);
        if (known === undefined) missing.push(id);
        else if (known !== hash) stale.push(id);
        indexed.delete(id);
      }
      return { missing, stale, surplus: [...indexed.keys()] };
    });
  }

  /** One at a time: each caller gets what was written before its call. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work, work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** False when the store never came so far: it was restored from an earlier copy. */
  private async hasChange(sequence: number): Promise<boolean> {
    return sequence === 0 || (await this.store.changes(sequence - 1, 1)).length > 0;
  }

  private renew(progress: Progress): Promise<number> {
    return this.index.renew((fresh) => this.follow(fresh, progress));
  }

  private async follow(index: SearchIndex, progress: Progress): Promise<number> {
    let { sequence } = await index.state();
    for (let read = 0; ;) {
      const changes = await this.store.changes(sequence, BITE);
      if (changes.length === 0) return read;
      sequence = changes.at(-1)!.sequence;
      await this.reindex(index, [...new Set(changes.map(({ itemId }) => itemId))], sequence);
      read += changes.length;
      progress(sequence);
    }
  }

  private async reindex(index: SearchIndex, itemIds: readonly string[], sequence: number): Promise<void> {
    const states = await this.store.current(itemIds);
    const put = await project(this.store, states, this.clock.now());
    const kept = new Set(put.map(({ id }) => id));
    const possible = states.flatMap(({ newest: { itemId, version } }) => [
      itemId,
      ...Array.from({ length: version }, (_, i) => segmentId(itemId, i + 1)),
    ]);
    await index.apply({ put, remove: possible.filter((id) => !kept.has(id)), sequence });
  }

  private async *expected() {
    for (let cursor: string | null = null; ;) {
      const page = await this.store.list({ published: true }, { cursor, limit: PAGE });
      yield* await project(this.store, page.rows, this.clock.now());
      if (page.next === null) return;
      cursor = page.next;
    }
  }
}
