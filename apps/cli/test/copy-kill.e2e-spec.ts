import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { copyStore, exportLines, headOf, verify } from '@app/knowledge';
import { aVersion } from '@app/knowledge/testing';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';
import { Terminal } from './testing/terminal.js';

const TYPESCRIPT = resolve('libs/storage-sqlite/testing/typescript.mjs');
const COPIER = resolve('apps/cli/test/testing/copier.ts');

/** Copies in a process of its own and kills it once it has reported `writes` writes; gives the last one reported. */
async function killedCopy(from: string, to: string, writes: number): Promise<number> {
  const args = ['--no-warnings', '--import', TYPESCRIPT, COPIER, from, to];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const written: number[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [stage, done] = line.split(' ');
    if (stage === 'write') written.push(Number(done));
    if (written.length >= writes) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return written.at(-1) ?? 0;
}

/** 1,500 items published as they were written, then 100 versions written and published in two acts each. */
async function fill(store: SqliteKnowledgeStore): Promise<void> {
  await store.append(
    Array.from({ length: 1500 }, (_, i) => aVersion({ itemId: `lesson/${i}`, publish: true })),
  );
  for (let i = 0; i < 100; i += 1) {
    await store.append([aVersion({ itemId: `lesson/${i}`, basedOn: 1 })]);
    await store.publish({ ...aVersion({ itemId: `lesson/${i}`, reason: 'duyệt' }), version: 2, at: LATER });
  }
}

const LATER = '2026-02-01T00:00:00.000Z';

describe('a copy from file to file that is killed', () => {
  const terminal = new Terminal();
  afterAll(() => terminal.remove());

  it('keeps what it told, verifies clean, and goes on to the same hashes', async () => {
    const [from, to] = [terminal.path('from.db'), terminal.path('to.db')];
    const source = SqliteKnowledgeStore.open(from);
    await fill(source);
    const stops: number[] = [];
    for (const writes of [2, 2, 6, 20]) {
      const told = await killedCopy(from, to, writes);
      const target = SqliteKnowledgeStore.open(to);
      stops.push(await headOf(target));
      expect(stops.at(-1)).toBeGreaterThanOrEqual(told);
      expect(await verify(target)).toMatchObject({ broken: null });
      target.close();
    }
    expect(stops[0]).toBeLessThan(3200);
    expect([...stops].sort((a, b) => a - b)).toEqual(stops);
    const target = SqliteKnowledgeStore.open(to);
    expect(await copyStore(source, target)).toMatchObject({ held: stops.at(-1), changes: 3200, items: 1500 });
    expect(await Array.fromAsync(exportLines(target))).toEqual(await Array.fromAsync(exportLines(source)));
    for (const store of [source, target]) store.close();
  }, 60_000);
});
