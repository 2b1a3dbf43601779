import { argon2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { type Instant } from '@app/knowledge';
import { StillClock } from '@app/knowledge/testing';
import { People } from '@app/access';
import { A_PASSWORD } from '@app/access/testing';
import { type NewAccountDto } from '../src/http/people/person.dto.js';
import { type SessionDto } from '../src/http/people/session.dto.js';
import { type MadeTokenDto, type TokenDto } from '../src/http/people/token.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { type Answer, type Caller, RunningApi } from './testing/running-api.js';

const GAP = { kind: 'gap', body: { title: 'Bất cập giả định', gapKind: 'unclear' }, reason: 'ghi lần đầu' };
const CHOSEN = 'bảy con mèo ăn khoai lang';

/** The cookie an answer sets, as the browser sends it back. */
function cookieOf({ headers }: Answer<unknown>): string {
  return String(headers['set-cookie']).split(';')[0]!;
}

describe('a session', () => {
  const clock = new StillClock();
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start({ clock });
  });
  afterAll(() => api.close());

  const later = (minutes: number): Instant =>
    (clock.instant = new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString());
  const signIn = (login: string, password: string, headers: Record<string, string> = {}) =>
    api.anonymous(headers).post<SessionDto>('/session', { login, password });

  it('is opened by login and password, in a cookie that no script reads and no other site sends', async () => {
    const { id, value } = await api.person(['reader', 'legal'], { unit: 'so-gia-dinh' });
    const answer = await signIn(value.login.toUpperCase(), A_PASSWORD);
    expect(answer.status).toBe(201);
    expect(answer.headers['set-cookie']).toMatch(
      /^trithuc_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const { csrf, ...me } = answer.body;
    expect(me).toEqual({
      ...{ id, login: value.login, name: value.name, roles: ['reader', 'legal'] },
      ...{ units: ['so-gia-dinh'], mustChangePassword: false },
    });
    const again = await api.anonymous({ cookie: cookieOf(answer) }).get<SessionDto>('/session');
    expect(again.body).toEqual({ ...me, csrf });
    expect(answer.text).not.toMatch(/argon2|\$/);
  });

  it('goes over the wire encrypted alone where people come by https', async () => {
    const secure = await RunningApi.start({ publicUrl: 'https://trithuc.example' });
    const { value } = await secure.person('reader');
    const answer = await secure.anonymous().post('/session', { login: value.login, password: A_PASSWORD });
    expect(answer.headers['set-cookie']).toContain('; Secure');
    await secure.close();
  });

  it('is ended by its owner: the cookie opens nothing any more', async () => {
    const { value } = await api.person('contributor');
    const opened = await signIn(value.login, A_PASSWORD);
    const owner = api.anonymous({ cookie: cookieOf(opened), 'x-csrf-token': opened.body.csrf });
    const closed = await owner.delete('/session');
    expect([closed.status, cookieOf(closed)]).toEqual([204, 'trithuc_session=']);
    expect((await owner.get('/session')).status).toBe(401);
    expect((await owner.post('/items', GAP)).status).toBe(401);
  });

  it('is over 12 hours after it began, and 2 hours after it was last used', async () => {
    const [idle, used] = [await api.as('reader'), await api.as('reader')];
    for (let hour = 1; hour <= 11; hour += 1) {
      later(60);
      expect((await used.get('/session')).status).toBe(200);
    }
    expect((await idle.get('/session')).status).toBe(401);
    later(60);
    expect((await used.get('/session')).status).toBe(401);
  });

  it('is over when its account is closed, and does not come back with it', async () => {
    const [administrator, leaver] = [await api.as('administrator'), await api.as('curator')];
    await administrator.post(`/people/${leaver.id}/close`);
    expect((await leaver.get('/session')).status).toBe(401);
    await administrator.post(`/people/${leaver.id}/open`);
    expect((await leaver.get('/session')).status).toBe(401);
  });

  describe('writes', () => {
    const forged = async (headers: (csrf: string) => Record<string, string>) => {
      const [one, other] = [await api.person('contributor'), await api.as('contributor')];
      const opened = await signIn(one.value.login, A_PASSWORD);
      const { csrf } = (await other.get<SessionDto>('/session')).body;
      const page = api.anonymous({ cookie: cookieOf(opened), ...headers(csrf) });
      return page.post<ProblemDto>('/items', GAP);
    };

    it('only what a page of this site sends: without the token of the form it is refused', async () => {
      const { status, body } = await forged(() => ({}));
      expect([status, body.code, body.detail]).toEqual([403, 'refused', expect.stringContaining('X-CSRF')]);
    });

    it('nothing with the token of the form of somebody else', async () => {
      expect((await forged((csrf) => ({ 'x-csrf-token': csrf }))).status).toBe(403);
    });

    it('what carries its own token', async () => {
      const contributor = await api.as('contributor');
      expect((await contributor.post('/items', GAP)).status).toBe(201);
    });
  });

  describe('nobody learns who has an account', () => {
    it('by what is said to a wrong password, an unknown login and a closed account', async () => {
      const [known, closed] = [await api.person('reader'), await api.person('reader')];
      await api.app.get(People).close('test', closed.id);
      const tried = [
        await signIn(known.value.login, 'một mật khẩu khác hẳn'),
        await signIn('khong.co.ai', 'một mật khẩu khác hẳn'),
        await signIn(closed.value.login, A_PASSWORD),
      ];
      const said = tried.map(({ status, headers, body }) => {
        const { requestId, ...rest } = body as unknown as ProblemDto;
        expect(requestId).toMatch(/^[\da-f-]{36}$/);
        return { status, rest, cookie: headers['set-cookie'] };
      });
      expect(said[0]).toMatchObject({ status: 401, cookie: undefined, rest: { code: 'unauthenticated' } });
      expect(said).toEqual([said[0], said[0], said[0]]);
    });

    it('by being locked out: five wrong passwords lock a login, whether anybody has it or not', async () => {
      const { value } = await api.person('reader');
      for (const login of [value.login, 'khong.co.ai.ca']) {
        const statuses = [];
        for (let n = 0; n < 6; n += 1) statuses.push((await signIn(login, `sai lần thứ ${n}`)).status);
        expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
        const { headers } = await signIn(login, A_PASSWORD);
        expect(headers['retry-after']).toBe('60');
      }
      later(2);
      expect((await signIn(value.login, A_PASSWORD)).status).toBe(201);
    });
  });

  it('of many attempts at once lets through no more than the lock does', async () => {
    const { value } = await api.person('reader');
    const many = Array.from({ length: 12 }, (_, n) => signIn(value.login, `đoán lần thứ ${n}`));
    const statuses = (await Promise.all(many)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5);
    expect(statuses.filter((status) => status !== 401 && status !== 429)).toEqual([]);
  });

  it('may be asked for so often a minute from one address', async () => {
    const slow = await RunningApi.start({ rateLimit: 1_000 });
    const answers = [];
    for (let n = 0; n < 31; n += 1)
      answers.push(
        await slow.anonymous().post<ProblemDto>('/session', { login: `nguoi.la.${n % 2}`, password: 'x' }),
      );
    const last = answers.at(-1)!;
    expect([last.status, last.body.code]).toEqual([429, 'too-many-requests']);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    expect((await slow.anonymous().get('/items')).status).toBe(200);
    await slow.close();
  });

  describe('opened by a one-time password', () => {
    let given: NewAccountDto;
    let owner: Caller;
    beforeAll(async () => {
      const administrator = await api.as('administrator');
      const person = { login: 'nguoi.moi', name: 'Người Mới Giả Định', roles: ['curator'] };
      given = (await administrator.post<NewAccountDto>('/people', person)).body;
      const opened = await signIn('nguoi.moi', given.oneTimePassword);
      expect(opened.body.mustChangePassword).toBe(true);
      owner = api.anonymous({ cookie: cookieOf(opened), 'x-csrf-token': opened.body.csrf });
    });

    it.each(['/items', '/tokens', '/reference', '/search?q=sim'])('reads nothing at %s', async (path) => {
      const { status, body } = await owner.get<ProblemDto>(path);
      expect([status, body.detail]).toEqual([403, 'Hãy đổi mật khẩu được cấp trước khi làm việc khác.']);
    });

    it.each([
      ['one that is too short', 'ngắn', 'chosen'],
      ['the login', 'nguoi.moi', 'chosen'],
    ])('refuses %s as the password to come', async (_, chosen) => {
      const answer = await owner.post<ProblemDto>('/session/password', {
        current: given.oneTimePassword,
        chosen,
      });
      expect([answer.status, answer.body.code]).toEqual([400, 'invalid']);
    });

    it('works once its owner has chosen a password, and the one-time password is void', async () => {
      const current = given.oneTimePassword;
      const changed = await owner.post<SessionDto>('/session/password', { current, chosen: CHOSEN });
      expect([changed.status, changed.body.mustChangePassword]).toEqual([200, false]);
      expect((await owner.get('/session')).status).toBe(401);
      const renewed = api.anonymous({ cookie: cookieOf(changed), 'x-csrf-token': changed.body.csrf });
      expect((await renewed.post('/items', GAP)).status).toBe(201);
      expect((await signIn('nguoi.moi', current)).status).toBe(401);
      expect((await signIn('nguoi.moi', CHOSEN)).status).toBe(201);
    });
  });

  describe('of a program: a token', () => {
    it('is shown once, and writes without the token of a form', async () => {
      const owner = await api.as('contributor');
      const asked = { name: 'Báo cáo', scopes: ['read', 'write'], days: 7 };
      const { status, body } = await owner.post<MadeTokenDto>('/tokens', asked);
      expect([status, body.token]).toEqual([201, expect.stringMatching(/^tt_/)]);
      const program = api.anonymous({ authorization: `Bearer ${body.token}` });
      expect((await program.post('/items', GAP)).status).toBe(201);
      const kept = await owner.get<TokenDto[]>('/tokens');
      expect(kept.body).toMatchObject([{ id: body.id, person: owner.id, scopes: ['read', 'write'] }]);
      expect(kept.text).not.toContain(body.token);
    });

    it('does nothing beyond its scopes, whoever its person is', async () => {
      const roles = ['curator', 'administrator'] as const;
      const [reading, writing] = [
        await api.withToken(roles, ['read']),
        await api.withToken(roles, ['write']),
      ];
      expect((await reading.post('/items', GAP)).status).toBe(403);
      expect((await reading.post('/work/put-aside', { itemId: 'gap/a' })).status).toBe(403);
      expect((await reading.get('/people')).status).toBe(403);
      expect((await writing.get('/items')).status).toBe(403);
    });

    it('does nothing its person may not do', async () => {
      const reader = await api.withToken('reader');
      expect((await reader.post('/items', GAP)).status).toBe(403);
      expect((await reader.get('/audit')).status).toBe(403);
    });

    it('makes no other token and changes no password', async () => {
      const program = await api.withToken(['administrator', 'curator']);
      expect((await program.post('/tokens', { name: 'x', scopes: ['read'], days: 1 })).status).toBe(403);
      const passwords = { current: A_PASSWORD, chosen: CHOSEN };
      expect((await program.post('/session/password', passwords)).status).toBe(403);
    });

    it('opens nothing after its last day, once revoked, or when a letter of it differs', async () => {
      const owner = await api.as('curator');
      const asked = { name: 'thử', scopes: ['read'], days: 1 };
      const { body: made } = await owner.post<MadeTokenDto>('/tokens', asked);
      const { body: other } = await owner.post<MadeTokenDto>('/tokens', asked);
      const as = (token: string) => api.anonymous({ authorization: `Bearer ${token}` }).get('/items');
      expect((await as(made.token)).status).toBe(200);
      const forged = made.token.slice(0, -1) + (made.token.endsWith('A') ? 'B' : 'A');
      expect((await as(forged)).status).toBe(401);
      expect((await owner.delete(`/tokens/${other.id}`)).status).toBe(204);
      expect((await as(other.token)).status).toBe(401);
      later(24 * 60);
      expect((await as(made.token)).status).toBe(401);
    });

    it('of somebody else does not exist, but for an administrator', async () => {
      const [owner, other] = [await api.as('curator'), await api.as('curator')];
      const made = await owner.post<TokenDto>('/tokens', { name: 'thử', scopes: ['read'], days: 1 });
      expect((await other.delete(`/tokens/${made.body.id}`)).status).toBe(404);
      expect((await other.get(`/tokens?person=${owner.id}`)).status).toBe(404);
      const administrator = await api.as('administrator');
      const seen = await administrator.get<TokenDto[]>(`/tokens?person=${owner.id}`);
      expect(seen.body).toHaveLength(1);
      expect((await administrator.delete(`/tokens/${made.body.id}`)).status).toBe(204);
    });
  });

  it('takes no more than 50 ms beside the hash of the password itself', async () => {
    const timed = await RunningApi.start();
    const { value } = await timed.person('reader');
    const login = { login: value.login, password: A_PASSWORD };
    const whole = await fastest(() => timed.anonymous().post('/session', login));
    const hash = await fastest(() => hashedLike(value.password!));
    expect(whole - hash).toBeLessThan(50);
    await timed.close();
  });
});

/** The fastest of some runs, in ms: others use this machine too. */
async function fastest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 7; n += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return Math.min(...times);
}

/** A hash at the cost that a kept one names: `$argon2id$v=19$m=19456,t=2,p=1$...`. */
async function hashedLike(kept: string): Promise<Buffer> {
  const [, memory, passes, parallelism] = /m=(\d+),t=(\d+),p=(\d+)/.exec(kept)!.map(Number);
  const cost = { memory: memory!, passes: passes!, parallelism: parallelism!, tagLength: 32 };
  return promisify(argon2)('argon2id', { ...cost, message: A_PASSWORD, nonce: randomBytes(16) });
}
