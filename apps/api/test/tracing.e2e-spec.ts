import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { KnowledgeError } from '@app/knowledge';
import { openLog, Tracing } from '@app/observability';
import { RunningApi } from './testing/running-api.js';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}
interface Sent {
  readonly resourceSpans: readonly { scopeSpans: readonly { spans: readonly SentSpan[] }[] }[];
}

const attributesOf = (span: SentSpan | undefined) =>
  Object.fromEntries(
    span!.attributes.map(({ key, value }) => [key.replace('trithuc.', ''), value.stringValue]),
  );

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
    api.store.list = () => Promise.reject(new KnowledgeError('unavailable', 'bí mật'));
    await api.get('/items', { headers });
    await api.close();
    await tracing.close();

    expect(lines.find((line) => line.includes('items/:id'))).toContain(TRACE);
    expect(posted.join('')).not.toMatch(/to-duc|bí mật/);
    const sent = posted.map((each) => JSON.parse(each.slice('/v1/traces '.length)) as Sent);
    const all = sent.flatMap(({ resourceSpans }) => resourceSpans).flatMap(({ scopeSpans }) => scopeSpans);
    const spans = all.flatMap((scope) => scope.spans).filter(({ traceId }) => traceId === TRACE);
    const request = spans.find(({ name }) => name === 'GET /api/v1/items/:id');
    expect(request?.parentSpanId).toBe(CALLER);
    const call = spans.find(({ name }) => name === 'KnowledgeStore.current');
    expect(call?.parentSpanId).toBe(request?.spanId);
    expect(attributesOf(call)).toEqual({ port: 'KnowledgeStore', method: 'current', outcome: 'ok' });
    const failed = spans.find(({ name }) => name === 'KnowledgeStore.list');
    expect(attributesOf(failed)).toMatchObject({ method: 'list', outcome: 'unavailable' });
  });

  it('disturb nobody when the collector is away', async () => {
    const tracing = Tracing.to('http://127.0.0.1:1', 'thử');
    const api = await RunningApi.start({ tracing });
    expect((await api.get('/search?q=sim')).status).toBe(200);
    await api.close();
    await tracing.close();
  });
});
