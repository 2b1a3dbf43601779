import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';

/** A thread that opens `<folder>/<round>.db` at each instant of `rounds`, as others do; throws when one was not made. */
const { folder, rounds } = workerData as { folder: string; rounds: readonly number[] };
for (const [round, at] of rounds.entries()) {
  while (Date.now() < at);
  const store = SqliteKnowledgeStore.open(join(folder, `${round}.db`));
  await store.history('lesson/none');
  store.close();
}
