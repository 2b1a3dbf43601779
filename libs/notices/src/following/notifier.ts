import { setImmediate as breathe } from 'node:timers/promises';
import { Collection, commitIfFirst, type Records, type RecordWrite } from '@app/access';
import { type Notice, noticesIn } from '../notices/notice.js';
import { type Source } from './source.js';

/** Records written at once. */
const MOST_WRITES = 500;

/** How far a log was followed. */
interface Cursor {
  readonly sequence: number;
}

/**
 * Makes notices of what logs tell. How far it came in each is kept in a record, and what a notice is about makes its
 * id: so it may be killed, or run twice at once, and each notice is made, once. Throws what sources and records throw;
 * what was made until then stays.
 */
export class Notifier {
  private readonly cursors: Collection<Cursor>;
  private readonly notices: Collection<Notice>;

  constructor(
    private readonly records: Records,
    private readonly sources: readonly Source[],
  ) {
    this.cursors = new Collection(records, 'notice-cursor');
    this.notices = noticesIn(records);
  }

  /** Tells of all there is to tell; gives the number of notices made. `permitted` is asked before every bite. */
  async pass(permitted: () => Promise<boolean> = async () => true): Promise<number> {
    let made = 0;
    for (const source of this.sources) made += await this.follow(source, permitted);
    return made;
  }

  private async follow(source: Source, permitted: () => Promise<boolean>): Promise<number> {
    let made = 0;
    for (; await permitted(); await breathe()) {
      const cursor = (await this.cursors.get(source.name)) ?? begun(source.name);
      const bite = await source.read(cursor.value.sequence);
      if (bite === null) break;
      made += await this.keep(bite.notices, this.cursors.change(cursor, { sequence: bite.sequence }));
    }
    return made;
  }

  /**
   * The cursor goes on after the notices: what lies behind it is all there. Where another process was first, it stays,
   * and what that one left is read anew.
   */
  private async keep(notices: ReadonlyMap<string, Notice>, goOn: RecordWrite): Promise<number> {
    const all = [...notices];
    let made = 0;
    for (let from = 0; from < all.length; from += MOST_WRITES) {
      const some = all.slice(from, from + MOST_WRITES);
      const there = new Set((await this.notices.getAll(some.map(([id]) => id))).map(({ id }) => id));
      const fresh = some.filter(([id]) => !there.has(id));
      const writes = fresh.map(([id, notice]) => this.notices.create(id, notice));
      if (writes.length > 0 && !(await commitIfFirst(this.records, writes))) return made;
      made += writes.length;
      await breathe();
    }
    await commitIfFirst(this.records, [goOn]);
    return made;
  }
}

function begun(id: string): { id: string; revision: number; value: Cursor } {
  return { id, revision: 0, value: { sequence: 0 } };
}
