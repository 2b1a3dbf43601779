import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { openLog, Tracing } from '@app/observability';
import { RunningApi } from './testing/running-api.js';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}
interface Sent {
  readonly resourceSpans: readonly { scopeSpans: readonly { spans: readonly SentSpan[] }[] }[];
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

describe('traces', () => {
  const posted: string[] = [];
  let collector: Server;
  beforeAll(async () => {
    collector = createServer(async (request, response) => {
      posted.push(`${request.url} ${await text(request)}`);
      response.end('{}');
    });
    await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done));
  });
  afterAll(() => collector.close());

  it('reach the collector: each request below its caller, each call of a port below its request', async () => {
    const lines: string[] = [];
    const tracing = Tracing.to(`http://127.0.0.1:${(collector.address() as AddressInfo).port}`, 'thử');
    const log = openLog('log', { write: (line) => lines.push(line) });
    const api = await RunningApi.start({ tracing, log });
    const headers = { traceparent: `00-${TRACE}-${CALLER}-01` };
    await api.get('/items/lesson/to-duc', { headers });
    await api.close();
    await tracing.close();

    expect(lines.find((line) => line.includes('items/:id'))).toContain(TRACE);
    expect(posted.join('')).not.toContain('to-duc');
    const sent = posted.map((each) => JSON.parse(each.slice('/v1/traces '.length)) as Sent);
    const all = sent.flatMap(({ resourceSpans }) => resourceSpans).flatMap(({ scopeSpans }) => scopeSpans);
    const spans = all.flatMap((scope) => scope.spans).filter(({ traceId }) => traceId === TRACE);
    const request = spans.find(({ name }) => name === 'GET /api/v1/items/:id');
    expect(request?.parentSpanId).toBe(CALLER);
    const call = spans.find(({ name }) => name === 'KnowledgeStore.current');
    expect(call?.parentSpanId).toBe(request?.spanId);
    expect(call?.attributes.map(({ key }) => key)).toEqual([
      'trithuc.port',
      'trithuc.method',
      'trithuc.outcome',
    ]);
  });

  it('disturb nobody when the collector is away', async () => {
    const tracing = Tracing.to('http://127.0.0.1:1', 'thử');
    const api = await RunningApi.start({ tracing });
    expect((await api.get('/search?q=sim')).status).toBe(200);
    await api.close();
    await tracing.close();
  });
});
