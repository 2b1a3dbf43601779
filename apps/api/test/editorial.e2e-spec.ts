import { FIXTURES } from '@app/knowledge/testing';
import { People } from '@app/access';
import { type CommentDto, type CommentPageDto } from '../src/http/editorial/comment.dto.js';
import { type FindingDto } from '../src/http/editorial/personal-data.controller.js';
import { type TaskPageDto, type WorkDto } from '../src/http/editorial/work.dto.js';
import { type ItemDto, type ItemPageDto } from '../src/http/items/item.dto.js';
import { type VersionDto } from '../src/http/items/version.dto.js';
import { type AuditPageDto } from '../src/http/people/audit.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { type Answer, type Caller, RunningApi } from './testing/running-api.js';

const UNIT = 'so-gia-dinh';
const LESSON = { ...FIXTURES.lesson, agency: UNIT, classification: 'public' };

describe('the way of an item to its readers', () => {
  let api: RunningApi;
  let [author, reviewer, curator, reader]: Caller[] = [];
  beforeAll(async () => {
    api = await RunningApi.start();
    author = await api.as('contributor', { unit: UNIT });
    reviewer = await api.as('reviewer');
    curator = await api.as('curator');
    reader = await api.as('reader');
  });
  afterAll(() => api.close());

  /** A lesson at its first version; every test has one of its own. */
  async function draft(title: string, change: object = {}): Promise<VersionDto> {
    const body = { ...LESSON, title, ...change };
    const made = await author!.post<VersionDto>('/items', { kind: 'lesson', body, reason: 'ghi' });
    expect(made.status).toBe(201);
    return made.body;
  }
  const revise = (
    of: VersionDto,
    change: object,
    more: object = {},
  ): Promise<Answer<VersionDto & ProblemDto>> =>
    author!.post(
      `/items/${of.itemId}/versions`,
      { body: { ...of.body, ...change }, reason: 'sửa', ...more },
      { 'if-match': `"${of.version}"` },
    );
  const words = ({ version, contentHash }: VersionDto) => ({ version, contentHash });
  const act = (who: Caller | undefined, what: string, of: VersionDto, more: object = {}) =>
    who!.post<ProblemDto>(`/items/${of.itemId}/${what}`, { ...words(of), ...more });
  const work = async (who: Caller | undefined, { itemId }: VersionDto) =>
    (await who!.get<WorkDto>(`/items/${itemId}/work`)).body;
  const queue = async (who: Caller | undefined) =>
    (await who!.get<TaskPageDto>('/work?limit=100')).body.rows.map(({ why, itemId }) => `${why} ${itemId}`);
  async function approved(of: VersionDto): Promise<VersionDto> {
    expect((await act(author, 'submit', of)).status).toBe(204);
    expect((await act(reviewer, 'approve', of)).status).toBe(204);
    return of;
  }
  async function published(of: VersionDto): Promise<VersionDto> {
    await approved(of);
    expect((await act(curator, 'publish', of, { reason: 'đã duyệt' })).status).toBe(204);
    return of;
  }

  it('leads from a draft over a request for changes to what everybody reads', async () => {
    const first = await draft('Từ nháp tới người đọc');
    await act(author, 'submit', first, { note: 'xin duyệt' });
    expect(await queue(reviewer)).toContain(`to-approve ${first.itemId}`);
    expect((await act(reviewer, 'request-changes', first, { note: 'thiếu căn cứ' })).status).toBe(204);
    expect(await work(author, first)).toMatchObject({
      stage: 'changes-requested',
      changesRequested: { version: 1, by: reviewer!.id, note: 'thiếu căn cứ' },
    });
    expect(await queue(author)).toContain(`changes-requested ${first.itemId}`);
    const { body: second } = await revise(first, { basis: 'Điều giả định.' });
    await approved(second);
    expect(await queue(curator)).toContain(`to-publish ${first.itemId}`);
    expect((await api.anonymous().get(`/items/${first.itemId}`)).status).toBe(404);
    await act(curator, 'publish', second, { reason: 'đã duyệt' });
    const { body } = await api.anonymous().get<ItemDto>(`/items/${first.itemId}`);
    expect(body.version).toMatchObject({ version: 2, body: { basis: 'Điều giả định.' } });
    expect(await work(author, second)).toMatchObject({
      stage: 'published',
      owner: author!.id,
      due: '2027-11-01',
    });
  });

  it('tells each person what they may do now: what the acts themselves would let them', async () => {
    const version = await draft('Được làm gì');
    const may = async (who: Caller | undefined) => (await work(who, version)).may;
    expect(await may(author)).toEqual(['revise', 'submit', 'hand-over', 'comment']);
    await act(author, 'submit', version);
    expect(await may(reviewer)).toEqual(['approve', 'request-changes', 'comment']);
    await act(reviewer, 'approve', version);
    expect(await may(author)).toEqual(['revise', 'hand-over', 'comment']);
    await act(curator, 'publish', version, { reason: 'đã duyệt' });
    expect(await may(curator)).toEqual([
      ...['revise', 'request-changes', 'retire', 'renew', 'hand-over', 'comment'],
    ]);
    expect(await may(reader)).toEqual([]);
  });

  it('shows readers the published version and nothing of the draft beside it', async () => {
    const first = await published(await draft('Bản đang đọc'));
    const { body: second } = await revise(first, { finding: 'Chữ mới.' });
    await act(author, 'submit', second, { note: 'lời riêng' });
    expect((await reader!.get<ItemDto>(`/items/${first.itemId}`)).body.version?.version).toBe(1);
    expect(await work(reader, first)).toMatchObject({ version: 1, stage: 'published', submitted: null });
    expect(await work(reviewer, first)).toMatchObject({
      version: 2,
      stage: 'submitted',
      submitted: { note: 'lời riêng' },
    });
  });

  it('says which version was approved once another one is current', async () => {
    const first = await approved(await draft('Duyệt rồi sửa'));
    const { body: second } = await revise(first, { finding: 'Khác hẳn.' });
    expect(await work(author, second)).toMatchObject({
      stage: 'draft',
      approval: { state: 'lapsed', approved: 1, current: 2 },
    });
    expect((await act(curator, 'publish', second, { reason: 'r' })).status).toBe(409);
  });

  it('lets one of two approvers who decide at once win and tells the other', async () => {
    const version = await draft('Hai người cùng duyệt');
    await act(author, 'submit', version);
    const answers = await Promise.all([act(reviewer, 'approve', version), act(curator, 'approve', version)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    const { body } = answers.find(({ status }) => status === 409)!;
    expect(body).toMatchObject({ code: 'conflict', title: 'Không còn làm được' });
  });

  it('does not publish the same form twice', async () => {
    const version = await approved(await draft('Gửi lại biểu mẫu'));
    const statuses = [];
    for (let n = 0; n < 2; n += 1)
      statuses.push((await act(curator, 'publish', version, { reason: 'r' })).status);
    expect(statuses).toEqual([204, 409]);
  });

  it.each([
    ['other words', { contentHash: 'f'.repeat(64) }],
    ['another version', { version: 9 }],
  ])('holds an approval of %s for a mistake', async (name, forged) => {
    const version = await draft(`Duyệt nhầm ${name}`);
    await act(author, 'submit', version);
    const { status, body } = await act(reviewer, 'approve', version, forged);
    expect([status, body.code]).toEqual([409, 'conflict']);
    expect((await work(reviewer, version)).stage).toBe('submitted');
  });

  it('keeps the approval over a minor edit, and refuses one that is none by name', async () => {
    const first = await published(await draft('Sửa một chữ'));
    const refused = await revise(first, { maturity: 'verified' }, { minor: true });
    expect([refused.status, refused.body.problems?.[0]?.field]).toEqual([400, 'body']);
    expect(refused.body.detail).toContain('maturity');
    const { body: second } = await revise(first, { finding: 'Sổ và hàng không khớp nhau.' }, { minor: true });
    expect(await work(author, second)).toMatchObject({
      stage: 'approved',
      approval: { state: 'holds', approved: 1, current: 2 },
      minorEdits: [2],
    });
    expect((await act(curator, 'publish', second, { reason: 'sửa chữ' })).status).toBe(204);
  });

  it('asks who publishes to answer for what looks like data of persons', async () => {
    const version = await draft('Có số điện thoại', { context: 'Gọi 0912 345 678.' });
    await approved(version);
    const { status, body } = await act(curator, 'publish', version, { reason: 'r' });
    expect([status, body.problems?.map(({ field }) => field)]).toEqual([400, ['body.context']]);
    const answered = { reason: 'số công khai của tổng đài', acknowledged: true };
    expect((await act(curator, 'publish', version, answered)).status).toBe(204);
  });

  it('tells what looks like data of persons while somebody writes', async () => {
    const { body } = await author!.post<FindingDto[]>('/personal-data', { text: 'Gọi 0912 345 678.' });
    expect(body).toMatchObject([{ kind: 'phone', start: 4, end: 16 }]);
  });

  it.each<[string, () => Caller, number]>([
    ['its author', () => author!, 403],
    ['a reader, for whom it does not exist', () => reader!, 404],
    ['somebody who has not logged in', () => api.anonymous(), 401],
  ])('is not opened by %s', async (name, who, expected) => {
    const version = await draft(`Không tự duyệt ${name}`);
    await act(author, 'submit', version);
    expect((await act(who(), 'approve', version)).status).toBe(expected);
    expect((await act(who(), 'publish', version, { reason: 'r' })).status).toBe(expected);
  });

  it('ends with retirement: readers no longer find it, and nothing is decided about it any more', async () => {
    const version = await published(await draft('Hết dùng'));
    const retire = (payload: object) => curator!.post<ProblemDto>(`/items/${version.itemId}/retire`, payload);
    expect((await retire({ reason: 'gộp', into: 'lesson/khong-co' })).body.problems?.[0]?.field).toBe('into');
    expect((await retire({ reason: 'lỗi thời' })).status).toBe(204);
    expect((await reader!.get(`/items/${version.itemId}`)).status).toBe(410);
    expect((await reader!.get<ItemPageDto>('/items?document=lesson/het-dung')).body.total).toBe(0);
    expect(await work(author, version)).toMatchObject({ stage: 'retired', retired: { reason: 'lỗi thời' } });
    expect((await retire({ reason: 'lần nữa' })).status).toBe(409);
    expect((await revise(version, { finding: 'Khác.' })).status).toBe(409);
  });

  it('begins anew for a review that was done, to the day that was named', async () => {
    const version = await published(await draft('Rà soát lại'));
    expect((await act(author, 'renew', version, { until: '2027-03-01' })).status).toBe(204);
    expect(await work(reader, version)).toMatchObject({ due: '2027-03-01', overdue: false });
    expect((await act(author, 'renew', version, { until: '2026-02-30' })).status).toBe(400);
    expect((await act(reviewer, 'renew', version)).status).toBe(403);
  });

  it('is handed to somebody else where its owner has left, and what they decided stands', async () => {
    const leaving = await api.as(['contributor', 'reviewer']);
    const heir = await api.as('contributor');
    const version = await draft('Người phụ trách đã nghỉ');
    await act(author, 'submit', version);
    await act(leaving, 'approve', version);
    const owner = (to: string) => curator!.post(`/items/${version.itemId}/owner`, { to });
    expect((await owner(leaving.id)).status).toBe(204);
    await api.app.get(People).close('test', leaving.id);
    expect((await act(leaving, 'request-changes', version, { note: 'muộn' })).status).toBe(401);
    expect(await queue(curator)).toContain(`orphaned ${version.itemId}`);
    expect((await owner(leaving.id)).status).toBe(400);
    expect((await owner(heir.id)).status).toBe(204);
    expect(await queue(curator)).not.toContain(`orphaned ${version.itemId}`);
    expect((await act(curator, 'publish', version, { reason: 'r' })).status).toBe(204);
  });

  it('is talked about by those who work on it; who is named finds it until they answer', async () => {
    const version = await draft('Trao đổi');
    const path = `/items/${version.itemId}/comments`;
    const { login } = curator!.person.value;
    const said = await author!.post<CommentDto>(path, { version: 1, text: `Nhờ @${login} xem.` });
    expect([said.status, said.body.mentions]).toEqual([201, [curator!.id]]);
    expect(await queue(curator)).toContain(`mentioned ${version.itemId}`);
    await curator!.post(path, { version: 1, text: 'Đã xem.' });
    expect(await queue(curator)).not.toContain(`mentioned ${version.itemId}`);
    await author!.post(path, { version: 1, text: `Nhờ @${login} xem nữa.` });
    expect((await curator!.post('/work/put-aside', { itemId: version.itemId })).status).toBe(204);
    expect(await queue(curator)).not.toContain(`mentioned ${version.itemId}`);
    expect((await author!.get<CommentPageDto>(path)).body.total).toBe(3);
    expect((await reader!.get(path)).status).toBe(404);
    expect((await author!.post(path, { version: 1, text: ' ' })).status).toBe(400);
  });

  it('leaves every step in the audit log, by ids and numbers alone', async () => {
    const version = await published(await draft('Nhật ký'));
    const administrator = await api.as('administrator');
    const { body } = await administrator.get<AuditPageDto>(`/audit?subject=${version.itemId}`);
    expect(body.rows.map(({ act: what, actor }) => [what, actor]).toReversed()).toEqual([
      ['item.created', author!.id],
      ['item.submitted', author!.id],
      ['item.approved', reviewer!.id],
      ['item.published', curator!.id],
    ]);
  });
});
