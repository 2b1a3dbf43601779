import { setImmediate as breathe } from 'node:timers/promises';
import { type Change, type Instant, type KnowledgeStore } from '@app/knowledge';
import { isIn, type Year } from './year.js';

const BITE = 8_192;

/** When readers were shown a version of an item, or no more of it. */
type Showing = Pick<Change, 'at' | 'type'>;

/** What the change log tells of publications: read once, and then what was added to it. */
export class PublicationLog {
  private readonly showings = new Map<string, Showing[]>();
  private sequence = 0;
  private reading: Promise<void> | null = null;

  constructor(private readonly store: KnowledgeStore) {}

  /** Brings it as far as the store. */
  async readOn(): Promise<void> {
    this.reading ??= this.read().finally(() => (this.reading = null));
    await this.reading;
  }

  /** Ids of all that was ever published. */
  get items(): readonly string[] {
    return [...this.showings.keys()];
  }

  /** When readers first saw an item; null: never. */
  firstSeen(itemId: string): Instant | null {
    return this.of(itemId)[0]?.at ?? null;
  }

  /** Whether readers saw an item at the end of a year. */
  isShownAtEndOf({ to }: Year, itemId: string): boolean {
    return this.of(itemId).findLast(({ at }) => at < to)?.type === 'published';
  }

  isPublishedIn(year: Year, itemId: string): boolean {
    return this.of(itemId).some(({ type, at }) => type === 'published' && isIn(year, at));
  }

  private of(itemId: string): readonly Showing[] {
    return this.showings.get(itemId) ?? [];
  }

  private async read(): Promise<void> {
    for (;;) {
      const changes = await this.store.changes(this.sequence, BITE);
      for (const { itemId, type, at } of changes) {
        if (type === 'appended') continue;
        const before = this.showings.get(itemId);
        if (before) before.push({ at, type });
        else this.showings.set(itemId, [{ at, type }]);
      }
      this.sequence = changes.at(-1)?.sequence ?? this.sequence;
      if (changes.length < BITE) return;
      // An engine in this process leaves no room for others by itself.
      await breathe();
    }
  }
}
