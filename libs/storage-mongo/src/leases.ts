import { type Lease, Leases } from '@app/knowledge';
import { type mongo } from 'mongoose';
import { type Database } from './database.js';
import { type LeaseDoc } from './documents.js';
import { isDuplicate } from './errors.js';

/**
 * A claim is the insert of (job, beat): of several only one goes in. The lease then follows the claim, moved by the
 * claimant or, if that one died, by the next that finds the beat taken.
 */
export class MongoLeases extends Leases {
  constructor(private readonly db: Database) {
    super();
  }

  override current(job: string): Promise<Lease | null> {
    return this.db.guard(() => this.lease(job));
  }

  override claim(job: string, holder: string, beat: number): Promise<boolean> {
    return this.db.guard(async () => {
      if (!(await this.stillAt(job, beat))) return false;
      const claim: LeaseDoc = { _id: claimKey(job, beat + 1), holder, beat: beat + 1 };
      const taken = await this.insert(claim);
      if (!taken) {
        await this.follow(job, beat + 1);
        return false;
      }
      return this.confirm(job, claim);
    });
  }

  /** Old claims are removed, so one that comes late may go in again: then the lease has gone past it. */
  private async confirm(job: string, claim: LeaseDoc): Promise<boolean> {
    const { claims } = this.db.collections;
    const { beat } = (await this.lease(job)) ?? { beat: 0 };
    if (beat > claim.beat) {
      await claims.deleteOne({ _id: claim._id });
      return false;
    }
    await this.follow(job, claim.beat);
    await claims.deleteOne({ _id: claimKey(job, claim.beat - 1) });
    return true;
  }

  private async lease(job: string): Promise<Lease | null> {
    const options = { projection: { _id: 0 }, readPreference: 'primary' } as const;
    return this.db.collections.leases.findOne({ _id: job }, options);
  }

  private async stillAt(job: string, beat: number): Promise<boolean> {
    return ((await this.lease(job))?.beat ?? 0) === beat;
  }

  /** Moves the lease to the claim on a beat, from the beat before. */
  private async follow(job: string, beat: number): Promise<void> {
    const { claims, leases } = this.db.collections;
    const claim = await claims.findOne({ _id: claimKey(job, beat) }, { readPreference: 'primary' });
    if (!claim) return;
    const { holder } = claim;
    if (beat === 1) await this.put(leases, { _id: job, holder, beat });
    else await leases.updateOne({ _id: job, beat: beat - 1 }, { $set: { holder, beat } }, this.db.durably);
  }

  private insert(claim: LeaseDoc): Promise<boolean> {
    return this.put(this.db.collections.claims, claim);
  }

  /** False: it is there already. */
  private async put(into: mongo.Collection<LeaseDoc>, document: LeaseDoc): Promise<boolean> {
    try {
      await into.insertOne(document, this.db.durably);
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }
}

function claimKey(job: string, beat: number): string {
  return `${job} ${beat}`;
}
