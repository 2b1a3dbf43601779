import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { aDocument, aQuestion } from '@app/search/testing';
import { IndexFolder } from '../testing/index-folder.js';
import { removeDatabase } from './database.js';
import { type SqliteSearchIndex } from './sqlite-search-index.js';

const TYPESCRIPT = resolve('libs/storage-sqlite/testing/typescript.mjs');
const TEXTS = 300;

const texts = (count: number, hash: string) =>
  Array.from({ length: count }, (_, i) => aDocument({ id: `item-${i}`, hash, text: 'thư rác' }));

describe('an index file that is renewed', () => {
  const files = new IndexFolder();
  const hashes = async (index: SqliteSearchIndex) =>
    new Set((await Array.fromAsync(index.entries())).map(({ hash }) => hash));

  it('is the new one to everybody who has it open, and leaves no other file behind', async () => {
    const [one, other] = [files.opened(), files.opened()];
    await one.apply({ put: texts(30, 'old'), remove: [], sequence: 30 });
    expect((await other.recall(aQuestion('thu rac'))).total).toBe(30);
    await one.renew((fresh) => fresh.apply({ put: texts(20, 'new'), remove: [], sequence: 50 }));
    expect((await other.recall(aQuestion('thu rac'))).total).toBe(20);
    expect(await hashes(other)).toEqual(new Set(['new']));
    expect(await other.state()).toMatchObject({ sequence: 50, documents: 20, notice: null });
    expect(readdirSync(files.folder).filter((name) => !/^search\.db(-wal|-shm)?$/.test(name))).toEqual([]);
  });

  it('turns a second renewal away while one is under way, and loses nothing of the first', async () => {
    const [one, other] = [files.opened(), files.opened()];
    await one.renew(async (fresh) => {
      const second = other.renew((too) => too.apply({ put: [], remove: [], sequence: 1 }));
      await expect(second).rejects.toMatchObject({ code: 'unavailable' });
      await fresh.apply({ put: texts(20, 'new'), remove: [], sequence: 50 });
    });
    expect(await other.state()).toMatchObject({ sequence: 50, documents: 20 });
  }, 60_000);

  it('is followed when another process has thrown it away and begun anew', async () => {
    const index = files.opened();
    await index.apply({ put: texts(30, 'old'), remove: [], sequence: 30 });
    removeDatabase(files.path);
    const anew = files.opened();
    await anew.apply({ put: texts(10, 'new'), remove: [], sequence: 10 });
    expect((await index.recall(aQuestion('thu rac'))).total).toBe(10);
    await index.apply({ put: texts(12, 'newer'), remove: [], sequence: 12 });
    expect(await anew.state()).toMatchObject({ sequence: 12, documents: 12, notice: null });
  });

  it('is made once when several processes start on it together', async () => {
    const rounds = Array.from({ length: 30 }, (_, round) => Date.now() + 2_000 + round * 30);
    const openers = Array.from(
      { length: 4 },
      () =>
        new Worker(resolve('libs/search-sqlite/testing/opener.ts'), {
          workerData: { folder: files.folder, rounds },
          execArgv: ['--no-warnings', '--import', TYPESCRIPT],
        }),
    );
    await Promise.all(openers.map((opener) => once(opener, 'exit')));
    expect(readdirSync(files.folder).filter((name) => name.endsWith('.db'))).toHaveLength(rounds.length);
  }, 60_000);

  it('serves whole texts of one renewal, whenever the process that renews is killed', async () => {
    const serving = files.opened();
    await serving.apply({ put: texts(TEXTS, '0'), remove: [], sequence: 1 });
    for (const [round, [line, wait]] of KILLS.entries()) {
      await killedRenewal(files.path, line, wait);
      for (const index of [serving, files.opened()]) {
        expect([round, (await hashes(index)).size]).toEqual([round, 1]);
        expect((await index.recall(aQuestion('thu rac'))).total).toBe(TEXTS);
        expect(await index.state()).toMatchObject({ documents: TEXTS, notice: null });
      }
    }
    await serving.renew((fresh) => fresh.apply({ put: texts(5, 'last'), remove: [], sequence: 9 }));
    expect(await files.opened().state()).toMatchObject({ sequence: 9, documents: 5 });
  }, 60_000);
});

/** After which line to kill, and how many milliseconds later: amid the filling, amid the copying, after it. */
const KILLS = [
  ['filling', 0],
  ['filling', 20],
  ['filled', 0],
  ['filled', 2],
  ['filled', 5],
  ['1', 0],
  ['2', 10],
] as const;

async function killedRenewal(path: string, line: string, wait: number): Promise<void> {
  const renewer = resolve('libs/search-sqlite/testing/renewer.ts');
  const args = ['--no-warnings', '--import', TYPESCRIPT, renewer, path, String(TEXTS)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', (said) => {
    if (said === line) setTimeout(() => child.kill('SIGKILL'), wait);
  });
  await once(child, 'close');
}
