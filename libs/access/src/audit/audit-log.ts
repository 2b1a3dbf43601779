import { setImmediate as breathe } from 'node:timers/promises';
import { type Body, type Clock, type Instant, type Page, type PageRequest } from '@app/knowledge';
import { type Viewer } from '../policy/viewer.js';
import { type AuditFilter, type Records } from '../ports/records.js';
import { Collection } from '../records/collection.js';
import { commitIfFirst } from '../records/commit-over.js';
import { type AuditEntry } from './audit-entry.js';

const DAY_MS = 86_400_000;
const PAGE = 500;
/** "2026-11-01T02" */
const HOUR_LENGTH = 13;

/** The hour in which somebody last read something that is restricted. */
interface Reading {
  readonly hour: string;
}

/** Writes down what was done and reads it back. Whatever writes records writes its entries with them. */
export class AuditLog {
  private readonly readings: Collection<Reading>;

  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {
    this.readings = new Collection(records, 'reading');
  }

  /** For acts that change no record. `act` is `area.verb`; no name and no secret in `details`. */
  async note(viewer: Viewer, act: string, subject: string | null, details: Body = {}): Promise<void> {
    await this.records.commit([], [this.draft(viewer, act, subject, details)]);
  }

  /** That somebody read what is restricted of an item: once an hour, however often they look. */
  async noteReading(viewer: Viewer, itemId: string, details: Body = {}): Promise<void> {
    const hour = this.clock.now().slice(0, HOUR_LENGTH);
    const id = `${viewer.id} ${itemId}`;
    const last = await this.readings.get(id);
    if (last?.value.hour === hour) return;
    const write = this.readings.change(last ?? { id, revision: 0 }, { hour });
    // Who was first has said the same.
    await commitIfFirst(this.records, [write], [this.draft(viewer, 'item.read', itemId, details)]);
  }

  /** Newest first. */
  list(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>> {
    return this.records.findEntries(filter, page);
  }

  /** Every entry that is kept, oldest first, as lines of JSON. */
  async *lines(): AsyncGenerator<string> {
    for await (const entry of this.entries()) yield `${JSON.stringify(entry)}\n`;
  }

  /**
   * Removes what is older than so many days, and says so in the log first. Gives the sequence number of the last entry
   * removed by now, 0 for none. What a clock that was set back wrote stays until what came before it may go.
   */
  async applyRetention(viewer: Viewer, keepDays: number): Promise<number> {
    const { sequence: removed } = await this.records.anchor();
    const through = await this.lastBefore(this.daysAgo(keepDays));
    if (through <= removed) return removed;
    await this.note(viewer, 'audit.forgotten', null, { through, keepDays });
    await this.records.forget(through);
    return through;
  }

  /** The last of the entries at the beginning of the log that are older than an instant; 0 for none. */
  private async lastBefore(instant: Instant): Promise<number> {
    let through = 0;
    for await (const { sequence, at } of this.entries()) {
      if (at >= instant) break;
      through = sequence;
    }
    return through;
  }

  private async *entries(): AsyncGenerator<AuditEntry> {
    let since = 0;
    for (;;) {
      const entries = await this.records.entries(since, PAGE);
      yield* entries;
      const last = entries.at(-1);
      if (last === undefined) return;
      since = last.sequence;
      await breathe();
    }
  }

  private draft({ id }: Viewer, act: string, subject: string | null, details: Body) {
    return { at: this.clock.now(), actor: id ?? 'anonymous', act, subject, details };
  }

  private daysAgo(days: number): Instant {
    return new Date(Date.parse(this.clock.now()) - days * DAY_MS).toISOString();
  }
}
