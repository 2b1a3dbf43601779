import { setTimeout as pause } from 'node:timers/promises';
import { type Database } from './database.js';
import { type Sequenced } from './documents.js';
import { busy } from './errors.js';
import { type Journal } from './journal.js';
import { type Drawn } from './ledger.js';
import { Turns } from './turns.js';

/** The longest a writer steps back after another was faster. */
const STEP_BACK_MS = 64;

/** Writes batches to a journal, one after the other in this process, among the writers of others. */
export class Writer<H extends Sequenced, W> {
  private readonly turns = new Turns();

  constructor(
    private readonly db: Database,
    private readonly journal: Journal<H, W>,
  ) {}

  /** Draws up a batch on the newest head until no other writer comes in between; gives what was drawn with it. */
  write<T>(draw: () => Promise<{ readonly draft: Drawn<H, W>; readonly result: T }>): Promise<T> {
    const act = async () => {
      const deadline = this.journal.deadline();
      for (let wait = 1; ; wait = Math.min(2 * wait, STEP_BACK_MS)) {
        const { draft, result } = await draw();
        if (draft.isEmpty || (await this.journal.commit(draft))) return result;
        if (performance.now() > deadline) throw busy(this.db.place);
        await pause(Math.random() * wait);
      }
    };
    return this.turns.next(() => this.db.guard(act));
  }

  /** Waits for the writes under way and what goes on after them. */
  async close(): Promise<void> {
    await this.turns.end();
    await this.journal.close();
  }
}
