import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings } from '@app/config';
import { openEngines } from '@app/engines';
import { KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { aVersion, FIXTURES, RunningProgram } from '@app/knowledge/testing';

const LONGEST_LIFE_MS = 1_500;
const ITEMS = 60;

/** `trithuc work` in a process of its own, over what the environment names. */
export function workerOver(env: Readonly<Record<string, string>>): RunningProgram {
  return new RunningProgram('apps/cli/src/main.ts', ['work'], { ...env });
}

export interface KilledWorkers {
  /** Changes written while workers came and went. */
  readonly written: number;
  /** How many workers had got the job before they were killed. */
  readonly active: number;
  /** How far the index had come by the workers alone. */
  readonly followed: number;
}

/**
 * Writes to the engines that `env` names while workers over them are killed at random moments, each started before
 * the one before is killed. `disturb` may do more harm in each round: kill the database.
 */
export async function writeWhileWorkersAreKilled(
  env: Record<string, string>,
  rounds: number,
  disturb: () => Promise<void> = () => Promise.resolve(),
): Promise<KilledWorkers> {
  const { store, index, close } = await openEngines(readSettings(env));
  const writing = new AbortController();
  const written = writeUntil(writing.signal, store);
  const workers: RunningProgram[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const worker = workerOver({ ...env, TRITHUC_WORKER_PORT: '0' });
      workers.push(worker);
      await worker.says('Đang theo dõi');
      workers.at(-2)?.signal('SIGKILL');
      await sleep(Math.random() * LONGEST_LIFE_MS);
      await disturb();
    }
    const active = workers.filter((worker) => worker.timesSaid('Nhận việc') > 0).length;
    return { written: await stopped(), active, followed: (await index.state()).sequence };
  } finally {
    await stopped();
    await close();
  }

  async function stopped(): Promise<number> {
    await Promise.all(workers.map((worker) => worker.kill()));
    writing.abort();
    return written;
  }
}

/** New items, new versions, withdrawals, one act after the other; gives the number of acts. */
async function writeUntil(signal: AbortSignal, store: KnowledgeStore): Promise<number> {
  let acts = 0;
  for (; !signal.aborted; acts += 1) {
    await act(store).catch((error: unknown) => {
      if (!(error instanceof KnowledgeError)) throw error;
    });
    await sleep(5);
  }
  return acts;
}

async function act(store: KnowledgeStore): Promise<void> {
  const itemId = `lesson/killed-${Math.floor(Math.random() * ITEMS)}`;
  const [state] = await store.current([itemId]);
  const basedOn = state?.newest.version ?? 0;
  const at = '2026-02-01T00:00:00.000Z';
  if (state?.published && Math.random() < 0.2) {
    await store.publish({ itemId, version: null, at, actor: 'curator', reason: 'rút' });
    return;
  }
  const body = { ...FIXTURES.lesson, title: `Bài học giả định ${basedOn}` };
  await store.append([aVersion({ itemId, basedOn, body, recordedAt: at, publish: Math.random() < 0.8 })]);
}
