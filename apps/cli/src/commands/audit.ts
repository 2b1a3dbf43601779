import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { type Command } from 'commander';
import { AuditLog, theSystem } from '@app/access';
import { SystemClock } from '@app/knowledge';
import { type Context } from '../context.js';
import { wholeNumber } from '../options.js';
import { refuseExisting } from '../output.js';
import { withStore } from '../store.js';

interface ListOptions {
  readonly actor?: string;
  readonly act?: string;
  readonly subject?: string;
  readonly limit: number;
}

/** `audit`: what was done with accounts, items and reviews, and by whom. `verify` checks its chain. */
export function auditCommands(program: Command, { settings, output }: Context): void {
  const command = program.command('audit').description('the log of who did what');
  const withLog = <T>(work: (log: AuditLog) => Promise<T>): Promise<T> =>
    withStore(settings, ({ records }) => work(new AuditLog(records, new SystemClock())));

  command
    .command('list')
    .description('the newest entries')
    .option('--actor <id>', 'of one person')
    .option('--act <act>', 'of one kind, such as item.approved')
    .option('--subject <id>', 'about one person or item')
    .option('--limit <n>', 'how many', wholeNumber, 20)
    .action(({ limit, ...filter }: ListOptions) =>
      withLog(async (log) => {
        const { rows, total } = await log.list(filter, { cursor: null, limit });
        for (const { sequence, at, actor, act, subject } of rows)
          output.out(`${sequence} · ${at} · ${actor} · ${act} · ${subject ?? '-'}`);
        output.out(`${rows.length}/${total}`);
      }),
    );
  command
    .command('export <file>')
    .description('every entry that is kept, oldest first, as lines of JSON')
    .action(async (file: string) => {
      refuseExisting(file);
      await withLog((log) =>
        pipeline(Readable.from(log.lines()), createWriteStream(file, { flags: 'wx', mode: 0o600 })),
      );
    });
  command
    .command('forget')
    .description('remove what is older than TRITHUC_AUDIT_KEEP_DAYS; the rest still verifies')
    .action(() =>
      withLog(async (log) => {
        const through = await log.applyRetention(theSystem('cli'), settings.auditKeepDays);
        output.out(through === 0 ? 'không có gì quá hạn' : `đã bỏ đến số ${through}`);
      }),
    );
}
