import { setTimeout as pause } from 'node:timers/promises';
import { type EnqueuedTask, type Meilisearch, type Task } from 'meilisearch';
import { type Connection } from './connection.js';
import { outage, taskFailure } from './errors.js';

const FIRST_LOOK_MS = 4;
const SLOWER = 1.5;
const LONGEST_LOOK_MS = 500;
/** A queue that does not move for so long will not. */
const PATIENCE_MS = 30 * 60_000;

/** Writes are tasks that the server carries out one after the other; done here means done. */
export class Tasks {
  constructor(private readonly connection: Connection) {}

  /** Sends a write; the number is for {@link done}. */
  async send(write: (client: Meilisearch) => Promise<EnqueuedTask>): Promise<number> {
    return (await this.connection.ask('writing', write)).taskUid;
  }

  /** Waits until a task was carried out. Throws what became of one that was not, by its number. */
  async done(uid: number): Promise<Task> {
    const until = performance.now() + PATIENCE_MS;
    for (let ms = FIRST_LOOK_MS; ; ms = Math.min(ms * SLOWER, LONGEST_LOOK_MS)) {
      const task = await this.connection.ask('writing', (client) => client.tasks.getTask(uid));
      if (task.status === 'succeeded') return task;
      if (task.status === 'failed' || task.status === 'canceled') throw taskFailure(task);
      if (performance.now() > until)
        throw outage(
          `Meilisearch chưa thực hiện tác vụ ${uid} (${task.type}) sau ${PATIENCE_MS / 60_000} phút. Hãy xem hàng đợi tác vụ của máy chủ.`,
        );
      await pause(ms);
    }
  }

  async carryOut(write: (client: Meilisearch) => Promise<EnqueuedTask>): Promise<Task> {
    return this.done(await this.send(write));
  }

  /** Waits for what a process that is no more has left in the queue: it would come after what is read now. */
  async settled(indexUids: readonly string[]): Promise<void> {
    const statuses = ['enqueued', 'processing'] as const;
    const asked = { indexUids: [...indexUids], statuses: [...statuses], limit: 1 };
    const { results } = await this.connection.ask('writing', (client) => client.tasks.getTasks(asked));
    // The newest is told first, and is carried out last.
    if (results[0]) await this.done(results[0].uid).catch(() => undefined);
  }
}
