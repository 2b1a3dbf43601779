import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const LIBS = resolve(process.cwd(), 'libs');
const TYPESCRIPT = resolve(LIBS, 'storage-sqlite/testing/typescript.mjs');
const WRITER = resolve(LIBS, 'storage-mongo/testing/writer.ts');

/** Another process writing to the same store, and the lines it has acknowledged so far. */
export class Writer {
  readonly lines: string[] = [];
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;
  private rest = '';

  constructor(uri: string, item: string, versions: number, others = 0) {
    const args = ['--import', TYPESCRIPT, WRITER, uri, item, `${versions}`, `${others}`];
    this.child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.ended = once(this.child, 'close');
    this.child.stdout!.on('data', (data: Buffer) => {
      const parts = (this.rest + data.toString()).split('\n');
      this.rest = parts.pop()!;
      this.lines.push(...parts);
    });
  }

  /** Waits until that many writes were acknowledged, then kills the process where it stands. */
  async killAfter(lines: number): Promise<void> {
    while (this.lines.length < lines && this.child.exitCode === null) await once(this.child.stdout!, 'data');
    this.child.kill('SIGKILL');
    await this.ended;
  }

  async end(): Promise<readonly string[]> {
    await this.ended;
    return this.lines;
  }
}
