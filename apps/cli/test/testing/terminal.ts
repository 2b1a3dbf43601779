import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSettings, type Settings } from '@app/config';
import { INVENTED_DECREE } from '@app/law/testing';
import { run } from '../../src/run.js';

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with a base of its own, and the command line over it; `remove` when done. */
export class Terminal {
  readonly folder = mkdtempSync(join(tmpdir(), 'trithuc-cli-'));
  readonly settings: Settings;

  constructor(settings: Partial<Settings> = {}) {
    const places = { dataDir: join(this.folder, 'data'), contentDir: resolve('content') };
    this.settings = { ...readSettings({}), ...places, ...settings };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string | Uint8Array): string {
    mkdirSync(resolve(this.path(name), '..'), { recursive: true });
    writeFileSync(this.path(name), text);
    return this.path(name);
  }

  /** An invented decree as a text file; another number makes another document. */
  decree(name: string, number = '999/2031/NĐ-CP'): string {
    return this.write(name, INVENTED_DECREE.join('\n').replace('999/2031/NĐ-CP', number));
  }

  async run(...args: string[]): Promise<Printed> {
    const printed = { out: [] as string[], err: [] as string[] };
    const output = {
      out: (line: string) => void printed.out.push(line),
      err: (line: string) => void printed.err.push(line),
      watched: false,
    };
    const code = await run(args, this.settings, output);
    return { code, out: printed.out.join('\n'), err: printed.err.join('\n') };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
