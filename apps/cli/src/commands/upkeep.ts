import { type Command } from 'commander';
import { verify } from '@app/knowledge';
import { withBase } from '../base.js';
import { type Context } from '../context.js';
import { progress } from '../progress.js';

/** `verify`, `reconcile` and `reindex`: is what is stored whole, and does the index agree with it. */
export function upkeepCommands(program: Command, context: Context): void {
  program
    .command('verify')
    .description('recompute every hash of the base and name the first record that was altered')
    .action(() => verifyBase(context));
  program
    .command('reconcile')
    .description('compare base and index by id and hash; exit code 1 when they differ')
    .action(() => reconcile(context));
  program
    .command('reindex')
    .description('make the search index anew from the base')
    .action(() => reindex(context));
}

async function verifyBase({ settings, output, outcome }: Context): Promise<void> {
  await withBase(settings, async ({ store }) => {
    const bar = progress(output, 'Kiểm tra', 0);
    const { checked, items, head, broken } = await verify(store, (done) => bar.at(done)).finally(bar.stop);
    output.out(`${checked} thay đổi, ${items} mục, mã băm cuối ${head ?? '(trống)'}`);
    if (!broken) return output.out('0 sai khác');
    outcome.code = 1;
    output.out(
      `SAI: ${broken.fault} ở ${broken.itemId} bản ${broken.version} (thay đổi số ${broken.sequence})`,
    );
  });
}

async function reconcile({ settings, output, outcome }: Context): Promise<void> {
  await withBase(settings, async ({ indexer }) => {
    await indexer.catchUp();
    const differences = Object.entries(await indexer.reconcile()).flatMap(
      ([kind, ids]: [string, readonly string[]]) => ids.map((id) => `${kind} ${id}`),
    );
    for (const difference of differences) output.out(difference);
    output.out(`${differences.length} sai khác`);
    if (differences.length > 0) outcome.code = 1;
  });
}

async function reindex({ settings, output }: Context): Promise<void> {
  await withBase(settings, async ({ index, indexer }) => {
    const bar = progress(output, 'Dựng chỉ mục', 0);
    const began = performance.now();
    await indexer.rebuild((sequence) => bar.at(sequence)).finally(bar.stop);
    const { documents } = await index.state();
    output.out(`${documents} văn bản trong chỉ mục, ${((performance.now() - began) / 1000).toFixed(1)} giây`);
  });
}
