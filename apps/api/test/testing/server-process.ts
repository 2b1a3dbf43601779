import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { TOKEN } from './running-api.js';

const TYPESCRIPT = resolve('libs/storage-sqlite/testing/typescript.mjs');

/** The program itself, as `npm start` runs it, on a free port over a folder. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** Of the API: "http://127.0.0.1:40123/api/v1". */
    readonly address: string,
  ) {}

  /** Throws with its exit code and last words when it does not start. */
  static async start(
    dataDir: string,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<ServerProcess> {
    const env = {
      TRITHUC_DATA_DIR: dataDir,
      TRITHUC_CONTENT_DIR: join(dataDir, 'none'),
      TRITHUC_PORT: '0',
      TRITHUC_ADMIN_TOKEN: TOKEN,
      TRITHUC_RATE_LIMIT: '0',
      TRITHUC_LOG_LEVEL: 'error',
      ...settings,
    };
    const args = ['--no-warnings', '--import', TYPESCRIPT, resolve('apps/api/src/main.ts')];
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const gone = Promise.all([once(child, 'exit'), text(child.stderr)]);
    for await (const line of createInterface({ input: child.stdout })) {
      const [address] = /http:\S+\/api\/v1/.exec(line) ?? [];
      if (address) return new ServerProcess(child, address);
    }
    const [[code], lastWords] = await gone;
    throw new Error(`${code}: ${lastWords}`);
  }

  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void {
    this.child.kill(name);
  }

  /** Its exit code, or the signal that ended it. */
  async ended(): Promise<number | string> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode ?? this.child.signalCode!;
  }
}
