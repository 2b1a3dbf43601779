import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { type Command } from 'commander';
import { type Settings } from '@app/config';
import { fillStore } from '@app/engines';
import { exportLines, KnowledgeError, restoreLines } from '@app/knowledge';
import { type Context } from '../context.js';
import { type Output, refuseExisting, UsageError } from '../output.js';
import { progress } from '../progress.js';
import { replaying } from '../replaying.js';
import { withStore } from '../store.js';

/** `export` and `restore`: all items out and in; `backup`: the whole base. */
export function transferCommands(program: Command, { settings, output }: Context): void {
  program
    .command('export <file>')
    .description(
      'write every item as JSON lines, without accounts, reviews and the audit log (see backup, migrate); never over an existing file',
    )
    .action((file: string) => exportBase(settings, output, file));
  program
    .command('restore <file>')
    .description(
      'make the base anew from an export where there is none, without accounts; interrupted, it goes on when called again',
    )
    .action((file: string) => restoreBase(settings, output, file));
  program
    .command('backup <file>')
    .description('copy everything, accounts and the audit log too, to a new database file while it is in use')
    .action(async (file: string) => {
      refuseExisting(file);
      await withStore(settings, ({ backup }) => backup(resolve(file)));
      output.err(`Đã sao lưu vào ${file}`);
    });
}

async function exportBase(settings: Settings, output: Output, file: string): Promise<void> {
  refuseExisting(file);
  await withStore(settings, async ({ store }) => {
    const bar = progress(output, 'Xuất', 0);
    let lines = 0;
    async function* written(): AsyncGenerator<string> {
      for await (const line of exportLines(store)) {
        bar.at(++lines);
        yield `${line}\n`;
      }
    }
    await pipeline(written, createWriteStream(file, { flags: 'wx', flush: true })).finally(bar.stop);
    output.err(`Đã xuất ${lines - 2} thay đổi vào ${file}`);
  });
}

async function restoreBase(settings: Settings, output: Output, file: string): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`không có tệp ${file}`);
  const { changes } = await fillStore(settings, ({ store }) =>
    replaying(output, 0, (options) => restoreLines(store, linesOf(file), options)).catch((error: unknown) => {
      throw error instanceof KnowledgeError ? named(error, file) : error;
    }),
  );
  output.err(`Đã khôi phục ${changes} thay đổi; chỉ mục tự theo kịp, kiểm tra bằng: trithuc reconcile`);
}

const named = ({ code, message }: KnowledgeError, file: string): KnowledgeError =>
  new KnowledgeError(code, `${file}: ${message}`);

/** Opens the file when the first line is asked for: lines read before somebody listens would be lost. */
async function* linesOf(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}
