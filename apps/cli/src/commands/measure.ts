import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command } from 'commander';
import { type Settings } from '@app/config';
import { openScratchIndex, readContentFolder } from '@app/engines';
import { SystemClock } from '@app/knowledge';
import {
  type CorpusRow,
  evaluate,
  type Evaluation,
  fillIndex,
  type QueryRow,
  readJsonLines,
} from '@app/search';
import { type Context } from '../context.js';
import { wholeNumber } from '../options.js';
import { UsageError } from '../output.js';

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
  const say = (line: string): void => void (json || output.err(line));
  const asked = await Array.fromAsync(readJsonLines<QueryRow>(queries));
  const result = await onScratchIndex(settings, corpus, say, (index, surroundings) =>
    evaluate(index, asked, { untoned, typos, seed }, surroundings),
  );
  output.out(JSON.stringify(result satisfies Evaluation));
}

type Scratch = ReturnType<typeof openScratchIndex>;
type Surroundings = Parameters<typeof evaluate>[3];

/** Fills an index of its own with the corpus, hands it to `work`, and throws it away. */
async function onScratchIndex<T>(
  { contentDir }: Settings,
  corpus: string,
  say: (line: string) => void,
  work: (index: Scratch, surroundings: Surroundings) => Promise<T>,
): Promise<T> {
  const { abbreviations } = await readContentFolder(contentDir);
  const folder = await mkdtemp(join(tmpdir(), 'trithuc-eval-'));
  const index = openScratchIndex(folder);
  try {
    const began = performance.now();
    const count = await fillIndex(index, readJsonLines<CorpusRow>(corpus));
    const seconds = (performance.now() - began) / 1000;
    say(`${count} điều trong ${seconds.toFixed(1)} giây, ${Math.round(count / seconds)} điều/giây`);
    return await work(index, { abbreviations, clock: new SystemClock() });
  } finally {
    index.close();
    await rm(folder, { recursive: true, force: true });
  }
}
