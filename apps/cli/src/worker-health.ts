import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type Settings } from '@app/config';
import { Metrics } from '@app/observability';
import { engineHealth } from '@app/search';
import { type OpenBase } from './base.js';
import { UsageError } from './output.js';

/**
 * Serves how the worker is, for a container and for Prometheus: `/health` answers 200 while it runs, whatever the
 * engines do, with what is known of them; `/metrics` tells the same in figures. A port of 0 opens none.
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
    const health = JSON.stringify({ status: 'ok', ...(await engineHealth(base)) });
    return [200, 'application/json; charset=utf-8', health];
  }
  if (url === '/metrics') return [200, metrics.contentType, await metrics.text(await engineHealth(base))];
  return [404, 'text/plain; charset=utf-8', 'Chỉ có /health và /metrics.'];
}
