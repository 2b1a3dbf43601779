import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { ANONYMOUS, theSystem } from '@app/access';
import {
  type Book,
  bookHtml,
  bookJson,
  bookMarkdown,
  type EditionHeader,
  Editions,
  ROLE_NAMES,
  type Shown,
} from '@app/reviews';
import { type Context } from '../context.js';
import { wholeNumber } from '../options.js';
import { type Output, refuseExisting, UsageError } from '../output.js';
import { withReviews } from '../reviewing.js';
import { EDITION_FAULTS, kindName } from '../words.js';

const BOOKS: Readonly<Record<string, (book: Book) => AsyncGenerator<string>>> = {
  html: bookHtml,
  md: bookMarkdown,
  json: bookJson,
};
const FORMATS = Object.keys(BOOKS);
/** Whoever has the files may read what is in them. */
const READER = theSystem('cli');

interface BookOptions {
  readonly format?: string;
  readonly public?: boolean;
}

/** `edition`: what came of the reviews, to read, compare, verify and hand on as a book. */
export function editionCommands(program: Command, { settings, output, outcome }: Context): void {
  const command = program.command('edition').description('the editions that reviews ended in');
  const withEditions = <T>(work: (editions: Editions) => Promise<T>) =>
    withReviews(settings, (parts) => work(new Editions(parts)));

  command
    .command('list')
    .description('every edition, the last one first')
    .action(() =>
      withEditions(async (editions) => {
        for (const header of await editions.list()) output.out(line(header));
      }),
    );
  command
    .command('show <year>')
    .description('who signed an edition, and what came of its year')
    .action((year: string) => withEditions((editions) => show(editions, wholeNumber(year), output)));
  command
    .command('book <year> <file>')
    .description('write an edition to a file as one book')
    .addOption(new Option('--format <format>', 'default: what the file ends in').choices(FORMATS))
    .option('--public', 'only what everybody may read')
    .action(async (year: string, file: string, options: BookOptions) => {
      refuseExisting(file);
      const format = options.format ?? formatOf(file);
      await withEditions(async (editions) => {
        const book = await editions.book(options.public ? ANONYMOUS : READER, wholeNumber(year));
        await pipeline(Readable.from(BOOKS[format]!(book)), createWriteStream(file, { flags: 'wx' }));
        output.out(book.leftOut > 0 ? `${file}, không gồm ${book.leftOut} mục không công khai` : file);
      });
    });
  command
    .command('compare <year> <other>')
    .description('the items in which another edition differs')
    .action((year: string, other: string) =>
      withEditions(async (editions) => {
        const { rows } = await editions.compare(READER, wholeNumber(year), wholeNumber(other));
        for (const { itemId, from, to, title } of rows)
          output.out(`${itemId} ${from ?? '-'} ${to ?? '-'} ${title}`);
        output.out(`${rows.length} mục khác nhau`);
      }),
    );
  command
    .command('verify <year>')
    .description(
      'compute the root anew and hold every line against the base; exit code 1 when something is wrong',
    )
    .action((year: string) =>
      withEditions(async (editions) => {
        const { checked, faults, root } = await editions.verify(READER, wholeNumber(year));
        for (const { fault, itemId } of faults)
          output.out(`SAI: ${EDITION_FAULTS[fault]}: ${itemId ?? 'cả ấn bản'}`);
        output.out(`${checked} dòng, ${faults.length} sai khác, mã băm gốc ${root}`);
        if (faults.length > 0) outcome.code = 1;
      }),
    );
}

/** Throws for a file whose name tells of no format. */
function formatOf(file: string): string {
  const end = extname(file).slice(1).toLowerCase();
  if (FORMATS.includes(end)) return end;
  throw new UsageError(`tên tệp phải kết thúc bằng .${FORMATS.join(', .')}; hoặc nêu --format`);
}

async function show(editions: Editions, year: number, output: Output): Promise<void> {
  const header = await editions.header(year);
  output.out(line(header));
  for (const { name, role, on } of header.signatures) output.out(`ký: ${name} · ${ROLE_NAMES[role]} · ${on}`);
  const changes = await editions.changes(READER, year);
  tell('mới', changes.new, output);
  tell('đã sửa', changes.changed, output);
  tell('đã gộp', changes.merged, output);
  tell('thôi dùng', changes.retired, output);
}

function tell(
  what: string,
  { rows }: Shown<{ itemId: string; version: number; title: string }>,
  output: Output,
): void {
  for (const { itemId, version, title } of rows) output.out(`${what}: ${itemId} bản ${version} ${title}`);
}

function line({ year, closedOn, totals, root }: EditionHeader): string {
  const counts = Object.entries(totals).map(([kind, n]) => `${n} ${kindName(kind)}`);
  return [year, `đóng ${closedOn}`, counts.join(', ') || 'không có mục nào', root].join(' · ');
}
