import { type FastifyInstance } from 'fastify';
import { type Metrics, type Readings } from '@app/observability';

/** Serves the measures to Prometheus at /metrics, beside the API: not counted against anybody, not in its document. */
export function serveMetrics(
  fastify: FastifyInstance,
  metrics: Metrics,
  look: () => Promise<Readings>,
): void {
  fastify.get('/metrics', async (_, reply) => {
    const text = await metrics.text(await look());
    return reply.type(metrics.contentType).send(text);
  });
}
