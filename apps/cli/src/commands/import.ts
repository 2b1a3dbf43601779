import { basename } from 'node:path';
import { type Command } from 'commander';
import { type ImportResult, type KnowledgeBase, KnowledgeError, lawSource } from '@app/knowledge';
import { LawFormatError, parseLaw } from '@app/law';
import { type FollowingIndexer } from '@app/search';
import { withBase } from '../base.js';
import { type Context } from '../context.js';
import { lawFiles, readLawFile } from '../law-files.js';
import { fileProblem, isFileError, type Output, UsageError } from '../output.js';
import { progress } from '../progress.js';

const ACTOR = 'command-line';

interface Options {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly doubts?: boolean;
}

/** `import`: official texts into the base, each file whole or not at all. */
export function importCommand(program: Command, context: Context): void {
  program
    .command('import <paths...>')
    .description('bring official texts (docx, html, md, txt, pdf) into the base; folders are searched')
    .option('--dry-run', 'say what would be written, write nothing')
    .option('--replace', 'let a text take the place of the same document from another file')
    .option('--doubts', 'list every place a person should look at')
    .action((paths: string[], options: Options) => importAll(context, paths, options));
}

async function importAll(
  { settings, output, outcome }: Context,
  paths: string[],
  options: Options,
): Promise<void> {
  const files = await lawFiles(paths);
  if (files.length === 0) throw new UsageError(`không có văn bản nào trong ${paths.join(', ')}`);
  await withBase(settings, async ({ base, indexer }) => {
    const bar = progress(output, 'Nhập', files.length);
    let failed = 0;
    for (const [done, file] of files.entries()) {
      bar.at(done, basename(file));
      const result = await importOne(base, file, options).catch(readable);
      if (result instanceof Error) failed += 1;
      report(output, file, result, options);
    }
    bar.at(files.length);
    bar.stop();
    output.out(
      `${files.length - failed} tệp ${options.dryRun ? 'đọc được, chưa ghi gì' : 'đã nạp'}, ${failed} tệp lỗi`,
    );
    if (!options.dryRun) await tellWhenNotFound(output, indexer);
    if (failed > 0) outcome.code = 1;
  });
}

/** What is written stays written, whatever becomes of the index: it follows by itself. */
async function tellWhenNotFound(output: Output, indexer: FollowingIndexer): Promise<void> {
  try {
    const { complete } = await indexer.catchUp();
    if (!complete) output.err('Đã ghi xong; chỉ mục sẽ theo kịp sau ít phút, khi đó tra cứu mới thấy.');
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    output.err(`Đã ghi xong nhưng tra cứu chưa thấy; chỉ mục sẽ tự theo kịp. ${error.message}`);
  }
}

async function importOne(
  base: KnowledgeBase,
  path: string,
  { dryRun = false, replace = false }: Options,
): Promise<ImportResult> {
  const file = await readLawFile(path);
  const parsed = await parseLaw(file);
  return base.importLaw(ACTOR, parsed, lawSource(file), { dryRun, replace });
}

/** What is wrong with one file does not stop the others, be it our own fault. */
function readable(error: unknown): Error {
  const ours = [KnowledgeError, LawFormatError, UsageError].some((kind) => error instanceof kind);
  if (isFileError(error)) return new Error(fileProblem(error));
  if (error instanceof Error && ours) return error;
  return new Error(`lỗi của chương trình khi đọc tệp này, hãy báo người phát triển (${String(error)})`);
}

function report(output: Output, file: string, result: ImportResult | Error, { doubts }: Options): void {
  const name = basename(file);
  if (result instanceof Error) {
    output.out(`LỖI ${result.message.startsWith(name) ? '' : `${name}: `}${result.message}`);
    return;
  }
  const { created, revised, unchanged, vanished, ended, heldFrom } = result;
  if (heldFrom) {
    output.out(`${name}: ${result.documentId} đã có từ tệp ${heldFrom}, giữ nguyên (--replace để thay)`);
    return;
  }
  const counts = `${result.articles} điều; mới ${created.length}, sửa ${revised.length}, giữ nguyên ${unchanged}`;
  output.out(`${name}: ${result.documentId}, ${counts}`);
  if (ended.length > 0) output.out(`  ghi ngày hết hiệu lực cho ${ended.length} mục của văn bản khác`);
  if (vanished.length > 0) output.out(`  không còn trong tệp: ${vanished.join(', ')}`);
  if (result.doubts.length > 0 && !doubts)
    output.out(`  ${result.doubts.length} chỗ cần người xem (--doubts)`);
  if (doubts) for (const doubt of result.doubts) output.out(`  ? ${doubt.where}: ${doubt.problem}`);
}
