import { type Command } from 'commander';
import { onStop } from '@app/config';
import { tellCourier } from '@app/notices';
import { openLog } from '@app/observability';
import { tellIndexing } from '@app/search';
import { withBase } from '../base.js';
import { type Context } from '../context.js';
import { courierOf } from '../courier.js';
import { serveWorkerHealth } from '../worker-health.js';

/** `work`: the process that keeps the index in step with the base and tells people what is new; any number may run, one of them works. */
export function workCommand(program: Command, context: Context): void {
  program
    .command('work')
    .description(
      'keep the search index in step with the base and tell people what is new, until it is told to stop (SIGTERM, Ctrl-C)',
    )
    .action(() => work(context));
}

async function work({ settings, output }: Context): Promise<void> {
  const write = (line: string) => output.err(line.trimEnd());
  const log = openLog(settings.logLevel, { isTTY: output.watched, write });
  const stopping = new AbortController();
  const listenNoMore = onStop(() => stopping.abort());
  try {
    await withBase(
      settings,
      async (base) => {
        const health = await serveWorkerHealth(settings, base);
        log.announce('Đang theo dõi cơ sở dữ liệu; dừng bằng Ctrl-C.');
        const courier = courierOf(settings, base, (event) => tellCourier(log, event));
        await Promise.all([base.indexer.run(stopping.signal), courier.run(stopping.signal)]);
        health?.close();
        health?.closeAllConnections();
      },
      (event) => tellIndexing(log, event),
    );
  } finally {
    listenNoMore();
  }
}
