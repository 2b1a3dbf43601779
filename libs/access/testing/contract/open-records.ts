import { type Records } from '@app/access';

/** Empty records and the way to leave them. */
export interface OpenRecords {
  readonly records: Records;
  close(): Promise<void>;
}
