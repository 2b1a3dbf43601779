import { type Clock } from '@app/knowledge';
import { FIXTURES, StillClock } from '@app/knowledge/testing';
import {
  type DifferencesDto,
  type EditionInFullDto,
  type EditionVerificationDto,
} from '../src/http/editions/edition.dto.js';
import {
  type AssignmentPageDto,
  type CandidateInFullDto,
  type ReviewCandidateDto,
  type CandidatePageDto,
  type PossibleReviewerDto,
} from '../src/http/reviews/candidate.dto.js';
import { type ProgressDto, type ReviewDto } from '../src/http/reviews/review.dto.js';
import { type ItemDto } from '../src/http/items/item.dto.js';
import { type Caller } from './testing/caller.js';
import { RunningApi } from './testing/running-api.js';

const PLAN = {
  ...{ year: 2026, kinds: ['lesson'], opensOn: '2026-11-01', dueOn: '2026-12-15', quorumPercent: 100 },
};

describe('the review of a year', () => {
  let api: RunningApi;
  let clock: StillClock;
  let curator: Caller;
  let reviewers: Caller[];
  let reader: Caller;
  const ids: string[] = [];

  beforeAll(async () => {
    clock = new StillClock('2026-11-02T02:00:00.000Z');
    api = await RunningApi.start({ clock: clock satisfies Clock });
    curator = await api.as('curator', { name: 'Trần Thị Quản Lý' });
    reviewers = [await api.as('reviewer', { name: 'Lê Giả Định' }), await api.as('reviewer')];
    reader = await api.as('reader');
    for (const [n, classification] of ['public', 'internal', 'public', 'internal'].entries()) {
      const words = (part: string) => Array.from({ length: 15 }, (_, k) => `${part}${n}${k}`).join(' ');
      const body = {
        ...FIXTURES.lesson,
        title: `Bài học giả định ${n}`,
        classification,
        finding: words('x'),
      };
      const withName = n === 3 ? { ...body, subjectName: 'Công ty Giả Định' } : body;
      ids.push((await api.published('lesson', withName)).itemId);
    }
  });
  afterAll(() => api.close());

  const candidate = async (id: string, caller = curator) => {
    const { body } = await caller.get<CandidatePageDto>('/reviews/2026/candidates?limit=100');
    return body.rows.find(({ itemId }) => itemId === id)!;
  };
  const callerOf = (id: string) => [curator, ...reviewers].find((caller) => caller.id === id)!;
  const judge = async <T>(id: string, said: object, caller?: Caller) => {
    const { version, contentHash, assignee } = await candidate(id);
    const about = { version, contentHash, reason: 'còn đúng', ...said };
    return (caller ?? callerOf(assignee!.id)).post<T>(
      `/reviews/2026/candidates/${encodeURIComponent(id)}/verdict`,
      about,
    );
  };

  it('is opened by a curator, once', async () => {
    expect((await reader.post('/reviews', PLAN)).status).toBe(403);
    expect(await curator.post('/reviews', PLAN)).toMatchObject({ status: 201, body: { candidates: 4 } });
    expect(await curator.post('/reviews', PLAN)).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it('names each wrong field of its plan', async () => {
    const wrong = { ...PLAN, year: 2027, quorumPercent: 101, kinds: ['edition'], dueOn: '2026-13-01' };
    const { status, body } = await curator.post<{ problems: { field: string }[] }>('/reviews', wrong);
    expect(status).toBe(400);
    expect(body.problems.map(({ field }) => field).sort()).toEqual(['dueOn', 'kinds', 'quorumPercent']);
    const late = await curator.post('/reviews', { ...PLAN, year: 2027, dueOn: '2026-10-01' });
    expect(late).toMatchObject({ status: 400, body: { problems: [{ field: 'dueOn' }] } });
  });

  it('is given out, and tells of each item why', async () => {
    expect((await curator.post('/reviews/2026/assign')).body).toEqual({ assigned: 4, left: 0 });
    const { body } = await curator.get<AssignmentPageDto>('/reviews/2026/assignments');
    expect(body.total).toBe(4);
    expect(body.rows[0]!.explanation).toContain('ít nhất trong 3 người đủ điều kiện');
    expect(body.rows[0]!.excluded).toEqual([]);
    const { reasons, state } = await candidate(ids[0]!);
    expect(reasons).toEqual([
      { type: 'new', words: 'Chưa có trong ấn bản trước', itemId: null, title: null, before: null },
    ]);
    expect(state).toBe('assigned');
  });

  it('shows everybody who reviews what is theirs, and nothing to others', async () => {
    for (const caller of [curator, ...reviewers]) {
      const { body } = await caller.get<CandidatePageDto>('/reviews/2026/candidates?mine=true');
      expect(body.rows.every(({ assignee }) => assignee?.id === caller.id)).toBe(true);
      expect(body.total).toBeGreaterThan(0);
    }
    for (const path of [
      '/reviews',
      '/reviews/2026',
      '/reviews/2026/quorum',
      '/reviews/2026/candidates',
      `/reviews/2026/candidates/${encodeURIComponent(ids[0]!)}`,
      `/reviews/2026/candidates/${encodeURIComponent(ids[0]!)}/reviewers`,
      '/reviews/2026/assignments',
    ]) {
      expect((await reader.get(path)).status).toBe(403);
      expect((await api.anonymous().get(path)).status).toBe(401);
    }
  });

  it('tells everybody inside that it is, of what, and when, and no more', async () => {
    const { year, kinds, opensOn, dueOn } = PLAN;
    expect((await reader.get('/reviews/calendar')).body).toEqual([
      { year, kinds, sectors: null, opensOn, dueOn, state: 'open' },
    ]);
    expect((await api.anonymous().get('/reviews/calendar')).status).toBe(401);
  });

  it('shows one item, what may be done to it, and to whom it may be given', async () => {
    const path = `/reviews/2026/candidates/${encodeURIComponent(ids[0]!)}`;
    const { assignee, ...listed } = await candidate(ids[0]!);
    const { body } = await callerOf(assignee!.id).get<CandidateInFullDto>(path);
    expect(body).toMatchObject({ itemId: listed.itemId, state: 'assigned', assignee, lastVerdict: null });
    expect(body.may).toContain('judge');
    const possible = (await curator.get<PossibleReviewerDto[]>(`${path}/reviewers`)).body;
    expect(possible.map(({ person }) => person.name)).toContain('Lê Giả Định');
    expect(possible.filter(({ why }) => why === null).map(({ load }) => load)).toEqual([1, 1, 2]);
    const theirs = await curator.get<AssignmentPageDto>(`/reviews/2026/assignments?assignee=${assignee!.id}`);
    expect(theirs.body.rows.every((row) => row.assignee?.id === assignee!.id)).toBe(true);
    expect((await curator.get('/reviews/2026/candidates/lesson%2Fkhong-co')).status).toBe(404);
  });

  it('keeps from who may not see a name the hash that would let it be guessed, and takes their verdict without', async () => {
    const [reviewer] = reviewers;
    expect((await candidate(ids[3]!, reviewer)).contentHash).toBeNull();
    expect((await candidate(ids[3]!)).contentHash).toMatch(/^[0-9a-f]{64}$/);
    const path = `/reviews/2026/candidates/${encodeURIComponent(ids[3]!)}`;
    const { body } = await curator.post<ReviewCandidateDto>(`${path}/reassign`, { to: reviewer!.id });
    expect(body.assignee).toEqual({ id: reviewer!.id, name: 'Lê Giả Định' });
    const verdict = { version: 1, ruling: 'keep', reason: 'còn đúng', minutes: 12 };
    expect(await reviewer!.post(`${path}/verdict`, verdict)).toMatchObject({ body: { state: 'done' } });
  });

  it('takes a verdict from whom it asked alone, about the words they read', async () => {
    const { assignee } = await candidate(ids[0]!);
    const other = [curator, ...reviewers].find(({ id }) => id !== assignee!.id)!;
    expect((await judge(ids[0]!, { ruling: 'keep' }, other)).status).toBe(403);
    expect((await judge(ids[0]!, { ruling: 'keep', contentHash: 'f'.repeat(64) })).status).toBe(409);
    expect((await judge(ids[0]!, { ruling: 'keep', reason: '' })).status).toBe(400);
    expect(await judge(ids[0]!, { ruling: 'merge' })).toMatchObject({
      status: 400,
      body: { problems: [{ field: 'into' }] },
    });
    expect(await judge(ids[0]!, { ruling: 'promote', proof: 'đã áp dụng' })).toMatchObject({
      status: 200,
      body: { state: 'done', verdict: { ruling: 'promote', by: { id: assignee!.id } } },
    });
    const { body } = await curator.get<ItemDto>(`/items/${encodeURIComponent(ids[0]!)}`);
    expect(body.version).toMatchObject({ version: 2, body: { maturity: 'identified' } });
    expect((await judge(ids[0]!, { ruling: 'keep', version: 2 })).status).toBe(409);
  });

  it('is not closed before its quorum, and says what is missing', async () => {
    const { status, body } = await curator.post<{ detail: string }>('/reviews/2026/close');
    expect(status).toBe(409);
    expect(body.detail).toContain('cần 4 trên 4, mới có 2');
    expect((await curator.get('/reviews/2026/quorum')).body).toEqual({ decided: 2, of: 4, needed: 4 });
  });

  it('takes something from readers when two agree', async () => {
    const retired = await judge<ReviewCandidateDto>(ids[1]!, { ruling: 'retire', reason: 'không còn dùng' });
    expect(retired.body.state).toBe('to-confirm');
    const { version, contentHash, verdict } = retired.body;
    const path = `/reviews/2026/candidates/${encodeURIComponent(ids[1]!)}/confirm`;
    expect((await callerOf(verdict!.by.id).post(path, { version, contentHash })).status).toBe(403);
    const second = [curator, ...reviewers].find(({ id }) => id !== verdict!.by.id)!;
    expect(await second.post(path, { version, contentHash })).toMatchObject({ body: { state: 'done' } });
    expect((await reader.get(`/items/${encodeURIComponent(ids[1]!)}`)).status).toBe(410);
  });

  it('is closed to an edition, once', async () => {
    await judge(ids[2]!, { ruling: 'keep' });
    const { body } = await curator.get<ProgressDto>('/reviews/2026');
    expect(body).toMatchObject({ total: 4, decided: 4, overdue: 0, byState: { done: 4 } });
    const closed = await curator.post('/reviews/2026/close');
    expect(closed).toMatchObject({
      status: 200,
      body: { year: 2026, totals: { lesson: 3 }, previous: null },
    });
    expect((await curator.post('/reviews/2026/close')).status).toBe(409);
    expect((await curator.get<ReviewDto[]>('/reviews')).body).toMatchObject([
      { state: 'closed', quorumPercent: 100 },
    ]);
  });

  it('ends in a book that shows each what they may read', async () => {
    const [all, open] = [
      await reader.get('/editions/2026/book'),
      await api.anonymous().get('/editions/2026/book?format=md'),
    ];
    expect(all.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(all.text).toContain('Bài học giả định 3');
    expect(all.text).toContain('Trần Thị Quản Lý');
    expect(open.text).not.toContain('Bài học giả định 3');
    expect(open.text).toContain('1 mục người đọc này không được đọc');
    const { body } = await curator.get<{ items: object[] }>('/editions/2026/book?format=json');
    expect(body.items).toHaveLength(3);
    for (const { text } of [all, open]) expect(text).not.toContain('Công ty Giả Định');
    expect((await reader.get('/editions/2026/book?format=pdf')).status).toBe(400);
  });

  it('ends in an edition that can be read, verified and compared', async () => {
    expect((await api.anonymous().get('/editions')).body).toMatchObject([{ year: 2026 }]);
    const { body } = await reader.get<EditionInFullDto>('/editions/2026');
    expect(body.signatures.map(({ role }) => role)).toContain('curator');
    expect(body.changes.new).toEqual({ rows: [], leftOut: 0 });
    const verified = await curator.get<EditionVerificationDto>('/editions/2026/verification');
    expect(verified.body).toEqual({ year: 2026, root: body.root, checked: 3, faults: [] });
    expect((await reader.get('/editions/2026/verification')).status).toBe(403);
    const same = await reader.get<DifferencesDto>('/editions/2026/compare/2026');
    expect(same.body).toEqual({ rows: [], leftOut: 0 });
    expect((await reader.get('/editions/2025')).status).toBe(404);
    expect((await reader.get('/editions/2026/compare/2025')).status).toBe(404);
  });

  it('leaves an edition nobody writes over', async () => {
    const [state] = await api.store.current(['edition/2026']);
    const { body } = state!.newest;
    const draft = { body, reason: 'sửa' };
    const revised = await curator.post('/items/edition%2F2026/versions', draft, { 'if-match': '"1"' });
    expect(revised.status).toBe(403);
    const made = await curator.post('/items', {
      kind: 'edition',
      body: { ...body, year: 2027 },
      reason: 'giả',
    });
    expect(made.status).toBe(403);
  });

  it('keeps the manifest of the edition from those who may not read all of it', async () => {
    const { text } = await api.anonymous().get('/items/edition%2F2026');
    expect(text).not.toContain(ids[3]!);
    expect((await curator.get('/items/edition%2F2026')).text).toContain(ids[3]!);
  });
});
