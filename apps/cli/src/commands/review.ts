import { type Command, InvalidArgumentError } from 'commander';
import { theSystem, type Viewer } from '@app/access';
import { KINDS } from '@app/knowledge';
import {
  Assigning,
  Board,
  CANDIDATE_STATES,
  Closing,
  type Cycle,
  Opening,
  type ReviewedKind,
  type ReviewParts,
  type Share,
} from '@app/reviews';
import { type Context } from '../context.js';
import { day, repeated, wholeNumber } from '../options.js';
import { type Output } from '../output.js';
import { answering, withReviews } from '../reviewing.js';
import { kindName, STATES } from '../words.js';

interface OpenOptions {
  readonly as: string;
  readonly kind: readonly string[];
  readonly sector?: readonly string[];
  readonly opens: string;
  readonly due: string;
  readonly quorum: number;
}

const REVIEWED = Object.keys(KINDS).filter((kind) => kind !== KINDS.edition.kind);
const CYCLE_STATES: Readonly<Record<Cycle['state'], string>> = {
  opening: 'mở dở',
  open: 'đang mở',
  closed: 'đã đóng',
};

/** `review`: opens, gives out, shows and closes the review of a year, in the name of a curator with an account. */
export function reviewCommands(program: Command, { settings, output }: Context): void {
  const command = program.command('review').description('the annual review, which ends in an edition');
  const withPerson = <T>(login: string, work: (parts: ReviewParts, viewer: Viewer) => Promise<T>) =>
    withReviews(settings, async (parts, people) => work(parts, await answering(people, login, parts)));

  command
    .command('open <year>')
    .description('collect what has to be reviewed; goes on where it was broken off')
    .requiredOption('--as <login>', 'the curator who answers for it')
    .requiredOption('--kind <kind>', `one of ${REVIEWED.join(', ')}; may be repeated`, repeated(REVIEWED))
    .option('--sector <key>', 'only this sector; may be repeated', repeated())
    .requiredOption('--opens <day>', 'first day of verdicts', day)
    .requiredOption('--due <day>', 'last day in time', day)
    .option('--quorum <percent>', 'so many percent must be decided before it is closed', percent, 100)
    .action((year: string, options: OpenOptions) =>
      withPerson(options.as, async (parts, viewer) => {
        const { sector, opens: opensOn, due: dueOn, quorum } = options;
        const plan = {
          year: wholeNumber(year),
          sectors: sector ?? null,
          opensOn,
          dueOn,
          quorum: quorum / 100,
        };
        const kinds = options.kind as ReviewedKind[];
        output.out(`${await new Opening(parts).open(viewer, { ...plan, kinds })} mục cần rà soát`);
      }),
    );
  command
    .command('assign <year>')
    .description('give out what waits, and anew what was with people who left')
    .requiredOption('--as <login>', 'the curator who answers for it')
    .action((year: string, { as }: { as: string }) =>
      withPerson(as, async (parts, viewer) => {
        const { assigned, left } = await new Assigning(parts).assignWaiting(viewer, wholeNumber(year));
        output.out(`đã giao ${assigned} mục, còn ${left} mục không ai đủ điều kiện`);
      }),
    );
  command
    .command('status [year]')
    .description('every review, or how far one has come')
    .action((year: string | undefined) => withReviews(settings, (parts) => showStatus(parts, output, year)));
  command
    .command('close <year>')
    .description('make the edition of the year when enough is decided')
    .requiredOption('--as <login>', 'the curator who signs it')
    .action((year: string, { as }: { as: string }) =>
      withPerson(as, async (parts, viewer) => {
        const { itemId, body } = await new Closing(parts).close(viewer, wholeNumber(year));
        output.out(
          `${itemId}: ${(body['manifest'] as string[]).length} mục, mã băm gốc ${String(body['root'])}`,
        );
      }),
    );
}

async function showStatus(parts: ReviewParts, output: Output, year: string | undefined): Promise<void> {
  const board = new Board(parts);
  const viewer = theSystem('cli');
  if (year === undefined) {
    for (const cycle of await board.reviews(viewer)) output.out(line(cycle));
    return;
  }
  const progress = await board.progress(viewer, wholeNumber(year));
  output.out(line(progress.cycle));
  output.out(`${progress.decided}/${progress.total} mục có kết luận, ${progress.overdue} mục quá hạn`);
  const states = CANDIDATE_STATES.map((state) => `${STATES[state]} ${progress.byState[state]}`);
  output.out(states.join(', '));
  for (const share of progress.bySector) output.out(told('lĩnh vực', share));
  for (const share of progress.byUnit) output.out(told('đơn vị', share));
}

function line({ year, state, kinds, opensOn, dueOn, quorum }: Cycle): string {
  const needed = `cần ${Math.round(quorum * 100)}% kết luận`;
  return [year, CYCLE_STATES[state], kinds.map(kindName).join(', '), `${opensOn} đến ${dueOn}`, needed].join(
    ' · ',
  );
}

function told(what: string, { key, decided, total }: Share): string {
  return `${what} ${key}: ${decided}/${total}`;
}

function percent(text: string): number {
  const value = wholeNumber(text);
  if (value <= 100) return value;
  throw new InvalidArgumentError('phải từ 0 đến 100');
}
