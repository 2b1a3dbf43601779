import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Command } from 'commander';
import { environmentWith } from '@app/config';
import { openScratchIndex, readContentFolder } from '@app/engines';
import { SystemClock } from '@app/knowledge';
import {
  type Audiences,
  bench as timeQueries,
  evaluate,
  QUERY_FIELDS,
  type QueryRow,
  readJsonLines,
  SearchService,
  shortQuestions,
} from '@app/search';
import { normalize, syllables } from '@app/text';
import { type Context } from '../context.js';
import { UsageError } from '../output.js';
import { withFilledIndex } from '../scratch.js';

const DATA = '../shared/data';
const SHORT = [2, 3, 4];
const ASKERS: readonly (readonly [name: string, Audiences])[] = [
  ['người đã đăng nhập', null],
  ['người chưa đăng nhập', ['public']],
];

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
  await withFilledIndex(context.settings, corpus!, async ({ folder, articles, perSecond }) => {
    out(`dựng chỉ mục: ${articles} điều, ${perSecond} điều/giây`);
    out((await inFreshProcess(['bench-serving', folder, queries!])).trimEnd());
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'trithuc-bench-'));
  const began = performance.now();
  const embedded = { TRITHUC_STORE: 'sqlite', TRITHUC_INDEX: 'sqlite', TRITHUC_DATA_DIR: dataDir };
  const printed = await inFreshProcess(['import', laws], embedded);
  out(
    `nhập ${laws}: ${((performance.now() - began) / 1000).toFixed(1)} giây; ${printed.trimEnd().split('\n').at(-1)!}`,
  );
  await rm(dataDir, { recursive: true, force: true });
}

/** The same program once more: what it takes to open, and memory without what came before. */
async function inFreshProcess(
  args: string[],
  changed: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [process.argv[1]!, ...args], {
    env: environmentWith(changed),
    maxBuffer: 2 ** 24,
  });
  return stdout;
}

async function serving({ settings, output }: Context, folder: string, file: string): Promise<void> {
  const { abbreviations } = await readContentFolder(settings.contentDir);
  const clock = new SystemClock();
  const asked = await Array.fromAsync(readJsonLines<QueryRow>(file, QUERY_FIELDS));
  const queries = asked.map(({ query }) => normalize(query));
  const began = performance.now();
  const { index, close } = await openScratchIndex(settings, folder);
  const service = new SearchService(index, abbreviations, clock);
  await service.search({ query: queries[0]!, audiences: null });
  output.out(`mở chỉ mục và trả lời câu đầu: ${((performance.now() - began) / 1000).toFixed(2)} giây`);
  const clean = { untoned: false, typos: false, seed: 1 };
  const { p50Ms, p95Ms, ...relevance } = await evaluate(index, asked, clean, { abbreviations, clock });
  output.out(`câu hỏi, lần đầu: p50 ${p50Ms} ms, p95 ${p95Ms} ms; ${JSON.stringify(relevance)}`);
  const sets = SHORT.map(
    (length) => [`${length} âm tiết đầu`, queries.map((query) => firstOf(query, length))] as const,
  );
  const common = ['2 âm tiết hay gặp nhất', await shortQuestions(index)] as const;
  for (const [name, texts] of [['câu hỏi', queries] as const, ...sets, common]) {
    for (const [asker, audiences] of ASKERS) {
      const { p50Ms, p95Ms } = await timeQueries(service, name, texts, audiences);
      output.out(`${name}, ${asker}: p50 ${p50Ms} ms, p95 ${p95Ms} ms`);
    }
  }
  output.out(`bộ nhớ của tiến trình: ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`);
  await close();
}

/** The first `length` syllables, as they stand while somebody types. */
function firstOf(query: string, length: number): string {
  return query.slice(0, syllables(query)[length - 1]?.end ?? query.length);
}
