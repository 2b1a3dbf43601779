import { KnowledgeBase } from '@app/knowledge';
import { FIXTURES } from '@app/knowledge/testing';
import { type DiffDto } from '../src/http/items/diff.dto.js';
import { type ItemDto, type ItemPageDto } from '../src/http/items/item.dto.js';
import { type HistoryEntryDto, type VersionDto } from '../src/http/items/version.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { type Caller, RunningApi } from './testing/running-api.js';

const DRAFT = { kind: 'lesson', body: FIXTURES.lesson, reason: 'ghi lần đầu' };

describe('writing', () => {
  let api: RunningApi;
  let curator: Caller;
  beforeAll(async () => {
    api = await RunningApi.start();
    curator = await api.as('curator');
  });
  afterAll(() => api.close());

  /** A lesson at its first version; gives its path. */
  async function aLesson(title: string): Promise<string> {
    const { body } = await api.post<VersionDto>('/items', { ...DRAFT, body: { ...FIXTURES.lesson, title } });
    return `/items/${encodeURIComponent(body.itemId)}`;
  }
  const base = () => api.app.get(KnowledgeBase);
  const idOf = (path: string) => decodeURIComponent(path.slice('/items/'.length));
  const aGap = (title: string) =>
    api.post('/items', { ...DRAFT, kind: 'gap', body: { ...FIXTURES.gap, title } });
  const revision = (title: string) => ({ body: { ...FIXTURES.lesson, title }, reason: 'sửa tên' });

  it('makes an item, says where it is and which tag it has', async () => {
    const { status, headers, body } = await curator.post<VersionDto>('/items', DRAFT);
    expect(status).toBe(201);
    expect(headers).toMatchObject({
      etag: '"1"',
      location: `/api/v1/items/${encodeURIComponent(body.itemId)}`,
    });
    expect(body).toMatchObject({ kind: 'lesson', version: 1, actor: curator.id, reason: 'ghi lần đầu' });
  });

  it('keeps text in NFC whatever was sent', async () => {
    const path = await aLesson('Đối chiếu sổ giao nhận'.normalize('NFD'));
    const { body } = await api.get<ItemDto>(path);
    expect(body.version?.body['title']).toBe('Đối chiếu sổ giao nhận');
  });

  it('lets one of two writers at one version win; the other gets 412', async () => {
    const path = await aLesson('Một');
    const answers = await Promise.all(
      ['Hai', 'Ba'].map((title) => api.post(`${path}/versions`, revision(title), { 'if-match': '"1"' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await api.get<HistoryEntryDto[]>(`${path}/history`)).body).toHaveLength(2);
  });

  it('asks for If-Match before it writes a version', async () => {
    const path = await aLesson('Một');
    expect((await api.post(`${path}/versions`, revision('Hai'))).status).toBe(428);
    expect((await api.post(`${path}/versions`, revision('Hai'), { 'if-match': '*' })).status).toBe(412);
    expect((await api.get<ItemDto>(path)).body.item?.newest).toBe(1);
  });

  it('shows readers the published version while a newer one is a draft, and none once withdrawn', async () => {
    const path = await aLesson('Một');
    await api.post(`${path}/versions`, revision('Hai'), { 'if-match': '"1"' });
    await base().publish('import', idOf(path), 1, 'duyệt');
    expect((await api.get<ItemDto>(path)).body).toMatchObject({
      item: { title: 'Một', newest: 2, published: 1 },
      version: { version: 1 },
    });
    const reader = await api.as('reader');
    const { headers, body } = await reader.get<ItemDto>(path);
    expect([headers['etag'], body.item?.newest, body.version?.version]).toEqual(['"1"', 1, 1]);
    await api.withdrawn(idOf(path));
    expect((await api.get<ItemDto>(path)).body.item?.published).toBeNull();
  });

  it('tells two versions apart word by word', async () => {
    const path = await aLesson('Đối chiếu sổ');
    await api.post(`${path}/versions`, revision('Đối chiếu sổ và hàng'), { 'if-match': '"1"' });
    const { body } = await api.get<DiffDto>(`${path}/diff?from=1&to=2`);
    expect(body.sections).toEqual([
      {
        at: 'title',
        heading: null,
        parts: [
          { text: 'Đối chiếu sổ', change: 'same' },
          { text: ' và hàng', change: 'added' },
        ],
      },
    ]);
    expect(body.fields).toHaveLength(1);
  });

  it('names each field that breaks the rules of the kind', async () => {
    const body = { ...FIXTURES.lesson, maturity: 'done', colour: 'red' };
    const { status, body: problem } = await api.post<ProblemDto>('/items', { ...DRAFT, body });
    expect(status).toBe(400);
    expect(problem.problems?.map(({ field }) => field).sort()).toEqual(['body.colour', 'body.maturity']);
  });

  it.each([
    ['an unknown field', { ...DRAFT, colour: 'red' }, 'colour'],
    ['an unknown kind', { ...DRAFT, kind: 'leson' }, 'kind'],
    ['no reason', { kind: 'lesson', body: FIXTURES.lesson }, 'reason'],
    ['an empty reason', { ...DRAFT, reason: ' ' }, 'reason'],
    ['no body', { kind: 'lesson', reason: 'r' }, 'body'],
    ['a body that is a list', { ...DRAFT, body: [] }, 'body'],
  ])('refuses %s by name', async (_, payload, field) => {
    const { status, body } = await api.post<ProblemDto>('/items', payload);
    expect([status, body.problems?.map((problem) => problem.field)]).toEqual([400, [field]]);
  });

  it('refuses a body nested deeper than any item', async () => {
    const payload = `{"kind":"lesson","reason":"r","body":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const headers = { 'content-type': 'application/json' };
    const { status, body } = await curator.send<ProblemDto>('POST', '/items', { payload, headers });
    expect([status, body.code]).toEqual([400, 'malformed']);
  });

  it('shows every item once to who pages while items are added', async () => {
    for (const title of ['b', 'd', 'f', 'h']) await aGap(title);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await api.get<ItemPageDto>(`/items?kind=gap&limit=1${cursor}`);
      seen.push(...body.rows.map(({ id }) => id));
      await aGap(`a${seen.length}`);
      cursor = body.next === null ? '' : `&cursor=${body.next}`;
    } while (cursor !== '');
    expect(seen).toEqual(['gap/b', 'gap/d', 'gap/f', 'gap/h']);
  });

  it('stores HTML with scripts as text and serves it without scripts', async () => {
    const context = 'Xem <script>alert(1)</script> [nguồn](javascript:alert(1)) **đậm**';
    const { body } = await api.post<VersionDto>('/items', {
      ...DRAFT,
      body: { ...FIXTURES.lesson, context },
    });
    const read = await api.get<ItemDto>(`/items/${body.itemId}?html=true`);
    expect(read.body.version?.body['context']).toBe(context);
    expect(read.body.version?.html?.['context']).toContain('<strong>đậm</strong>');
    expect(read.body.version?.html?.['context']).not.toMatch(/<script|javascript:/);
  });

  it.each([
    ['no token', {}],
    ['a wrong token', { authorization: 'Bearer wrong' }],
    ['a token in another scheme', { authorization: 'Basic dHQ6dGhp' }],
    ['a session nobody opened', { cookie: `trithuc_session=${'a'.repeat(43)}` }],
  ])('writes nothing with %s', async (_, headers) => {
    const url = '/api/v1/items';
    const before = (await api.get<ItemPageDto>('/items')).body.total;
    const { status, headers: answered } = await api.ask({ method: 'POST', url, payload: DRAFT, headers });
    expect([status, answered['www-authenticate']]).toEqual([401, 'Bearer']);
    expect((await api.get<ItemPageDto>('/items')).body.total).toBe(before);
  });
});
