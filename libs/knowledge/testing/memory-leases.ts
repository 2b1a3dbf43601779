import { type Lease, Leases } from '@app/knowledge';

/** Leases in the memory of one process, passing the same contract. */
export class MemoryLeases extends Leases {
  private readonly leases = new Map<string, Lease>();

  override async current(job: string): Promise<Lease | null> {
    return this.leases.get(job) ?? null;
  }

  override async claim(job: string, holder: string, beat: number): Promise<boolean> {
    if ((this.leases.get(job)?.beat ?? 0) !== beat) return false;
    this.leases.set(job, { holder, beat: beat + 1 });
    return true;
  }
}
