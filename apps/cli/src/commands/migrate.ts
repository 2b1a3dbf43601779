import { type Command } from 'commander';
import { type Settings } from '@app/config';
import { type CopiedRecords, copyRecords, type Records } from '@app/access';
import { fillStore } from '@app/engines';
import { copyStore, headOf, KnowledgeError, type Replayed } from '@app/knowledge';
import { type Context } from '../context.js';
import { type Output, UsageError } from '../output.js';
import { progress } from '../progress.js';
import { replaying, stoppable } from '../replaying.js';
import { withStore } from '../store.js';

type Engine = Settings['store'];

const ENGINES: readonly Engine[] = ['sqlite', 'mongo'];

/** `migrate`: the whole base from one engine to the other, with its people, its reviews and their audit log. */
export function migrateCommand(program: Command, context: Context): void {
  program
    .command('migrate')
    .description(
      'copy items, accounts, reviews and the audit log to another engine, to the same hashes; interrupted, it goes on when called again',
    )
    .option('--from <engine>', `where the base is: ${ENGINES.join(' or ')}`)
    .option('--to <engine>', 'where it goes; that place must hold none')
    .action(async (words: { readonly from?: string; readonly to?: string }) => {
      const [from, to] = [engine('--from', words.from), engine('--to', words.to)];
      if (from === to) throw new UsageError(`--from và --to đều là ${to}; hãy chọn hai nơi khác nhau`);
      if (context.settings.mongoUri === '') {
        throw new UsageError('chưa có địa chỉ MongoDB; đặt TRITHUC_MONGO_URI=mongodb://... rồi chạy lại');
      }
      await migrate(context, from, to);
    });
}

function engine(option: string, word: string | undefined): Engine {
  const named = ENGINES.find((name) => name === word);
  if (named) return named;
  throw new UsageError(`${option} phải là một trong: ${ENGINES.join(', ')}`);
}

async function migrate({ settings, output }: Context, from: Engine, to: Engine): Promise<void> {
  const began = performance.now();
  await withStore({ ...settings, store: from }, async (source) => {
    const total = await headOf(source.store);
    if (total === 0 && (await isEmpty(source.records)))
      throw new KnowledgeError('refused', `${from} chưa có gì để chuyển; xem lại --from, --to`);
    const { items, people } = await fillStore({ ...settings, store: to }, async (target) => ({
      items: await replaying(output, total, (options) => copyStore(source.store, target.store, options)),
      people: await copyPeople(output, source.records, target.records),
    }));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    output.out(itemsLine(items, seconds));
    output.out(peopleLine(people));
    if ((await source.store.changes(items.changes, 1)).length > 0) {
      output.err(`CHÚ Ý: những gì ghi vào ${from} sau thay đổi số ${items.changes} không được chuyển`);
    }
  });
  output.err(
    `Đặt TRITHUC_STORE=${to} rồi khởi động lại, mọi người đăng nhập lại; chỉ mục tự theo kịp, kiểm tra bằng: trithuc reconcile`,
  );
}

async function isEmpty(records: Records): Promise<boolean> {
  return (await records.entries(0, 1)).length === 0 && (await records.types()).length === 0;
}

function copyPeople(output: Output, source: Records, target: Records): Promise<CopiedRecords> {
  const bar = progress(output, 'Tài khoản, rà soát, nhật ký', 0);
  return stoppable((signal) => copyRecords(source, target, { onProgress: bar.at, signal })).finally(bar.stop);
}

function itemsLine({ changes, items, head }: Replayed, seconds: string): string {
  return `${changes} thay đổi, ${items} mục, mã băm cuối ${head} ở cả hai nơi, ${seconds} giây`;
}

function peopleLine({ records, last }: CopiedRecords): string {
  const log = `${last.sequence} dòng nhật ký, mã băm cuối ${last.hash ?? '(trống)'}`;
  return `${records} bản ghi về tài khoản và rà soát, ${log} ở cả hai nơi`;
}
