import { type FastifyInstance } from 'fastify';
import { type Metrics, type Readings } from '@app/observability';
import { type ReadyDto } from '../health/health.dto.js';

/** Serves the measures to Prometheus at /metrics, beside the API: not counted against anybody, not in its document. */
export function serveMetrics(
  fastify: FastifyInstance,
  metrics: Metrics,
  look: () => Promise<ReadyDto>,
): void {
  fastify.get('/metrics', async (_, reply) => {
    const text = await metrics.text(readingsOf(await look()));
    return reply.type(metrics.contentType).send(text);
  });
}

function readingsOf({ database, index }: ReadyDto): Readings {
  return {
    trithuc_store_up: Number(database.status === 'ok'),
    trithuc_index_up: Number(index.status === 'ok'),
    trithuc_index_documents: index.documents,
    trithuc_index_lag_changes: index.lag,
    trithuc_indexer_active: index.keeper && Number(index.keeper === 'this'),
    trithuc_indexer_known: index.keeper && Number(index.keeper !== 'none'),
    trithuc_index_items_set_aside: index.setAside,
  };
}
