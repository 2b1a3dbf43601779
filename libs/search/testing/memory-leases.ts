import { type Lease, Leases } from '@app/knowledge';

export class MemoryLeases extends Leases {
  private readonly held = new Map<string, Lease>();

  override async current(job: string): Promise<Lease | null> {
    return this.held.get(job) ?? null;
  }

  override async claim(job: string, holder: string, beat: number): Promise<boolean> {
    if ((this.held.get(job)?.beat ?? 0) !== beat) return false;
    this.held.set(job, { holder, beat: beat + 1 });
    return true;
  }
}
