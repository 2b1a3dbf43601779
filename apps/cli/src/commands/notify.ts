import { type Command } from 'commander';
import { roundLine } from '@app/notices';
import { withBase } from '../base.js';
import { type Context } from '../context.js';
import { courierOf } from '../courier.js';

/** `notify`: one round of what `work` and the server do every few minutes, for whoever has a timetable of their own. */
export function notifyCommand(program: Command, context: Context): void {
  program
    .command('notify')
    .description(
      'tell people once what is new in what they follow; exit code 1 when a letter has to be tried again',
    )
    .action(() => notify(context));
}

async function notify({ settings, output, outcome }: Context): Promise<void> {
  await withBase(settings, async (base) => {
    const round = await courierOf(settings, base).once();
    if (round === null) return output.err('Tiến trình khác đang báo tin.');
    output.out(roundLine(round));
    if (round.posted && round.posted.failures.length > 0) outcome.code = 1;
  });
}
