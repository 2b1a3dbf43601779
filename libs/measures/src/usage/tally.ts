import { type Collection, commitOver, type Records } from '@app/access';

/** Records written at once. */
const MOST_WRITES = 500;
/** While records cannot be written, what was not counted before is counted no more beyond so many. */
const MOST_WAITING = 10_000;

/** Counts kept in memory until they are added to records of one type; `add` gives the sum of two. */
export class Tally<T extends object> {
  private readonly waiting = new Map<string, T>();

  constructor(
    private readonly records: Records,
    private readonly collection: Collection<T>,
    private readonly add: (one: T, other: T) => T,
  ) {}

  note(id: string, value: T): void {
    const before = this.waiting.get(id);
    if (!before && this.waiting.size >= MOST_WAITING) return;
    this.waiting.set(id, before ? this.add(before, value) : value);
  }

  /** Adds to the records, whatever others add meanwhile. What could not be added waits on; throws what records throw. */
  async flush(): Promise<void> {
    const all = [...this.waiting];
    for (let from = 0; from < all.length; from += MOST_WRITES) {
      const some = all.slice(from, from + MOST_WRITES);
      for (const [id] of some) this.waiting.delete(id);
      await this.addToRecords(some).catch((error: unknown) => {
        for (const [id, value] of some) this.note(id, value);
        throw error;
      });
    }
  }

  private addToRecords(some: readonly (readonly [string, T])[]): Promise<null> {
    return commitOver(this.records, async () => {
      const kept = await this.collection.getAll(some.map(([id]) => id));
      const byId = new Map(kept.map((one) => [one.id, one]));
      const writes = some.map(([id, value]) => {
        const before = byId.get(id);
        return before
          ? this.collection.change(before, this.add(before.value, value))
          : this.collection.create(id, value);
      });
      return { writes, entries: [], outcome: null };
    });
  }
}
