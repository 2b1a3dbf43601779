import { type Provider } from '@nestjs/common';
import { AuditLog, type Records } from '@app/access';
import { type Clock, type KnowledgeStore } from '@app/knowledge';
import { type FollowingIndexer } from '@app/search';
import { Backups } from './http/upkeep/backups.js';
import { IndexJobs } from './http/upkeep/index-jobs.js';

export interface UpkeepParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
  /** Folder in which copies of the base are kept; null where other tools make them. */
  readonly copiesDir: string | null;
  /** Copies the base as it stands to a new file. */
  readonly backup: (target: string) => Promise<void>;
}

/** What administrators do for the engines: copies of the base, and care for the index. */
export function upkeepProviders(parts: UpkeepParts & { readonly indexer: FollowingIndexer }): Provider[] {
  const { store, records, clock, copiesDir, backup, indexer } = parts;
  const audit = new AuditLog(records, clock);
  return [
    { provide: Backups, useValue: new Backups({ copiesDir, backup, audit, clock }) },
    { provide: IndexJobs, useValue: new IndexJobs({ store, indexer, audit, clock }) },
  ];
}
