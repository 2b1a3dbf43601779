import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Terminal } from './testing/terminal.js';

const FILES = 40;
const TYPESCRIPT = resolve('libs/storage-sqlite/testing/typescript.mjs');

/** Imports a folder in a process of its own and kills it once `lines` files were acknowledged; gives their lines. */
async function killedImport({ settings }: Terminal, folder: string, lines: number): Promise<string[]> {
  const env = { TRITHUC_DATA_DIR: settings.dataDir, TRITHUC_CONTENT_DIR: settings.contentDir };
  const args = ['--no-warnings', '--import', TYPESCRIPT, resolve('apps/cli/src/main.ts'), 'import', folder];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    acknowledged.push(line);
    if (acknowledged.length === lines) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return acknowledged;
}

describe('an import that is killed', () => {
  const terminal = new Terminal();
  afterAll(() => terminal.remove());
  beforeAll(() => {
    for (let i = 0; i < FILES; i += 1) terminal.decree(`laws/decree-${100 + i}.txt`, `${100 + i}/2031/NĐ-CP`);
  });

  it('keeps every file it acknowledged whole and none by half, and goes on where it stopped', async () => {
    const folder = terminal.path('laws');
    const acknowledged: string[] = [];
    for (const lines of [1, 9, 25]) {
      acknowledged.push(...(await killedImport(terminal, folder, lines)));
      expect(await terminal.run('verify')).toMatchObject({ code: 0 });
      expect(await terminal.run('reconcile')).toMatchObject({ code: 0, out: '0 sai khác' });
    }
    const { out } = await terminal.run('import', folder);
    const ids = acknowledged.map((line) => /: (nd-cp\/\d+\/2031), 4 điều/.exec(line)![1]!);
    expect(new Set(ids).size).toBeGreaterThanOrEqual(25);
    expect(new Set(ids).size).toBeLessThan(FILES);
    for (const id of ids) expect(out).toContain(`${id}, 4 điều; mới 0, sửa 0, giữ nguyên 5`);
    expect(out).toContain('mới 5, sửa 0, giữ nguyên 0');
    expect(out).not.toMatch(/mới [1-4],/);
  }, 60_000);
});
