import { setImmediate as breathe } from 'node:timers/promises';
import { type Change, type Clock, failureOf, KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { type SearchDocument, type SearchIndex } from '../ports/search-index.js';
import { indexed, segmentId } from './document-of.js';
import { project } from './projection.js';

/** Changes read at once; a bulk import fills the index fastest with large bites. */
export const BITE = 8_192;
/** Items read at once, whatever their size. */
export const GROUP = 256;
/** Once it has so many letters, a write waits for no further text: one is not long enough to keep readers waiting. */
const MOST_LETTERS = 1 << 22;

/** An item to bring in, and where in the store's sequence the index stands once it is. */
export type Due = Pick<Change, 'itemId' | 'sequence'> & { readonly mark: number };

/** 48 bits of the hash of a change, which covers all changes before it: no other store has it. */
export function markOf({ hash }: Pick<Change, 'hash'>): number {
  return Number.parseInt(hash.slice(0, 12), 16);
}

/** An item that cannot be indexed; it is tried again when it changes. */
export interface FailedItem {
  readonly itemId: string;
  readonly error: string;
}

/** Thrown when another process has taken the job over: nothing more may be written. */
export class LostTenure extends KnowledgeError {
  constructor() {
    super('unavailable', 'Tiến trình khác vừa nhận việc lập chỉ mục; hãy thử lại sau ít phút.');
  }
}

/**
 * Brings changes of the store into an index, in the order of their sequence. Documents are made from the newest state,
 * read after the changes, so what is put twice is put right.
 */
export class Follower {
  private readonly failures = new Map<string, string>();

  /** `permitted` is asked before every write and throws `LostTenure`; `failed` is told of each item set aside. */
  constructor(
    private readonly store: KnowledgeStore,
    private readonly clock: Clock,
    readonly permitted: () => Promise<void>,
    private readonly failed: (item: FailedItem) => void,
  ) {}

  get failedItems(): FailedItem[] {
    return Array.from(this.failures, ([itemId, error]) => ({ itemId, error }));
  }

  /**
   * Brings in what is due, in ascending sequence. An item that makes the writing fail by itself is found by halving
   * and set aside; what it is not to blame for is thrown.
   */
  async bring(index: SearchIndex, due: readonly Due[], aside = new Set<string>()): Promise<void> {
    try {
      await this.put(index, due, aside);
    } catch (error) {
      if (isOutage(error)) throw error;
      if (due.length === 1) return this.setAside(index, due[0]!, error, aside);
      const middle = due.length >> 1;
      await this.bring(index, due.slice(0, middle), aside);
      await this.bring(index, due.slice(middle), aside);
    }
  }

  /** What the index should hold of some items, and what not, as the store stands now. */
  private async wanted(itemIds: readonly string[]): Promise<Omit<Bite, 'itemIds'>> {
    const states = await this.store.current(itemIds);
    const documents = await project(this.store, states, this.clock.now());
    const kept = new Set(documents.map(({ id }) => id));
    const segments = states.flatMap(({ newest: { itemId, version } }) =>
      Array.from({ length: version }, (_, i) => segmentId(itemId, i + 1)),
    );
    return { documents, remove: [...itemIds, ...segments].filter((id) => !kept.has(id)) };
  }

  private async put(index: SearchIndex, due: readonly Due[], aside: ReadonlySet<string>): Promise<void> {
    const done = new Set(aside);
    let bite: Bite = { itemIds: [], documents: [], remove: [] };
    for (let from = 0; from < due.length; from += GROUP) {
      const group = due.slice(from, from + GROUP);
      const itemIds = [...new Set(group.map(({ itemId }) => itemId))].filter((id) => !done.has(id));
      for (const id of itemIds) done.add(id);
      const { documents, remove } = await this.wanted(itemIds);
      bite.itemIds.push(...itemIds);
      bite.documents.push(...documents);
      bite.remove.push(...remove);
      const isLast = from + GROUP >= due.length;
      if (!isLast) await breathe();
      if (!isLast && lettersOf(bite) < MOST_LETTERS) continue;
      await this.write(index, bite, group.at(-1)!);
      bite = { itemIds: [], documents: [], remove: [] };
    }
  }

  private async write(
    index: SearchIndex,
    { itemIds, documents, remove }: Bite,
    { sequence, mark }: Omit<Due, 'itemId'>,
  ): Promise<void> {
    await this.permitted();
    await index.apply({ put: documents.map(indexed), remove, sequence, mark });
    for (const id of itemIds) this.failures.delete(id);
  }

  /** A store or index that does not even take this is at fault itself: its error is thrown, the item stays in line. */
  private async setAside(
    index: SearchIndex,
    { itemId, ...place }: Due,
    error: unknown,
    aside: Set<string>,
  ): Promise<void> {
    await this.store.changes(place.sequence, 1);
    await this.write(index, { itemIds: [], documents: [], remove: [] }, place);
    aside.add(itemId);
    const item = { itemId, error: failureOf(error).msg };
    this.failures.set(itemId, item.error);
    this.failed(item);
  }
}

interface Bite {
  readonly itemIds: string[];
  readonly documents: SearchDocument[];
  readonly remove: string[];
}

function lettersOf({ documents }: Bite): number {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether a failure says nothing of what was being written. */
function isOutage(error: unknown): boolean {
  return error instanceof KnowledgeError && error.code === 'unavailable';
}
