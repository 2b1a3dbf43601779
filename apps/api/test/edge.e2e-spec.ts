import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { KnowledgeError } from '@app/knowledge';
import { MemoryKnowledgeStore } from '@app/knowledge/testing';
import { type ReadyDto } from '../src/http/health/health.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { RunningApi } from './testing/running-api.js';

/** A store whose disk is gone. */
class LostStore extends MemoryKnowledgeStore {
  override current(): never {
    throw new KnowledgeError('unavailable', 'cannot open /secret/path/trithuc.db');
  }
  override list(): never {
    throw new Error('a fault at /secret/path');
  }
  override async changes(): Promise<never> {
    throw new KnowledgeError('unavailable', 'no disk');
  }
}

describe('the edge', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start();
  });
  afterAll(() => api.close());

  it('refuses an unknown parameter by name on every route that reads', async () => {
    const callback = 'GET /api/v1/session/oidc/callback';
    const reading = api.contract.routes().filter((route) => route.startsWith('GET ') && route !== callback);
    expect(reading.length).toBeGreaterThan(10);
    for (const route of reading) {
      const url = `${route.slice(4).replaceAll(/\{\w+\}/g, '1')}?q=1&colour=red&citation=d1&from=1&to=1`;
      const { status, body } = await api.ask<ProblemDto>({ method: 'GET', url });
      expect([route, status]).toEqual([route, 400]);
      expect(body.problems).toContainEqual({ field: 'colour', message: 'không có tham số này' });
    }
  });

  it.each(['name', 'roles', 'memberships', 'absences'])('takes null for no %s of a person', async (field) => {
    const administrator = await api.as('administrator');
    const given = { login: 'khong.ai', name: 'Trần Thị Thử', roles: ['reader'], [field]: null };
    const path = `/people/${administrator.id}`;
    for (const { status, body } of [
      await administrator.post<ProblemDto>('/people', given),
      await administrator.patch<ProblemDto>(path, { [field]: null }, { 'if-match': '"1"' }),
    ]) {
      expect([status, body.problems?.map((problem) => problem.field)]).toEqual([400, [field]]);
    }
  });

  it('documents every route it serves', () => {
    const served = api.servedRoutes().filter((route) => route.includes('/api/v1/'));
    expect(served.sort()).toEqual(api.contract.routes().sort());
  });

  it.each([
    ['an unknown route', 'GET', '/api/v1/nothing', 404],
    ['an address outside the API', 'GET', '/', 404],
    ['a broken address', 'GET', '/api/v1/items/%ZZ', 400],
    ['an id that is too long', 'GET', `/api/v1/items/${'a'.repeat(2_000)}`, 404],
    ['a method nobody serves', 'DELETE', '/api/v1/items', 404],
    ['a day that does not exist', 'GET', '/api/v1/items/x?on=2026-02-30', 400],
    ['a moment that does not exist', 'GET', '/api/v1/items/x?known=2026-02-30T00:00:00Z', 400],
    ['a parameter that is not UTF-8', 'GET', '/api/v1/search?q=%FF', 400],
    ['a kind nobody knows', 'GET', '/api/v1/search?kind=leson', 400],
    ['an empty citation', 'GET', '/api/v1/provisions?citation=%20', 400],
    ['a cursor nobody gave out', 'GET', '/api/v1/items?cursor=abc', 400],
    ['a limit that is no number', 'GET', '/api/v1/items?limit=1e1', 400],
    ['a parameter written twice', 'GET', '/api/v1/items?limit=1&limit=2', 400],
    ['an unknown item', 'GET', '/api/v1/items/lesson/x', 404],
    ['an unknown table', 'GET', '/api/v1/reference/x', 404],
  ] as const)('answers %s with a problem', async (_, method, url, expected) => {
    const { status, headers, body } = await api.ask<ProblemDto>({ method, url });
    expect(status).toBe(expected);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ status: expected, type: `urn:trithuc:problem:${body.code}` });
    expect(body.instance).toBe(url.split('?')[0]);
  });

  it.each([
    ['JSON that does not parse', 'application/json', '{"kind":', 400],
    ['JSON that is not UTF-8', 'application/json', Buffer.from('{"kind":"\xff"}', 'latin1'), 400],
    ['half a character', 'application/json', '{"kind":"\\ud800"}', 400],
    ['a type that is not JSON', 'text/csv', 'a;b', 415],
    ['plain text', 'text/plain', '{}', 415],
    ['a form', 'application/x-www-form-urlencoded', 'kind=lesson', 415],
    ['more than a megabyte', 'application/json', JSON.stringify('x'.repeat(1024 * 1024)), 413],
  ])('refuses %s', async (_, type, payload, expected) => {
    const curator = await api.withToken('curator');
    const headers = { 'content-type': type };
    const { status, body } = await curator.send<ProblemDto>('POST', '/items', { payload, headers });
    expect([status, body.status]).toEqual([expected, expected]);
  });

  it.each([
    ['an address too long to read', `/api/v1/search?q=${'a'.repeat(20_000)}`, 431],
    ['what is no HTTP', 'no\nhttp', 400],
  ])('answers %s with a problem before there is a request', async (_, target, expected) => {
    const { port } = new URL(await api.listen());
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(`GET ${target} HTTP/1.1\r\nHost: x\r\n\r\n`);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${expected} `);
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status: expected });
  });

  it('carries its security headers and tells nothing of its making', async () => {
    const { headers } = await api.get('/health');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('slows down who asks too often and says how long to wait', async () => {
    const slow = await RunningApi.start({ rateLimit: 2 });
    const answers = [];
    for (const path of ['/items', '/documents', '/reference']) answers.push(await slow.get<ProblemDto>(path));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(answers[2]!.headers['retry-after'])).toBeGreaterThan(0);
    expect((await slow.get('/health')).status).toBe(200);
    await slow.close();
  });

  it('tells what failed apart from what is inside: no path, no stack', async () => {
    const lost = await RunningApi.start({ store: new LostStore() });
    expect(await lost.get<ProblemDto>('/items/lesson/x')).toMatchObject({
      status: 503,
      headers: { 'retry-after': '5' },
      body: { code: 'unavailable' },
    });
    const { status, text } = await lost.get('/items');
    expect(status).toBe(500);
    expect(text).not.toMatch(/secret|at .*\.ts/);
    const ready = await lost.get<ReadyDto>('/health/ready');
    expect(ready).toMatchObject({
      status: 503,
      body: { status: 'failing', database: { status: 'failing' }, index: { status: 'ok' } },
    });
    const metrics = await lost.ask({ method: 'GET', url: '/metrics' });
    expect(metrics.text).toMatch(/trithuc_store_up 0\n/);
    await lost.close();
  });
});
