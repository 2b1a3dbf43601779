import { KINDS, validBody } from '@app/knowledge';
import { aVersion, FIXTURES, until } from '@app/knowledge/testing';
import { type VersionDto } from '../src/http/items/version.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { type CardDto, type SearchResultDto, type SuggestionDto } from '../src/http/search/result.dto.js';
import { RunningApi } from './testing/running-api.js';

describe('search', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start();
    for (const kind of ['document', 'provision', 'lesson', 'gap'] as const) {
      await api.published(kind, FIXTURES[kind]);
    }
  });
  afterAll(() => api.close());

  const search = async (query: string) => (await api.get<SearchResultDto>(`/search?${query}`)).body;
  const lesson = (title: string) => ({ ...FIXTURES.lesson, title });

  it('finds what was just written, and not what is no longer shown', async () => {
    const { itemId } = await api.published('lesson', lesson('Niêm phong bưu gửi bằng chì'));
    expect((await search('q=niem+phong+chi')).hits[0]).toMatchObject({ itemId, kind: 'lesson' });
    await api.withdrawn(itemId);
    expect((await search('q=niem+phong+chi')).hits.map((hit) => hit.itemId)).not.toContain(itemId);
  });

  it('does not find drafts', async () => {
    const draft = { kind: 'lesson', body: lesson('Quả cầu lông lạc đà'), reason: 'ghi lần đầu' };
    const { body } = await api.post<VersionDto>('/items', draft);
    const { hits } = await search('q=cau+long+lac+da');
    expect(hits.map(({ itemId }) => itemId)).not.toContain(body.itemId);
  });

  it('puts the provision that a question names first, and says how it was read', async () => {
    const { hits, understood } = await search(`q=${encodeURIComponent('diem a khoan 1 dieu 1 nd 01/2020')}`);
    expect(hits[0]).toMatchObject({ itemId: 'nd-cp/01/2020/dieu-1', cited: true, at: 'khoan-1/diem-a' });
    expect(understood[0]).toMatchObject({
      kind: 'citation',
      to: 'điểm a khoản 1 Điều 1 Nghị định số 01/2020/NĐ-CP',
    });
  });

  it('lists everything that passes the filters when nothing is asked, with true counts', async () => {
    const { total, facets, hits } = await search('facets=kind&facets=sector&kind=gap&kind=lesson');
    expect(total).toBe(2);
    expect(hits.map(({ kind }) => kind).sort()).toEqual(['gap', 'lesson']);
    expect(facets.kind).toContainEqual({ value: 'provision', count: 1 });
    expect(facets.sector).toEqual([{ value: 'buu-chinh', count: 1 }]);
  });

  it('filters and counts lessons by how far they are proved, gaps by their kind and state', async () => {
    const counted = await search('facets=maturity&facets=gapKind&facets=gapStatus');
    expect(counted.facets).toEqual({
      maturity: [{ value: 'observed', count: 1 }],
      gapKind: [{ value: FIXTURES.gap.gapKind, count: 1 }],
      gapStatus: [{ value: 'open', count: 1 }],
    });
    const { hits } = await search(`gapKind=${FIXTURES.gap.gapKind}&gapStatus=open`);
    expect(hits.map(({ kind, facets }) => [kind, facets.gapStatus])).toEqual([['gap', 'open']]);
    expect((await search('maturity=verified')).total).toBe(0);
  });

  it('gives only what held on the day asked', async () => {
    expect((await search('kind=provision&on=2020-03-01')).total).toBe(1);
    expect((await search('kind=provision&on=2020-02-29')).total).toBe(0);
  });

  it('shows where a hit answers, marks kept as pieces of text', async () => {
    const { hits } = await search('q=so+va+hang+khong+khop');
    const marked = hits[0]!.snippets[0]!.segments.filter(({ mark }) => mark).map(({ text }) => text);
    expect(marked.join(' ')).toContain('hàng không khớp');
  });

  it('finds what is like an item, and not the item itself', async () => {
    const { body } = await api.get<CardDto[]>('/items/nd-cp/01/2020/dieu-1/similar?limit=3');
    expect(body.length).toBeGreaterThan(0);
    expect(body.map(({ itemId }) => itemId)).not.toContain('nd-cp/01/2020/dieu-1');
    expect((await api.get('/items/lesson/none/similar')).status).toBe(404);
  });

  it('suggests as one types', async () => {
    const { body } = await api.get<SuggestionDto[]>('/suggest?q=doi+chieu+so');
    expect(body.map(({ text }) => text.toLowerCase()).join()).toContain('đối chiếu sổ');
    expect((await api.get('/suggest?q=')).body).toEqual([]);
  });

  it('pages without showing a hit twice, the total unchanged', async () => {
    const pages = await Promise.all([0, 1, 2].map((offset) => search(`q=gia+dinh&limit=1&offset=${offset}`)));
    expect(new Set(pages.map(({ total }) => total)).size).toBe(1);
    const ids = pages.flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['a status nobody knows', 'status=maybe', 'status'],
    ['a kind of gap nobody knows', 'gapKind=colour', 'gapKind'],
    ['a facet nobody counts', 'facets=colour', 'facets'],
    ['a page beyond the deepest', 'offset=1000', 'offset'],
    ['a parameter nobody knows', 'colour=red', 'colour'],
  ])('refuses %s by name', async (_, query, field) => {
    const { status, body } = await api.get<ProblemDto>(`/search?${query}`);
    expect([status, body.problems?.map((problem) => problem.field)]).toEqual([400, [field]]);
  });

  it('soon finds what another process wrote', async () => {
    const body = validBody(KINDS.lesson, { ...FIXTURES.lesson, title: 'Kiểm kê tem bưu chính giả định' });
    await api.store.append([aVersion({ itemId: 'lesson/tem', body, publish: true })]);
    const found = async () =>
      (await search('q=kiem+ke+tem')).hits.some(({ itemId }) => itemId === 'lesson/tem');
    await until(found);
  });
});
