import { type Command } from 'commander';
import { type Settings } from '@app/config';
import { fillStore } from '@app/engines';
import { copyStore, headOf, KnowledgeError } from '@app/knowledge';
import { type Context } from '../context.js';
import { UsageError } from '../output.js';
import { replaying } from '../replaying.js';
import { withStore } from '../store.js';

type Engine = Settings['store'];

const ENGINES: readonly Engine[] = ['sqlite', 'mongo'];

/** `migrate`: the whole base from one engine to the other. */
export function migrateCommand(program: Command, context: Context): void {
  program
    .command('migrate')
    .description(
      'copy the whole base to another engine, to the same hashes; interrupted, it goes on when called again',
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
  await withStore({ ...settings, store: from }, async ({ store }) => {
    const total = await headOf(store);
    if (total === 0)
      throw new KnowledgeError('refused', `${from} chưa có gì để chuyển; xem lại --from, --to`);
    const { changes, items, head } = await fillStore({ ...settings, store: to }, (target) =>
      replaying(output, total, (options) => copyStore(store, target.store, options)),
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    output.out(`${changes} thay đổi, ${items} mục, mã băm cuối ${head} ở cả hai nơi, ${seconds} giây`);
    if ((await store.changes(changes, 1)).length > 0) {
      output.err(`CHÚ Ý: những gì ghi vào ${from} sau thay đổi số ${changes} không được chuyển`);
    }
  });
  output.err(
    `Đặt TRITHUC_STORE=${to} rồi khởi động lại; chỉ mục tự theo kịp, kiểm tra bằng: trithuc reconcile`,
  );
}
