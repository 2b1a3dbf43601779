import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const TYPESCRIPT = resolve('libs/storage-sqlite/testing/typescript.mjs');

/** `trithuc work` in a process of its own, over what the environment names; `lines` is what it has said so far. */
export class WorkerProcess {
  readonly lines: string[] = [];
  private readonly child: ChildProcess;
  private readonly exited: Promise<unknown>;

  constructor(env: NodeJS.ProcessEnv) {
    const args = ['--no-warnings', '--import', TYPESCRIPT, resolve('apps/cli/src/main.ts'), 'work'];
    this.child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.exited = once(this.child, 'close');
    const lines = createInterface({ input: this.child.stderr! });
    lines.on('line', (line) => this.lines.push(line));
  }

  /** Waits until it has said something that holds these words, so many times; fails when it ends without. */
  async says(words: string, times = 1): Promise<void> {
    while (this.timesSaid(words) < times) {
      if (this.child.exitCode !== null) throw new Error(`never said "${words}": ${this.lines.join('\n')}`);
      await Promise.race([once(this.child.stderr!, 'data'), this.exited]);
    }
  }

  timesSaid(words: string): number {
    return this.lines.filter((line) => line.includes(words)).length;
  }

  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void {
    this.child.kill(name);
  }

  /** Its exit code, or the signal that ended it. */
  async ended(): Promise<number | string> {
    await this.exited;
    return this.child.exitCode ?? this.child.signalCode!;
  }
}
