import { type Database, type From } from './database.js';
import { type Sequenced } from './documents.js';
import { busy } from './errors.js';
import { type Journal } from './journal.js';

/** What was read, and the newest stamp that was seen on it. */
export interface Seen<T> {
  readonly result: T;
  readonly newest: number;
}

type Read<H, T> = (head: H, from: From) => Promise<Seen<T>>;

const PRIMARY: From = { readPreference: 'primary' };

/**
 * Reads whole batches only. Documents are added or take a newer stamp, so what carries no stamp above a head that was
 * applied before the reading is as it was at that head, and no write acknowledged since has touched it. Where that is
 * not so, the newer batch is waited for, or finished, and the reading done again. A list, in which documents that no
 * longer match are missed by silence, asks at its end whether a commit followed the head.
 */
export class Reader<H extends Sequenced> {
  constructor(
    private readonly db: Database,
    private readonly journal: Journal<H, unknown>,
  ) {}

  async primary<T>(read: Read<H, T>): Promise<T> {
    const deadline = this.journal.deadline();
    for (let again = false; ; again = true) {
      const { epoch } = this.db;
      const head = await (again ? this.journal.settle() : this.journal.head());
      const { result, newest } = await read(head, PRIMARY);
      if (newest <= head.sequence && epoch === this.db.epoch) return result;
      if (performance.now() > deadline) throw busy(this.db.place);
    }
  }

  /** Reads where people are to be sent, which may lag behind; what is half applied there is read from the primary. */
  async forPeople<T>(read: Read<H, T>): Promise<T> {
    const { readPreference } = this.db.options;
    if (!this.db.replicaSet || readPreference === 'primary') return this.primary(read);
    const session = this.db.session();
    try {
      const from = { session, readPreference };
      const head = await this.journal.noted(from);
      const { result, newest } = await read(head, from);
      if (newest <= head.sequence) return result;
    } finally {
      await session.endSession();
    }
    return this.primary(read);
  }

  /** The newest stamp of a list: the head's own, or one above it when a commit followed. */
  async newest(head: H, from: From): Promise<number> {
    return (await this.journal.commitAfter(head, from))?.sequence ?? head.sequence;
  }
}
