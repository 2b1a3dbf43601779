import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Settings } from '@app/config';
import { Metrics, type Readings } from '@app/observability';
import { type IndexingState } from '@app/search';
import { type OpenBase } from './base.js';
import { UsageError } from './output.js';

/** An engine that takes longer to say how it is counts as one that does not answer. */
const PATIENCE_MS = 2_000;

/**
 * Serves how the worker is, for a container and for Prometheus: `/health` answers 200 while it runs, whatever the
 * engines do, with what is known of the index; `/metrics` tells the same in figures. A port of 0 opens none.
 */
export async function serveWorkerHealth(
  { host, workerPort: port }: Settings,
  base: OpenBase,
): Promise<Server | null> {
  if (port === 0) return null;
  const metrics = new Metrics();
  const server = createServer((request, response) => {
    void answer(request.url, metrics, base).then(([status, type, text]) => {
      response.writeHead(status, { 'content-type': type }).end(text);
    });
  });
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw new UsageError(
      `không mở được cổng ${port} của ${host} (${String(error)}); chọn cổng khác bằng TRITHUC_WORKER_PORT, 0 để không mở`,
    );
  });
  return server;
}

async function answer(
  url: string | undefined,
  metrics: Metrics,
  base: OpenBase,
): Promise<[status: number, type: string, text: string]> {
  if (url === '/health') {
    const index = await inTime(base.indexer.state());
    return [200, 'application/json; charset=utf-8', JSON.stringify({ status: 'ok', index })];
  }
  if (url === '/metrics') return [200, metrics.contentType, await metrics.text(await readings(base))];
  return [404, 'text/plain; charset=utf-8', 'Chỉ có /health và /metrics.'];
}

async function readings({ store, index, indexer }: OpenBase): Promise<Readings> {
  const [changes, held, state] = await Promise.all([
    inTime(store.changes(0, 1)),
    inTime(index.state()),
    inTime<IndexingState>(indexer.state()),
  ]);
  return {
    trithuc_store_up: Number(changes !== null),
    trithuc_index_up: Number(held !== null),
    trithuc_index_documents: held?.documents ?? null,
    trithuc_index_lag_changes: state?.behind ?? null,
    trithuc_indexer_active: state && Number(state.active),
    trithuc_indexer_known: state && Number(state.holder !== null),
    trithuc_index_items_set_aside: state?.failed.length ?? null,
  };
}

/** Null for what fails or takes too long. */
function inTime<T>(looking: Promise<T>): Promise<T | null> {
  return Promise.race([looking, sleep(PATIENCE_MS, null, { ref: false })]).catch(() => null);
}
