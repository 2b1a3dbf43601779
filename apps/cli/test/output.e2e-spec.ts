import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const TYPESCRIPT = resolve('libs/storage-sqlite/testing/typescript.mjs');

describe('a command whose reader has seen enough', () => {
  it('ends without a word', async () => {
    const args = ['--no-warnings', '--import', TYPESCRIPT, resolve('apps/cli/src/main.ts'), '--help'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect([code, said]).toEqual([0, '']);
  }, 60_000);
});
