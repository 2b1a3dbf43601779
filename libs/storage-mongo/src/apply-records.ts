import { insert, QUICKLY, turn, update } from './apply.js';
import { type RecordsWork } from './records-draft.js';
import { type Collections } from './schema.js';

/** Writes everything a commit of records says: see `apply`. */
export async function applyRecords(to: Collections, work: RecordsWork): Promise<void> {
  const { stamp, forgotten } = work;
  const { records, recordKeys, audit } = to;
  await Promise.all([
    insert(records, work.newRecords),
    update(records, work.records),
    insert(recordKeys, work.newKeys).then(() => turn(recordKeys, work.resumedKeys, true, stamp)),
    turn(recordKeys, work.endedKeys, false, stamp),
    insert(audit, work.entries),
    ...(forgotten > 0 ? [audit.deleteMany({ _id: { $lte: forgotten } }, QUICKLY)] : []),
  ]);
}
