import { auditContract } from './contract/audit.js';
import { committingContract } from './contract/committing.js';
import { findingContract } from './contract/finding.js';
import { forgettingContract } from './contract/forgetting.js';
import { modelContract } from './contract/model.js';
import { type OpenRecords } from './contract/open-records.js';
import { replayContract } from './contract/replay.js';

export interface RecordsContractOptions {
  /** How many runs a property has; fewer where every run waits for a server. */
  readonly runs?: number;
}

/** Everything a keeper of records and of the audit log promises. `open` gives an empty one each time. */
export function recordsContract(
  name: string,
  open: () => Promise<OpenRecords>,
  { runs = 30 }: RecordsContractOptions = {},
): void {
  describe(`${name} as a keeper of records`, () => {
    let opened: OpenRecords;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    for (const contract of [
      committingContract,
      findingContract,
      auditContract,
      forgettingContract,
      replayContract,
    ]) {
      contract(() => opened.records);
    }
  });

  modelContract(name, open, runs);
}
