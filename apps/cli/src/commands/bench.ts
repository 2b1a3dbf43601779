import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Command } from 'commander';
import { openScratchIndex, readContentFolder } from '@app/engines';
import { type Clock, SystemClock } from '@app/knowledge';
import {
  evaluate,
  FACETS,
  quantile,
  type QueryRow,
  readJsonLines,
  type SearchIndex,
  SearchService,
} from '@app/search';
import { type AbbreviationTable, normalize, syllables } from '@app/text';
import { type Context } from '../context.js';
import { UsageError } from '../output.js';
import { withFilledIndex } from '../scratch.js';

interface Surroundings {
  readonly abbreviations: AbbreviationTable;
  readonly clock: Clock;
}

const DATA = '../shared/data';
const SHORT = [2, 3, 4];

/** `bench`: what the README's table of figures says, measured anew in one run. */
export function benchCommand(program: Command, context: Context): void {
  program
    .command('bench')
    .description('measure building, opening, searching and importing on real laws')
    .option('--data <folder>', 'folder with eval/ and laws/', DATA)
    .action(({ data }: { data: string }) => bench(context, resolve(data)));
  program
    .command('bench-serving <folder> <queries>', { hidden: true })
    .action((folder: string, queries: string) => serving(context, folder, queries));
}

async function bench(context: Context, data: string): Promise<void> {
  const [corpus, queries] = ['corpus.jsonl.gz', 'queries.jsonl'].map((name) =>
    join(data, 'eval', `laws81k-${name}`),
  );
  const laws = join(data, 'laws');
  for (const path of [corpus!, queries!, laws]) {
    if (!existsSync(path)) throw new UsageError(`không có ${path}; dùng --data để chỉ thư mục dữ liệu`);
  }
  const { out } = context.output;
  await withFilledIndex(corpus!, async ({ folder, articles, perSecond }) => {
    out(`dựng chỉ mục: ${articles} điều, ${perSecond} điều/giây`);
    out((await inFreshProcess(context, ['bench-serving', folder, queries!])).trimEnd());
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'trithuc-bench-'));
  const began = performance.now();
  const printed = await inFreshProcess(context, ['import', laws], dataDir);
  out(
    `nhập ${laws}: ${((performance.now() - began) / 1000).toFixed(1)} giây; ${printed.trimEnd().split('\n').at(-1)!}`,
  );
  await rm(dataDir, { recursive: true, force: true });
}

/** The same program once more: what it takes to open, and memory without what came before. */
async function inFreshProcess(
  { settings }: Context,
  args: string[],
  dataDir = settings.dataDir,
): Promise<string> {
  const env = { TRITHUC_DATA_DIR: dataDir, TRITHUC_CONTENT_DIR: settings.contentDir };
  const { stdout } = await promisify(execFile)(process.execPath, [process.argv[1]!, ...args], {
    env,
    maxBuffer: 2 ** 24,
  });
  return stdout;
}

async function serving({ settings, output }: Context, folder: string, file: string): Promise<void> {
  const { abbreviations } = await readContentFolder(settings.contentDir);
  const surroundings = { abbreviations, clock: new SystemClock() };
  const queries = await Array.fromAsync(readJsonLines<QueryRow>(file));
  const began = performance.now();
  const index = openScratchIndex(folder);
  await new SearchService(index, abbreviations, surroundings.clock).search({ query: queries[0]!.query });
  output.out(`mở chỉ mục và trả lời câu đầu: ${((performance.now() - began) / 1000).toFixed(2)} giây`);
  const whole = await evaluate(index, queries, { untoned: false, typos: false, seed: 1 }, surroundings);
  output.out(`câu hỏi: p50 ${whole.p50Ms} ms, p95 ${whole.p95Ms} ms; ${JSON.stringify(whole)}`);
  for (const length of SHORT) output.out(await shortQueries(index, surroundings, queries, length));
  output.out(`bộ nhớ của tiến trình: ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`);
  index.close();
}

/** Every question's first `length` syllables, as somebody types them who expects facets at once. */
async function shortQueries(
  index: SearchIndex,
  { abbreviations, clock }: Surroundings,
  queries: readonly QueryRow[],
  length: number,
): Promise<string> {
  const service = new SearchService(index, abbreviations, clock);
  const times: number[] = [];
  for (const { query } of queries) {
    const text = normalize(query);
    const short = text.slice(0, syllables(text)[length - 1]?.end ?? text.length);
    times.push((await service.search({ query: short, facets: FACETS })).tookMs);
  }
  return `${length} âm tiết: p50 ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms`;
}
