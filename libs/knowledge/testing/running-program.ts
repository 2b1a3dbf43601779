import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { until } from './until.js';

const TYPESCRIPT = resolve('libs/storage-sqlite/testing/typescript.mjs');
/** No test takes so long: what a failed one left running goes then. */
const LONGEST_LIFE_MS = 120_000;

/** A program of this repository in a process of its own, to be listened to and killed. */
export class RunningProgram {
  /** The lines it has said so far. */
  readonly out: string[] = [];
  readonly err: string[] = [];
  private readonly child: ChildProcess;
  private readonly closed: Promise<unknown>;
  private isOver = false;

  /** `file` is TypeScript, from the root of the repository. `env` is all of its environment; this one's when not given. */
  constructor(
    file: string,
    args: readonly string[],
    env?: NodeJS.ProcessEnv,
    longestLifeMs: number = LONGEST_LIFE_MS,
  ) {
    const all = ['--no-warnings', '--import', TYPESCRIPT, resolve(file), ...args];
    this.child = spawn(process.execPath, all, {
      ...(env && { env }),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longestLifeMs,
      killSignal: 'SIGKILL',
    });
    for (const name of ['out', 'err'] as const) {
      createInterface({ input: this.child[`std${name}`]! }).on('line', (line) => this[name].push(line));
    }
    this.closed = once(this.child, 'close').finally(() => (this.isOver = true));
  }

  /** Waits until `holds` is true of what it has said; throws when it ends without. */
  async until(holds: () => boolean): Promise<void> {
    await until(() => holds() || this.isOver);
    if (holds()) return;
    throw new Error(`${await this.ended()}: ${this.err.join('\n')}`);
  }

  /** Waits until so many lines hold these words. */
  says(words: string, times = 1): Promise<void> {
    return this.until(() => this.timesSaid(words) >= times);
  }

  timesSaid(words: string): number {
    return [...this.out, ...this.err].filter((line) => line.includes(words)).length;
  }

  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void {
    this.child.kill(name);
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.closed;
  }

  /** Its exit code, or the signal that ended it. */
  async ended(): Promise<number | string> {
    await this.closed;
    return this.child.exitCode ?? this.child.signalCode!;
  }
}
