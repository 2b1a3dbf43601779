import { setTimeout as pause } from 'node:timers/promises';
import { type Database } from '../src/database.js';
import { type Call, watched } from './watched.js';

const WRITES = new Set([
  'insertOne',
  'insertMany',
  'updateOne',
  'updateMany',
  'bulkWrite',
  'deleteOne',
  'deleteMany',
]);

/** A process that dies: nothing reaches the server after so many writes. */
export class Mortal {
  /** The connection as this process has it. */
  readonly database: Database;
  /** What it wrote, such as "commits.insertOne". */
  readonly written: string[] = [];
  private isDead = false;
  private readonly underWay: unknown[] = [];

  constructor(
    db: Database,
    private readonly writes: number,
  ) {
    this.database = watched(db, (call) => this.take(call));
  }

  /** What it had sent arrives still. */
  async rest(): Promise<void> {
    await pause(20);
    await Promise.allSettled(this.underWay);
  }

  private take({ collection, method, proceed }: Call): unknown {
    const isWrite = WRITES.has(method);
    this.isDead ||= isWrite && this.written.length === this.writes;
    if (this.isDead) throw new Error('the process is dead');
    const answer = proceed();
    if (isWrite) {
      this.written.push(`${collection}.${method}`);
      this.underWay.push(answer);
    }
    return answer;
  }
}
