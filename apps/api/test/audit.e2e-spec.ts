import { AuditLog, Records, verifyAudit } from '@app/access';
import { type Instant } from '@app/knowledge';
import { FIXTURES, StillClock } from '@app/knowledge/testing';
import { type AuditPageDto, type AuditVerificationDto } from '../src/http/people/audit.dto.js';
import { type NewAccountDto } from '../src/http/people/person.dto.js';
import { type VersionDto } from '../src/http/items/version.dto.js';
import { type Caller, RunningApi } from './testing/running-api.js';

const NEW = { login: 'thu.tran', name: 'Trần Thị Thử', roles: ['contributor'] };

describe('the audit log', () => {
  const clock = new StillClock();
  let api: RunningApi;
  let administrator: Caller;
  beforeAll(async () => {
    api = await RunningApi.start({ clock });
    administrator = await api.as('administrator');
  });
  afterAll(() => api.close());

  const audit = (query = '') => administrator.get<AuditPageDto>(`/audit?limit=100${query}`);
  const later = (minutes: number): Instant =>
    (clock.instant = new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString());

  it('says who did what, newest first, by ids alone', async () => {
    const { body: made } = await administrator.post<NewAccountDto>('/people', NEW);
    await administrator.patch(`/people/${made.person.id}`, { name: 'Tên Khác' }, { 'if-match': '"1"' });
    const { body, text } = await audit(`&subject=${made.person.id}`);
    expect(body.rows.map(({ actor, act }) => [actor, act])).toEqual([
      [administrator.id, 'person.changed'],
      [administrator.id, 'person.created'],
    ]);
    expect(text).not.toMatch(/Trần|Tên Khác|thu\.tran/);
  });

  it('knows each try to get in, the failed ones too', async () => {
    await api.anonymous().post('/session', { login: 'khong.co', password: 'gì cũng được' });
    const { body } = await audit('&act=sign-in.failed');
    expect(body.rows[0]).toMatchObject({ subject: null });
  });

  it('is read page by page, each entry once', async () => {
    const { body: all } = await audit();
    const seen: number[] = [];
    let next: string | null = '';
    while (next !== null) {
      const query: string = next && `&cursor=${next}`;
      const { body } = await administrator.get<AuditPageDto>(`/audit?limit=2${query}`);
      seen.push(...body.rows.map(({ sequence }) => sequence));
      next = body.next;
    }
    expect(seen).toEqual(all.rows.map(({ sequence }) => sequence));
  });

  it('notes who read what is restricted, once an hour and item; reading what is not it does not note', async () => {
    const body = { ...FIXTURES.lesson, classification: 'restricted', title: 'Bài kín' };
    const [restricted, named, plain] = [
      await api.published('lesson', body),
      await api.published('lesson', { ...FIXTURES.lesson, title: 'Bài có tên', subjectName: 'Ông Giả Định' }),
      await api.published('lesson', { ...FIXTURES.lesson, title: 'Bài thường' }),
    ];
    const [curator, reader] = [await api.as('curator'), await api.as('reader')];
    const read = async (caller: Caller) => {
      for (const { itemId } of [restricted, named, plain])
        for (const below of ['', '/versions/1', '/diff?from=1&to=1', '?on=2026-11-01'])
          await caller.get(`/items/${itemId}${below}`);
    };
    const noted = async () =>
      (await audit('&act=item.read')).body.rows.map(({ actor, subject }) => [actor, subject]);
    await read(reader);
    await read(curator);
    const once = [
      [curator.id, named.itemId],
      [curator.id, restricted.itemId],
    ];
    expect(await noted()).toEqual(once);
    later(61);
    await read(curator);
    expect(await noted()).toEqual([...once, ...once]);
  });

  it('shows nothing that is restricted where the reading cannot be noted', async () => {
    const body = { ...FIXTURES.lesson, classification: 'restricted', title: 'Bài kín hơn' };
    const { itemId } = await api.published('lesson', body);
    const curator = await api.as('curator');
    const log = api.app.get(AuditLog);
    const noteReading = log.noteReading.bind(log);
    log.noteReading = () => Promise.reject(new Error('no disk'));
    expect((await curator.get<VersionDto>(`/items/${itemId}`)).status).toBe(500);
    log.noteReading = noteReading;
    expect((await curator.get<VersionDto>(`/items/${itemId}`)).status).toBe(200);
  });

  it('is exported as lines, and says so', async () => {
    const { headers, text } = await administrator.get('/audit/export');
    expect(headers['content-type']).toBe('application/x-ndjson');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { sequence: number; act: string });
    expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, n) => n + 1));
    expect(lines.at(-1)!.act).toBe('audit.exported');
  });

  it('is a chain that proves itself', async () => {
    const { body } = await administrator.get<AuditVerificationDto>('/audit/verification');
    expect(body).toEqual(await verifyAudit(api.app.get(Records)));
    expect(body).toMatchObject({ from: 0, broken: null, head: expect.stringMatching(/^[\da-f]{64}$/) });
  });
});
