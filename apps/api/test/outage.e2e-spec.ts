import { A_PASSWORD } from '@app/access/testing';
import { KnowledgeError, type KnowledgeErrorOptions } from '@app/knowledge';
import { FIXTURES, until } from '@app/knowledge/testing';
import { type SearchIndex } from '@app/search';
import { MemorySearchIndex } from '@app/search/testing';
import { type CitedProvisionDto } from '../src/http/documents/provision.dto.js';
import { type ReadyDto } from '../src/http/health/health.dto.js';
import { IndexFollower } from '../src/http/search/index-follower.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { type SearchResultDto } from '../src/http/search/result.dto.js';
import { RunningApi } from './testing/running-api.js';

/** An index behind a wire that can be cut, or from which nothing comes back. */
class Wire {
  fault: KnowledgeErrorOptions | null = null;
  /** While it is set, no call comes back. */
  silence: Promise<never> | null = null;

  readonly index: SearchIndex = new Proxy(new MemorySearchIndex(), {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]): Promise<unknown> => {
        if (this.silence) await this.silence;
        if (this.fault) throw new KnowledgeError('unavailable', 'the index is away', [], this.fault);
        return Reflect.apply(member, target, args);
      };
    },
  });
}

describe('while the search index is away', () => {
  const wire = new Wire();
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start({ index: wire.index });
    for (const kind of ['document', 'provision', 'lesson'] as const) {
      await api.published(kind, FIXTURES[kind]);
    }
  });
  beforeEach(() => {
    wire.fault = {};
  });
  afterAll(() => api.close());

  it.each(['/search?q=sim', '/suggest?q=sim', '/items/nd-cp/01/2020/dieu-1/similar'])(
    '%s says so, what can still be done, and when to ask again',
    async (path) => {
      const { status, headers, body } = await api.get<ProblemDto>(path);
      expect([status, body.code, headers['retry-after']]).toEqual([503, 'unavailable', '5']);
      expect(body.detail).toContain('Vẫn đọc được mục theo định danh và quy định theo dẫn chiếu');
      expect(body.detail).not.toContain('the index is away');
    },
  );

  it('a full queue is told with the time the engine asked for', async () => {
    wire.fault = { retryAfterSeconds: 10 };
    expect((await api.get('/search?q=sim')).headers['retry-after']).toBe('10');
  });

  it('items, their history and provisions by citation are read', async () => {
    expect((await api.get('/items/nd-cp/01/2020/dieu-1')).status).toBe(200);
    expect((await api.get('/items/nd-cp/01/2020/dieu-1/history')).status).toBe(200);
    const { body } = await api.get<CitedProvisionDto[]>('/provisions?citation=d1+nd+01/2020');
    expect(body).toMatchObject([{ outcome: 'found' }]);
  });

  it('laws are imported, and what is written is found when the index is back', async () => {
    const lesson = { ...FIXTURES.lesson, title: 'Niêm phong bưu gửi bằng chì' };
    const draft = await api.post('/items', { kind: 'lesson', body: lesson, reason: 'ghi lần đầu' });
    const written = await api.published('lesson', lesson);
    const law = 'Số: 77/2020/NĐ-CP\nNGHỊ ĐỊNH\nGiả định\n\nĐiều 1. Giả định\nKhông có thật.';
    const imported = await api.upload('/documents/import', 'a.txt', law);
    expect([draft.status, imported.status]).toEqual([201, 200]);
    wire.fault = null;
    const search = () => api.get<SearchResultDto>('/search?q=niem+phong+chi');
    await until(async () => (await search()).body.hits[0]?.itemId === written.itemId);
  });

  it('the server is ready without it, and says what is missing', async () => {
    const { status, body } = await api.get<ReadyDto>('/health/ready');
    expect(status).toBe(200);
    expect(body).toEqual({
      status: 'degraded',
      database: { status: 'ok' },
      index: { status: 'failing', documents: null, lag: null, keeper: null, setAside: null },
    });
    const { text } = await api.ask({ method: 'GET', url: '/metrics' });
    expect(text).toMatch(/trithuc_store_up 1\n/);
    expect(text).toMatch(/trithuc_index_up 0\n/);
    expect(text).not.toMatch(/^trithuc_index_documents \d/m);
  });

  it('the server starts without it, whether it refuses or does not answer at all', async () => {
    const silence = Promise.withResolvers<never>();
    for (const silent of [false, true]) {
      const away = new Wire();
      if (silent) away.silence = silence.promise;
      else away.fault = {};
      const starting = await RunningApi.start({ index: away.index });
      await starting.app.get(IndexFollower).catchUp(20);
      expect((await starting.get('/items')).status).toBe(200);
      const { login } = (await starting.person('reader')).value;
      const began = performance.now();
      expect((await starting.anonymous().post('/session', { login, password: A_PASSWORD })).status).toBe(201);
      expect(performance.now() - began).toBeLessThan(3_000);
      expect((await starting.get<ReadyDto>('/health/ready')).body.status).toBe('degraded');
      if (silent) silence.reject(new KnowledgeError('unavailable', 'given up'));
      await starting.close();
    }
  });
});

describe('while nothing brings the index up', () => {
  it('a search does not pretend to find nothing, and the server says that it is behind', async () => {
    const api = await RunningApi.start({ indexer: 'worker' });
    expect((await api.get<SearchResultDto>('/search?q=sim')).body.total).toBe(0);
    await api.published('lesson', FIXTURES.lesson);
    const { status, body } = await api.get<ProblemDto>('/search?q=sim');
    expect([status, body.detail]).toEqual([503, expect.stringContaining('chưa được lập lần nào')]);
    const ready = await api.get<ReadyDto>('/health/ready');
    expect([ready.status, ready.body.status]).toEqual([200, 'degraded']);
    await api.close();
  });
});
