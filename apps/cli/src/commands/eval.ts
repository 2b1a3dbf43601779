import { existsSync } from 'node:fs';
import { type Command } from 'commander';
import { readContentFolder } from '@app/engines';
import { SystemClock } from '@app/knowledge';
import { evaluate, QUERY_FIELDS, type QueryRow, readJsonLines } from '@app/search';
import { type Context } from '../context.js';
import { wholeNumber } from '../options.js';
import { UsageError } from '../output.js';
import { progress } from '../progress.js';
import { type Filled, withFilledIndex } from '../scratch.js';

interface Options {
  readonly corpus: string;
  readonly queries: string;
  readonly untoned?: boolean;
  readonly typos?: boolean;
  readonly seed: number;
  readonly json?: boolean;
}

/** `eval`: how well and how fast the product's own index and ranker answer judged questions. */
export function evalCommand(program: Command, context: Context): void {
  program
    .command('eval')
    .description('measure relevance on a corpus with judged questions (JSON lines, .gz or plain)')
    .requiredOption('--corpus <file>', 'rows {id, document, article, title, body}')
    .requiredOption('--queries <file>', 'rows {id, query, relevant}')
    .option('--untoned', 'ask without tones')
    .option('--typos', 'ask with one slip in every fifth syllable')
    .option('--seed <n>', 'of the slips', wholeNumber, 1)
    .option('--json', 'print nothing but the figures')
    .action((options: Options) => run(context, options));
}

async function run({ settings, output }: Context, options: Options): Promise<void> {
  const { corpus, queries, seed, untoned = false, typos = false, json = false } = options;
  for (const file of [corpus, queries]) if (!existsSync(file)) throw new UsageError(`không có tệp ${file}`);
  const asked = await Array.fromAsync(readJsonLines<QueryRow>(queries, QUERY_FIELDS));
  const { abbreviations } = await readContentFolder(settings.contentDir);
  const bar = progress(output, 'Dựng chỉ mục', 0);
  const measure = async ({ index, articles, perSecond }: Filled) => {
    bar.stop();
    if (!json) output.err(`${articles} điều, ${perSecond} điều/giây`);
    const surroundings = { abbreviations, clock: new SystemClock() };
    return evaluate(index, asked, { untoned, typos, seed }, surroundings);
  };
  const figures = await withFilledIndex(settings, corpus, measure, bar.at);
  output.out(JSON.stringify(figures));
}
