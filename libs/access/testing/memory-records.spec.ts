import { MemoryRecords } from './memory-records.js';
import { recordsContract } from './records.contract.js';

recordsContract('memory', async () => ({ records: new MemoryRecords(), close: () => Promise.resolve() }));
