import { type AuditEntry, type Records } from '@app/access';
import { isIn, type Year } from '../yearly/year.js';
import { LogReader } from './log-reader.js';

/** When items were looked at again and found to hold: the audit log tells all of it, the work on an item the last time. */
export class ReviewLog {
  private readonly reviews: Pick<AuditEntry, 'at' | 'subject'>[] = [];
  private readonly log: LogReader<AuditEntry>;

  constructor(records: Records) {
    this.log = new LogReader(
      (since, limit) => records.entries(since, limit),
      ({ act, at, subject }) => {
        if (act === 'item.renewed') this.reviews.push({ at, subject });
      },
    );
  }

  /** Brings it as far as the audit log. */
  readOn(): Promise<void> {
    return this.log.readOn();
  }

  /** Ids of what was looked at in a year. */
  itemsOf(year: Year): ReadonlySet<string | null> {
    return new Set(this.reviews.filter(({ at }) => isIn(year, at)).map(({ subject }) => subject));
  }
}
