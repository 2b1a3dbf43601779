import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { verify } from '@app/knowledge';
import { RunningProgram } from '@app/knowledge/testing';
import { aFolder } from '../testing/folder.js';
import { SqliteKnowledgeStore } from './store.js';

const folder = aFolder();
const writerOf = (path: string, item: string, ...counts: number[]) =>
  new RunningProgram('libs/storage-sqlite/testing/writer.ts', [path, item, ...counts.map(String)]);

describe('a base whose writer is killed', () => {
  it('has every acknowledged write, no half one, and verifies clean', async () => {
    const path = folder.path('killed.db');
    let acknowledged = 0;
    for (const lines of [3, 20]) {
      const writer = writerOf(path, `lesson/after-${lines}`, 100_000, 10);
      await writer.until(() => writer.out.length >= lines);
      await writer.kill();
      acknowledged += writer.out.length;

      const store = SqliteKnowledgeStore.open(path);
      const history = await store.history(`lesson/after-${lines}`);
      expect(history.length).toBeGreaterThanOrEqual(writer.out.length);
      expect(history.length).toBeLessThanOrEqual(writer.out.length + 1);
      const beside = await store.list({ idPrefix: `lesson/after-${lines}-` }, { cursor: null, limit: 1 });
      expect(beside.total).toBe(history.length * 10);
      expect(await verify(store)).toMatchObject({ broken: null });
      store.close();
    }
    expect(acknowledged).toBeGreaterThanOrEqual(23);
  });
});

describe('several processes that start together on a base that is not there yet', () => {
  it('make it once, and all of them have it', async () => {
    mkdirSync(folder.path('starts'));
    const rounds = Array.from({ length: 30 }, (_, round) => Date.now() + 2_000 + round * 30);
    const openers = Array.from(
      { length: 4 },
      () =>
        new Worker(resolve('libs/storage-sqlite/testing/opener.ts'), {
          workerData: { folder: folder.path('starts'), rounds },
          execArgv: ['--no-warnings', '--import', resolve('libs/storage-sqlite/testing/typescript.mjs')],
        }),
    );
    await Promise.all(openers.map((opener) => once(opener, 'exit')));
    // Of two that end at the same moment neither may be the last, and SQLite leaves its log beside the file.
    const made = readdirSync(folder.path('starts')).filter((name) => name.endsWith('.db'));
    expect(made).toHaveLength(rounds.length);
  }, 60_000);
});

describe('two processes that write to one base', () => {
  it('lets one win at every version and tells the other so', async () => {
    const path = folder.path('race.db');
    SqliteKnowledgeStore.open(path).close();
    const writers = [1, 2].map(() => writerOf(path, 'lesson/race', 60));
    for (const writer of writers) expect(await writer.ended()).toBe(0);
    const [one, other] = writers.map(({ out }) => out);
    for (let version = 1; version <= 60; version += 1) {
      const results = [one![version - 1], other![version - 1]].sort();
      expect(results).toEqual([String(version), 'version-conflict']);
    }
    const store = SqliteKnowledgeStore.open(path);
    expect(await store.history('lesson/race')).toHaveLength(60);
    expect(await verify(store)).toMatchObject({ broken: null, items: 1 });
    store.close();
  });
});
