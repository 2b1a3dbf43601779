import { type Command } from 'commander';
import { type Records, verifyAudit } from '@app/access';
import { type KnowledgeStore, verify } from '@app/knowledge';
import { type Differences, type IndexingEvent, indexingLine } from '@app/search';
import { type OpenBase, withBase } from '../base.js';
import { type Context } from '../context.js';
import { type Output } from '../output.js';
import { progress } from '../progress.js';
import { FAULTS } from '../words.js';

interface ReconcileOptions {
  readonly repair?: boolean;
}

/** `verify`, `reconcile` and `reindex`: is what is stored whole, and does the index agree with it. */
export function upkeepCommands(program: Command, context: Context): void {
  program
    .command('verify')
    .description(
      'recompute every hash of the items and of the audit log; name the first of each that was altered',
    )
    .action(() => verifyBase(context));
  program
    .command('reconcile')
    .description('compare base and index by id and hash; exit code 1 when they differ')
    .option('--repair', 'bring in again what differs')
    .action((options: ReconcileOptions) => reconcile(context, options));
  program
    .command('reindex')
    .description('make the search index anew from the base; the old one serves meanwhile')
    .action(() => reindex(context));
}

async function verifyBase(context: Context): Promise<void> {
  await withBase(context.settings, async ({ store, records }) => {
    const wrong = [await verifyItems(context.output, store), await verifyLog(context.output, records)];
    if (wrong.some(Boolean)) context.outcome.code = 1;
  });
}

/** Tells how the items fare; true: something is wrong with them. */
async function verifyItems(output: Output, store: KnowledgeStore): Promise<boolean> {
  const bar = progress(output, 'Kiểm tra các mục', 0);
  const { checked, items, head, broken } = await verify(store, bar.at).finally(bar.stop);
  output.out(`${checked} thay đổi, ${items} mục, mã băm cuối ${head ?? '(trống)'}`);
  const where = broken && `${broken.itemId} bản ${broken.version} (thay đổi số ${broken.sequence})`;
  output.out(broken ? `SAI: ${FAULTS[broken.fault]}: ${where}` : '0 sai khác');
  return broken !== null;
}

/** Tells how the audit log fares; true: something is wrong with it. */
async function verifyLog(output: Output, records: Records): Promise<boolean> {
  const bar = progress(output, 'Kiểm tra nhật ký', 0);
  const { from, checked, head, broken } = await verifyAudit(records, bar.at).finally(bar.stop);
  const begin = from > 0 ? ` từ số ${from + 1}` : '';
  output.out(`${checked} dòng nhật ký${begin}, mã băm cuối ${head ?? '(trống)'}`);
  output.out(broken ? `SAI: ${FAULTS[broken.fault]}: dòng nhật ký số ${broken.sequence}` : '0 sai khác');
  return broken !== null;
}

async function reconcile(
  { settings, output, outcome }: Context,
  { repair = false }: ReconcileOptions,
): Promise<void> {
  const work = async ({ indexer }: OpenBase) => {
    const found = listed(repair ? await indexer.repair() : await indexer.reconcile());
    for (const difference of found) output.out(difference);
    output.out(`${found.length} sai khác`);
    const left = repair && found.length > 0 ? listed(await indexer.reconcile()) : found;
    if (repair && found.length > 0) output.out(`đã sửa, còn ${left.length} sai khác`);
    if (left.length > 0) outcome.code = 1;
  };
  await withBase(settings, work, failures(output));
}

function listed(differences: Differences): string[] {
  return Object.entries(differences).flatMap(([kind, ids]: [string, readonly string[]]) =>
    ids.map((id) => `${kind} ${id}`),
  );
}

async function reindex({ settings, output }: Context): Promise<void> {
  const work = async ({ index, indexer }: OpenBase) => {
    const bar = progress(output, 'Dựng chỉ mục', 0);
    const began = performance.now();
    await indexer.rebuild((sequence) => bar.at(sequence)).finally(bar.stop);
    const { documents } = await index.state();
    output.out(`${documents} văn bản trong chỉ mục, ${((performance.now() - began) / 1000).toFixed(1)} giây`);
  };
  await withBase(settings, work, failures(output));
}

/** Of all that the indexer tells, what a person has to see to. */
function failures({ err }: Output): (event: IndexingEvent) => void {
  return (event) => {
    if (event.type === 'set-aside') err(indexingLine(event));
  };
}
