import { StillClock } from '@app/knowledge/testing';
import { type NameDto } from '../src/http/people/name.dto.js';
import {
  type NewAccountDto,
  type OneTimePasswordDto,
  type PersonDto,
  type PersonPageDto,
} from '../src/http/people/person.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { type Caller, RunningApi } from './testing/running-api.js';

const UNIT = { kind: 'reference', table: 'bodies' };
const NEW = { login: 'thu.tran', name: 'Trần Thị Thử', roles: ['contributor'] };

describe('accounts', () => {
  const clock = new StillClock();
  let api: RunningApi;
  let administrator: Caller;
  beforeAll(async () => {
    api = await RunningApi.start({ clock });
    administrator = await api.as('administrator');
    await api.published('reference', {
      ...{ table: UNIT.table, key: 'so-gia-dinh', name: 'Sở Giả Định', from: '2010-01-01', to: '2025-03-01' },
    });
  });
  afterAll(() => api.close());

  let accounts = 0;
  async function anAccount(fields: object = {}): Promise<PersonDto> {
    const given = { ...NEW, login: `nguoi.thu.${(accounts += 1)}`, ...fields };
    const { status, body } = await administrator.post<NewAccountDto>('/people', given);
    expect(status).toBe(201);
    return body.person;
  }

  it('are opened by an administrator, who gets the one-time password once', async () => {
    const made = await administrator.post<NewAccountDto>('/people', NEW);
    expect(made.status).toBe(201);
    const { person, oneTimePassword } = made.body;
    expect(person).toMatchObject({ login: 'thu.tran', mustChangePassword: true, closedAt: null });
    const { text, headers } = await administrator.get<PersonDto>(`/people/${person.id}`);
    expect(headers['etag']).toBe('"1"');
    expect(text).not.toContain(oneTimePassword);
    expect(text).not.toMatch(/argon2|password"/);
  });

  it('are known to colleagues by name, login and unit, and to nobody who has not logged in', async () => {
    const { id } = await anAccount({ email: 'thu@example.vn' });
    const reader = await api.as('reader');
    const asked = `/names?person=${id}&person=p-none&person=${id}`;
    const { body, text } = await reader.get<NameDto[]>(asked);
    expect(body).toEqual([
      { id, login: expect.stringMatching(/^nguoi\.thu\./), name: NEW.name, units: [], isClosed: false },
    ]);
    expect(text).not.toContain('example.vn');
    expect((await reader.get('/names')).status).toBe(400);
    expect((await api.anonymous().get(asked)).status).toBe(401);
  });

  it('are found by colleagues by any words of name and login, never by their address or once closed', async () => {
    const { id, login } = await anAccount({ email: 'dia.chi.rieng@example.vn' });
    const reader = await api.as('reader');
    const found = async (q: string) =>
      (await reader.get<NameDto[]>(`/names?q=${encodeURIComponent(q)}`)).body.map((each) => each.id);
    expect(await found(login)).toEqual([id]);
    expect(await found('dia.chi.rieng')).toEqual([]);
    await administrator.post(`/people/${id}/close`, {});
    expect(await found(login)).toEqual([]);
    expect((await api.anonymous().get('/names?q=thu')).status).toBe(401);
  });

  it.each([
    ['/people', 'get'],
    ['/people/p-aaaaaaaaaa', 'get'],
    ['/audit', 'get'],
    ['/audit/export', 'get'],
    ['/audit/verification', 'get'],
    ['/people', 'post'],
    ['/people/p-aaaaaaaaaa/close', 'post'],
    ['/people/p-aaaaaaaaaa/reset-password', 'post'],
  ] as const)('are nobody else’s business: %s', async (path, method) => {
    for (const role of ['reader', 'contributor', 'reviewer', 'legal', 'trainer', 'curator'] as const) {
      const caller = await api.as(role);
      const { status } = method === 'get' ? await caller.get(path) : await caller.post(path, NEW);
      expect([role, status]).toEqual([role, 403]);
    }
  });

  it('have a login each: a second one of the same name is a conflict, capitals or not', async () => {
    const { login } = await anAccount();
    const again = await administrator.post<ProblemDto>('/people', { ...NEW, login: login.toUpperCase() });
    expect([again.status, again.body.code, again.body.problems?.[0]?.field]).toEqual([
      ...[409, 'conflict', 'login'],
    ]);
  });

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['a login with spaces', { login: 'thu tran' }, 'login'],
    ['an unknown role', { roles: ['king'] }, 'roles'],
    ['no role', { roles: [] }, 'roles'],
    ['an address that is none', { email: 'thu.tran' }, 'email'],
    ['a unit nobody knows', { memberships: [{ unit: 'so-khong-co' }] }, 'memberships.0.unit'],
    [
      'a unit before it was there',
      { memberships: [{ unit: 'so-gia-dinh', from: '2009-12-31', to: '2011-01-01' }] },
      'memberships.0.from',
    ],
    [
      'a day that does not exist',
      { absences: [{ from: '2026-02-30', to: '2026-03-01' }] },
      'absences.0.from',
    ],
    ['memberships that are no list', { memberships: 'so-gia-dinh' }, 'memberships'],
    ['a field nobody knows', { password: 'bốn con bò gặm cỏ' }, 'password'],
    [
      'a field of a membership nobody knows',
      { memberships: [{ unit: 'x', colour: 'red' }] },
      'memberships.0.colour',
    ],
  ])('are refused with %s, by name of the field', async (_, fields, field) => {
    const { status, body } = await administrator.post<ProblemDto>('/people', {
      ...NEW,
      login: 'moi',
      ...fields,
    });
    expect([status, body.problems?.map((problem) => problem.field)]).toEqual([400, [field]]);
  });

  it('belong to units over time: to so-gia-dinh in 2020, to none today', async () => {
    const memberships = [{ unit: 'so-gia-dinh', from: '2020-01-01', to: '2025-03-01' }];
    const { id } = await anAccount({ memberships });
    const { body } = await administrator.get<PersonDto>(`/people/${id}`);
    expect(body.memberships).toEqual(memberships);
  });

  it('are changed from the revision that was read: of two who change one wins', async () => {
    const { id } = await anAccount();
    const path = `/people/${id}`;
    expect((await administrator.patch(path, { name: 'Khác' })).status).toBe(428);
    const answers = await Promise.all(
      ['Tên Một', 'Tên Hai'].map((name) =>
        administrator.patch<PersonDto>(path, { name }, { 'if-match': '"1"' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { body } = await administrator.get<PersonDto>(path);
    expect(body).toMatchObject({ revision: 2, roles: ['contributor'] });
  });

  it('keep what is not named in a change, and lose what is null in it', async () => {
    const { id } = await anAccount({ email: 'thu.tran@example.org' });
    const change = (fields: object, revision: number) =>
      administrator.patch<PersonDto>(`/people/${id}`, fields, { 'if-match': `"${revision}"` });
    expect((await change({ roles: ['legal'] }, 1)).body).toMatchObject({ email: 'thu.tran@example.org' });
    expect((await change({ email: null }, 2)).body).toMatchObject({ email: null, roles: ['legal'] });
  });

  it('are listed in order of login, by role where asked, each once', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const query: string = next && `&cursor=${next}`;
      const { body } = await administrator.get<PersonPageDto>(`/people?limit=3${query}`);
      seen.push(...body.rows.map(({ login }) => login));
      next = body.next;
      expect(body.total).toBeGreaterThanOrEqual(seen.length);
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    const { body } = await administrator.get<PersonPageDto>('/people?role=legal&limit=100');
    expect(body.rows.filter(({ roles }) => !roles.includes('legal'))).toEqual([]);
  });

  it('always leave an administrator: the last one is neither closed nor made less', async () => {
    const { body } = await administrator.get<PersonPageDto>('/people?role=administrator');
    expect(body.rows.map(({ id }) => id)).toEqual([administrator.id]);
    expect((await administrator.post(`/people/${administrator.id}/close`)).status).toBe(409);
    const less = { roles: ['reader'] };
    const path = `/people/${administrator.id}`;
    expect((await administrator.patch(path, less, { 'if-match': '"1"' })).status).toBe(409);
  });

  it('get another one-time password where the old one was lost; whoever was in is out', async () => {
    const owner = await api.as('curator');
    const path = `/people/${owner.id}/reset-password`;
    const { body } = await administrator.post<OneTimePasswordDto>(path);
    expect((await owner.get('/session')).status).toBe(401);
    const { login } = owner.person.value;
    const opened = await api.anonymous().post('/session', { login, password: body.oneTimePassword });
    expect(opened.status).toBe(201);
  });

  it('of nobody are not found', async () => {
    expect((await administrator.get('/people/p-aaaaaaaaaa')).status).toBe(404);
    expect((await administrator.post('/people/p-aaaaaaaaaa/close')).status).toBe(404);
  });
});
