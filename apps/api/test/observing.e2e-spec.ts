import { FIXTURES } from '@app/knowledge/testing';
import { openLog } from '@app/observability';
import { type VersionDto } from '../src/http/items/version.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { RunningApi } from './testing/running-api.js';

describe('what the server tells of requests', () => {
  const lines: string[] = [];
  let api: RunningApi;
  beforeAll(async () => {
    const log = openLog('verbose', { write: (line) => lines.push(line) });
    api = await RunningApi.start({ log });
  });
  afterAll(() => api.close());
  beforeEach(() => lines.splice(0));

  const told = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const requests = () => told().filter(({ context }) => context === 'Request');
  const metrics = async () => (await api.ask({ method: 'GET', url: '/metrics' })).text;

  it('is a line a request: method, route, status, time and id', async () => {
    await api.get('/items/lesson/khong-co/history');
    expect(requests()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        context: 'Request',
        requestId: expect.stringMatching(/^[\da-f-]{36}$/),
        method: 'GET',
        route: '/api/v1/items/:id/history',
        status: 404,
        ms: expect.any(Number),
      },
    ]);
  });

  it('is nothing of what was asked, written or sent along', async () => {
    const headers = { 'user-agent': 'ua-bí-mật', 'x-forwarded-for': '203.0.113.77', cookie: 'c=banh-quy' };
    const program = await api.withToken('curator', ['read', 'write', 'review'], { name: 'Tô Đức' });
    await program.get('/search?q=nguyen+van+to+duc', { headers });
    await program.get('/search?mau=to+duc', { headers });
    await api.get('/items/lesson/to-duc');
    await api.anonymous().post('/session', { login: 'to.duc', password: 'mật khẩu của tô đức' });
    await api.ask({ method: 'GET', url: '/to-duc/khong-co' });
    const body = { ...FIXTURES.lesson, title: 'Ông Tô Đức bán SIM' };
    const written = await program.post<VersionDto>('/items', { kind: 'lesson', body, reason: 'tô đức kể' });
    await api.ask({
      method: 'POST',
      url: '/api/v1/items',
      payload: '{"title": "tô đức',
      headers: { 'content-type': 'application/json', authorization: 'Bearer mã-của-tô-đức' },
    });
    await api.upload('/documents/import', 'tô đức.txt', 'Tô Đức');
    expect(written.status).toBe(201);
    expect(requests()).toHaveLength(8);
    const all = (lines.join('') + (await metrics())).normalize('NFC').toLowerCase();
    expect(all).not.toMatch(
      /t[oô]\W*(đ|d)[uứ]c|nguyen|203\.0|127\.0|bí-mật|banh-quy|bearer|tt_|trithuc_session/,
    );
  });

  it.each([
    ['an id of its own kind', 'truy-vet_42.a', true],
    ['an id with words in it', 'tìm ông Đức', false],
    ['an id without end', 'a'.repeat(65), false],
  ])('takes from the caller %s: in the answer, the problem and the log', async (_, id, taken) => {
    const { headers, body } = await api.get<ProblemDto>('/search?colour=1', {
      headers: { 'x-request-id': id },
    });
    const given = headers['x-request-id'];
    expect(given === id).toBe(taken);
    expect(body.requestId).toBe(given);
    expect(requests()[0]!['requestId']).toBe(given);
  });

  it('names the request on each line that is written for it', async () => {
    const { store } = api;
    const list = store.list.bind(store);
    store.list = () => Promise.reject(new Error('câu hỏi của ông Đức'));
    await api.get('/items', { headers: { 'x-request-id': 'hong' } });
    store.list = list;
    const [fault, request] = told();
    expect(fault).toMatchObject({ level: 'error', context: 'Problem', error: 'Error', requestId: 'hong' });
    expect(fault!['at']).toContainEqual(expect.stringContaining('observing.e2e-spec.ts'));
    expect(request).toMatchObject({ context: 'Request', status: 500, requestId: 'hong' });
    expect(lines.join('')).not.toContain('Đức');
  });

  it('is counted for Prometheus by route and kind of answer', async () => {
    await api.get('/items/lesson/a');
    await api.get('/search?q=sim');
    const text = await metrics();
    const [count] = /request_duration_seconds_count\{.*items\/:id",status="4xx"\} (\d+)/.exec(text) ?? [];
    expect(count).toBeDefined();
    expect(text).toMatch(/trithuc_search_duration_seconds_count [1-9]/);
    expect(text).toMatch(/trithuc_store_up 1\n/);
    expect(text).toMatch(/trithuc_index_up 1\n/);
    expect(text).toMatch(/trithuc_index_lag_changes 0\n/);
    expect(text).toMatch(/trithuc_indexer_active 1\n/);
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('is not counted where it is not wanted', async () => {
    const quiet = await RunningApi.start({ metrics: false });
    expect((await quiet.ask({ method: 'GET', url: '/metrics' })).status).toBe(404);
    await quiet.close();
  });
});
