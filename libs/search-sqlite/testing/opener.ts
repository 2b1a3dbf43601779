import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { openDatabase } from '../src/database.js';

/** A thread that opens `<folder>/<round>.db` at each instant of `rounds`, as others do; throws when one was not made. */
const { folder, rounds } = workerData as { folder: string; rounds: readonly number[] };
for (const [round, at] of rounds.entries()) {
  while (Date.now() < at);
  const { database, notice } = openDatabase(join(folder, `${round}.db`));
  if (notice !== null || database.meta().sequence !== 0) throw new Error(notice ?? 'not empty');
  database.close();
}
