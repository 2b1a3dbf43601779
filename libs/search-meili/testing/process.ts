import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { listen } from './listening.js';

const KEY = 'the-master-key-of-tests';

/** A server of the tests' own, which they may kill and start again. */
export class MeiliProcess {
  readonly key = KEY;
  private child: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), 'trithuc-meili-'));

  private constructor(
    private readonly binary: string,
    readonly url: string,
  ) {}

  static async open(binary: string): Promise<MeiliProcess> {
    const { url, close } = await listen(() => undefined);
    await close();
    const server = new MeiliProcess(binary, url);
    await server.start();
    return server;
  }

  /** Starts it, again too, and waits until it answers. */
  async start(): Promise<void> {
    const at = ['--http-addr', new URL(this.url).host, '--db-path', join(this.folder, 'data')];
    const run = ['--master-key', KEY, '--no-analytics', '--max-indexing-memory', '128MB'];
    this.child = spawn(this.binary, [...at, ...run], { stdio: 'ignore', cwd: this.folder });
    for (let tries = 0; ; tries++) {
      const answer = await fetch(`${this.url}/health`).catch(() => null);
      if (answer?.ok) return;
      if (tries > 200) throw new Error(`${this.binary} does not answer at ${this.url}`);
      await pause(50);
    }
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (!child) return;
    this.child = null;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
