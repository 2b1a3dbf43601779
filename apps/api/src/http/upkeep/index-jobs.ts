import { Logger } from '@nestjs/common';
import { type AuditLog, type Viewer } from '@app/access';
import { type Clock, failureOf, headOf, KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { type Differences, type FollowingIndexer } from '@app/search';

/** reconcile: only compares; repair: brings in again what differs; rebuild: makes the index anew. */
export const INDEX_ACTS = ['reconcile', 'repair', 'rebuild'] as const;
export type IndexAct = (typeof INDEX_ACTS)[number];

const NOTED: Readonly<Record<IndexAct, string>> = {
  reconcile: 'index.reconciled',
  repair: 'index.repaired',
  rebuild: 'index.rebuilt',
};

/** One piece of upkeep, under way or done. */
export interface IndexJob {
  readonly act: IndexAct;
  /** Id of who asked for it. */
  readonly by: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** How far in the changes of the store a rebuilding is, and how many there were when it began. */
  readonly done: number;
  readonly total: number;
  /** What differed; null while it is not known, and for a rebuilding. */
  readonly differences: Differences | null;
  /** Why it failed; null where it did not. */
  readonly failure: string | null;
}

export interface IndexJobParts {
  readonly store: KnowledgeStore;
  readonly indexer: FollowingIndexer;
  readonly audit: AuditLog;
  readonly clock: Clock;
}

/** Upkeep of the index that administrators ask for: one at a time, while the index serves. */
export class IndexJobs {
  private readonly logger = new Logger('Index');
  private job: IndexJob | null = null;

  constructor(private readonly parts: IndexJobParts) {}

  /** The one under way, else the last one since this server started. */
  get last(): IndexJob | null {
    return this.job;
  }

  /** Begins one and does not wait for it. Throws `conflict` while another is under way. */
  async begin(viewer: Viewer, act: IndexAct): Promise<IndexJob> {
    if (this.job?.endedAt === null)
      throw new KnowledgeError('conflict', 'Đang có một việc với chỉ mục; chờ xong rồi làm tiếp.');
    const { store, audit, clock } = this.parts;
    const job: IndexJob = {
      ...{ act, by: viewer.id!, startedAt: clock.now(), endedAt: null, done: 0, total: 0 },
      ...{ differences: null, failure: null },
    };
    this.job = job;
    try {
      await audit.note(viewer, NOTED[act], null);
      this.tell({ total: await headOf(store) });
    } catch (error) {
      this.job = null;
      throw error;
    }
    void this.work(act);
    return this.job;
  }

  private async work(act: IndexAct): Promise<void> {
    try {
      const differences = await this.done(act);
      this.tell({ differences, endedAt: this.parts.clock.now() });
    } catch (error) {
      const failure = failureOf(error);
      this.logger.warn(failure);
      this.tell({ failure: failure.msg, endedAt: this.parts.clock.now() });
    }
  }

  private async done(act: IndexAct): Promise<Differences | null> {
    const { indexer } = this.parts;
    switch (act) {
      case 'reconcile':
        return indexer.reconcile();
      case 'repair':
        return indexer.repair();
      case 'rebuild':
        await indexer.rebuild((sequence) => this.tell({ done: sequence }));
        return null;
    }
  }

  private tell(news: Partial<IndexJob>): void {
    if (this.job) this.job = { ...this.job, ...news };
  }
}
