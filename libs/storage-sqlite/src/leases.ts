import { type Lease, Leases } from '@app/knowledge';
import { type Database } from './database.js';

/** Leases beside the items: whoever writes first has the beat. */
export class SqliteLeases extends Leases {
  constructor(private readonly db: Database) {
    super();
  }

  override async current(job: string): Promise<Lease | null> {
    const row = this.db.get('SELECT holder, beat FROM leases WHERE job = ?', job);
    return row ? { holder: String(row['holder']), beat: Number(row['beat']) } : null;
  }

  override claim(job: string, holder: string, beat: number): Promise<boolean> {
    return this.db.transaction(() => {
      const lease = this.db.get('SELECT beat FROM leases WHERE job = ?', job);
      if (Number(lease?.['beat'] ?? 0) !== beat) return false;
      this.db.write('INSERT OR REPLACE INTO leases VALUES (?, ?, ?)', job, holder, beat + 1);
      return true;
    });
  }
}
