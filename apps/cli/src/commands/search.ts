import { type Command, Option } from 'commander';
import { citedPlaces, KINDS, type LegalStatus } from '@app/knowledge';
import { FACETS, type Filters, type Hit, type SearchResult } from '@app/search';
import { withBase } from '../base.js';
import { type Context } from '../context.js';
import { day, repeated, wholeNumber } from '../options.js';
import { type Output } from '../output.js';

type FacetOptions = Partial<Record<keyof Filters, string[]>>;
interface Options extends FacetOptions {
  readonly on?: string;
  readonly limit: number;
  readonly offset: number;
  readonly json?: boolean;
}

const STATUS: Readonly<Record<LegalStatus, string>> = {
  'in-force': 'Đang hiệu lực',
  'not-yet': 'Chưa hiệu lực',
  'no-longer': 'Hết hiệu lực',
  suspended: 'Ngưng hiệu lực',
  unknown: 'Chưa rõ hiệu lực',
};

const KNOWN: FacetOptions = { kind: Object.keys(KINDS), status: Object.keys(STATUS) };

/** `search`: the same answer as the API's, for the terminal. */
export function searchCommand(program: Command, context: Context): void {
  const command = program
    .command('search <words...>')
    .description('find lessons, provisions and gaps, with or without tones, or by citation')
    .option('--on <day>', 'only what held on that day', day)
    .option('--limit <n>', 'hits to show', wholeNumber, 10)
    .option('--offset <n>', 'hits to pass over', wholeNumber, 0)
    .option('--json', 'print the whole answer as JSON');
  for (const facet of FACETS) {
    const about = `only this ${facet}; may be given more than once`;
    command.addOption(new Option(`--${facet} <value>`, about).argParser(repeated(KNOWN[facet])));
  }
  command.action((words: string[], options: Options) => search(context, words.join(' '), options));
}

async function search({ settings, output }: Context, query: string, options: Options): Promise<void> {
  await withBase(settings, async ({ indexer, search, known }) => {
    await indexer.catchUp();
    const { on = null, limit, offset, json } = options;
    const filters: Filters = Object.fromEntries(
      FACETS.flatMap((name) => (options[name] ? [[name, options[name]]] : [])),
    );
    const cited = await citedPlaces(query, known);
    const facets = json ? FACETS : [];
    const result = await search.search({ query, audiences: null, filters, on, limit, offset, facets, cited });
    if (json) output.out(JSON.stringify(result, null, 2));
    else print(output, query, result);
  });
}

function print(
  output: Output,
  query: string,
  { hits, total, understood, notHolding, didYouMean, tookMs }: SearchResult,
): void {
  if (understood.length > 0)
    output.out(`hiểu là: ${understood.map(({ from, to }) => `${from} → ${to}`).join('; ')}`);
  if (didYouMean) output.out(`có phải: ${didYouMean}?`);
  for (const { value, count } of notHolding) {
    output.out(`${count} văn bản khớp nhưng ${STATUS[value as LegalStatus].toLowerCase()} vào ngày đó`);
  }
  if (total === 0) return output.out(`Không tìm thấy "${query}".`);
  output.out(`${total} kết quả · ${tookMs.toFixed(1)} ms`);
  for (const hit of hits) printHit(output, hit);
}

function printHit(output: Output, { itemId, title, path, status, validity, snippets }: Hit): void {
  const since = validity?.from ? ` từ ${validity.from}` : '';
  const until = validity?.to ? ` đến trước ${validity.to}` : '';
  output.out('');
  output.out(`${title}${status ? `  [${STATUS[status]}${since}${until}]` : ''}`);
  if (path.length > 0) output.out(`  ${path.join(' › ')}`);
  for (const { at, segments } of snippets.slice(0, 1)) {
    const text = segments.map(({ text: words, mark }) => (mark ? `*${words}*` : words)).join('');
    output.out(`  ${at ? `(${at}) ` : ''}${text.replaceAll('\n', ' ')}`);
  }
  output.out(`  ${itemId}`);
}
