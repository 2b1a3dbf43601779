import { writeFile } from 'node:fs/promises';
import { AuditLog } from '@app/access';
import { KnowledgeError } from '@app/knowledge';
import { FIXTURES, StillClock, until } from '@app/knowledge/testing';
import { type BackupDto, type BackupListDto } from '../src/http/upkeep/backup.dto.js';
import { type IndexStateDto } from '../src/http/upkeep/index.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { type Caller, RunningApi } from './testing/running-api.js';

async function actsOf(api: RunningApi): Promise<string[]> {
  const { rows } = await api.app.get(AuditLog).list({}, { cursor: null, limit: 100 });
  return rows.map(({ act, subject }) => `${act} ${subject ?? '-'}`);
}

describe('copies of the base', () => {
  const clock = new StillClock('2026-11-22T03:04:05.678Z');
  const NAME = 'trithuc-20261122-030405.db';
  let api: RunningApi;
  let administrator: Caller;
  beforeAll(async () => {
    api = await RunningApi.start({ clock });
    administrator = await api.as('administrator');
  });
  afterAll(() => api.close());

  it('are made, listed, downloaded whole and removed by an administrator; the audit log says each', async () => {
    expect((await administrator.get<BackupListDto>('/backups')).body).toEqual({
      areMadeHere: true,
      rows: [],
    });
    const { status, body } = await administrator.post<BackupDto>('/backups', {});
    expect([status, body.name, body.madeAt]).toEqual([201, NAME, '2026-11-22T03:04:05.000Z']);
    const listed = await administrator.get<BackupListDto>('/backups');
    expect(listed.body.rows).toEqual([body]);
    const { headers, text } = await administrator.get(`/backups/${NAME}`);
    expect(headers['content-disposition']).toBe(`attachment; filename="${NAME}"`);
    expect(headers['content-length']).toBe(String(body.bytes));
    expect(text.startsWith('SQLite format 3')).toBe(true);
    expect((await administrator.delete(`/backups/${NAME}`)).status).toBe(204);
    expect((await administrator.get<BackupListDto>('/backups')).body.rows).toEqual([]);
    expect((await actsOf(api)).slice(0, 3)).toEqual(
      ['backup.removed', 'backup.downloaded', 'backup.made'].map((act) => `${act} ${NAME}`),
    );
  });

  it.each(['trithuc.db', '..%2Ftrithuc.db', `${NAME}.partial`, 'trithuc-20990101-000000.db'])(
    'are no other files: %s is not there',
    async (name) => {
      expect((await administrator.get(`/backups/${name}`)).status).toBe(404);
      expect((await administrator.delete(`/backups/${name}`)).status).toBe(404);
    },
  );

  it('are downloaded by nobody who only has a token, and made by nobody who does not administer', async () => {
    const program = await api.withToken('administrator');
    await program.post('/backups', {});
    expect((await program.get<ProblemDto>(`/backups/${NAME}`)).body).toMatchObject({ code: 'refused' });
    for (const role of ['curator', 'legal', 'reader'] as const) {
      const caller = await api.as(role);
      const asked = [await caller.get('/backups'), await caller.post('/backups', {})];
      expect([role, ...asked.map(({ status }) => status)]).toEqual([role, 403, 403]);
    }
  });

  it('are made one at a time', async () => {
    const held = Promise.withResolvers<undefined>();
    const backup = (target: string) => held.promise.then(() => writeFile(target, 'bản sao'));
    const slow = await RunningApi.start({ backup });
    const caller = await slow.as('administrator');
    const first = caller.post('/backups', {});
    await until(async () => (await caller.post('/backups', {})).status === 409);
    held.resolve(undefined);
    expect((await first).status).toBe(201);
    await slow.close();
  });

  it('are not made where the engine has tools of its own: it says which', async () => {
    const refuse = () => Promise.reject(new KnowledgeError('refused', 'Dùng mongodump'));
    const elsewhere = await RunningApi.start({ copiesDir: null, backup: refuse });
    const caller = await elsewhere.as('administrator');
    expect((await caller.get('/backups')).body).toEqual({ areMadeHere: false, rows: [] });
    const { status, body } = await caller.post<ProblemDto>('/backups', {});
    expect([status, body.detail]).toEqual([403, 'Dùng mongodump']);
    await elsewhere.close();
  });
});

describe('the index', () => {
  let api: RunningApi;
  let administrator: Caller;
  beforeAll(async () => {
    api = await RunningApi.start();
    administrator = await api.as('administrator');
    await api.published('lesson', FIXTURES.lesson);
  });
  afterAll(() => api.close());

  const state = async () => (await administrator.get<IndexStateDto>('/index')).body;
  const ended = () => until(async () => (await state()).job?.endedAt != null);

  it('tells how it stands to administrators alone', async () => {
    expect(await state()).toMatchObject({ status: 'ok', documents: 1, lag: 0, failed: [], job: null });
    const curator = await api.as('curator');
    expect((await curator.get('/index')).status).toBe(403);
    expect((await curator.post('/index/jobs', { act: 'rebuild' })).status).toBe(403);
  });

  it.each(['reconcile', 'repair', 'rebuild'])(
    'is cared for on demand: %s, and still finds all',
    async (act) => {
      expect((await administrator.post('/index/jobs', { act })).status).toBe(202);
      await ended();
      const { job, documents } = await state();
      expect(documents).toBe(1);
      expect(job).toMatchObject({ act, by: administrator.id, failure: null });
      const none = { count: 0, ids: [] };
      expect(job!.differences).toEqual(
        act === 'rebuild' ? null : { missing: none, stale: none, surplus: none },
      );
      expect((await actsOf(api))[0]).toBe(
        `index.${{ reconcile: 'reconciled', repair: 'repaired', rebuild: 'rebuilt' }[act]} -`,
      );
    },
  );

  it('has one thing done to it at a time', async () => {
    const asked = await Promise.all([1, 2].map(() => administrator.post('/index/jobs', { act: 'rebuild' })));
    expect(asked.map(({ status }) => status).sort()).toEqual([202, 409]);
    await ended();
  });

  it('knows no other act', async () => {
    expect((await administrator.post('/index/jobs', { act: 'drop' })).status).toBe(400);
  });
});
