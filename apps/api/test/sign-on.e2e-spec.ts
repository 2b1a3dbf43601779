import { OpenIdServer } from '@app/access/testing';
import { type SessionDto } from '../src/http/people/session.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { type Answer, RunningApi } from './testing/running-api.js';

/** Invented. */
const ACCOUNTS = {
  thu: { email: 'thu.tran@example.org', isVerified: true },
  la: { email: 'nguoi.la@example.org', isVerified: true },
};

/** The cookies an answer sets, as the browser sends them back. */
function cookiesOf({ headers }: Answer<unknown>): string[] {
  return [headers['set-cookie'] ?? []].flat().map((line) => String(line).split(';')[0]!);
}

describe('single sign-on', () => {
  let provider: OpenIdServer;
  let api: RunningApi;
  beforeAll(async () => {
    provider = await OpenIdServer.start(ACCOUNTS);
    api = await RunningApi.start({
      identityProvider: provider.settings,
      publicUrl: 'https://trithuc.example',
    });
    await api.person('reviewer', { email: ACCOUNTS.thu.email });
  });
  afterAll(async () => {
    await api.close();
    await provider.stop();
  });

  const begin = (query = '') => api.anonymous().get(`/session/oidc${query}`);
  const comeBack = (query: URLSearchParams, cookies: readonly string[]) =>
    api
      .anonymous({ cookie: cookies.join('; ') })
      .get<ProblemDto>(`/session/oidc/callback?${query.toString()}`);

  /** The way there and back of a login at the provider. */
  async function wayOf(login: string, asked = '') {
    const begun = await begin(asked);
    expect(begun.status).toBe(302);
    const query = await provider.logIn(new URL(String(begun.headers['location'])), login);
    return { query, cookies: cookiesOf(begun) };
  }

  it('opens a session for whom the provider vouches, and leads to the first page', async () => {
    const { query, cookies } = await wayOf('thu');
    const answer = await comeBack(query, cookies);
    expect([answer.status, answer.headers['location']]).toEqual([303, 'https://trithuc.example/']);
    const [session, signOn] = cookiesOf(answer);
    expect(signOn).toBe('trithuc_sign_on=');
    const { body } = await api.anonymous({ cookie: session! }).get<SessionDto>('/session');
    expect(body).toMatchObject({ roles: ['reviewer'], mustChangePassword: false });
  });

  it('keeps what it began in a cookie that comes back from another site, and the session in one that does not', async () => {
    const begun = await begin();
    expect([begun.headers['set-cookie']].flat()[0]).toMatch(
      /^trithuc_sign_on=[\w-]{43}; Max-Age=600; Path=\/api\/v1\/session\/oidc; HttpOnly; Secure; SameSite=Lax$/,
    );
    const { query, cookies } = await wayOf('thu');
    const [session] = [(await comeBack(query, cookies)).headers['set-cookie']].flat();
    expect(session).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  it('lets nobody in whom the base does not know, who says no, or who comes back twice', async () => {
    const stranger = await wayOf('la');
    const refused = await comeBack(stranger.query, stranger.cookies);
    expect([refused.status, refused.body.code, cookiesOf(refused)]).toEqual([401, 'unauthenticated', []]);
    const unwilling = await wayOf('');
    expect((await comeBack(unwilling.query, unwilling.cookies)).status).toBe(401);
    const { query, cookies } = await wayOf('thu');
    expect((await comeBack(query, cookies)).status).toBe(303);
    expect((await comeBack(query, cookies)).status).toBe(401);
  });

  it('lets nobody in whom somebody else sent back: the cookie is not theirs', async () => {
    const [mine, theirs] = [await wayOf('thu'), await wayOf('thu')];
    expect((await comeBack(theirs.query, [])).status).toBe(401);
    expect((await comeBack(theirs.query, mine.cookies)).status).toBe(401);
  });

  it('leads back to the page people came from, and to none of another site', async () => {
    const landing = async (asked: string): Promise<unknown> => {
      const { query, cookies } = await wayOf('thu', `?returnTo=${encodeURIComponent(asked)}`);
      return (await comeBack(query, cookies)).headers['location'];
    };
    const page = '/quy-dinh/nd-cp/174/2026/dieu-33?ngay=2026-07-01';
    expect(await landing(page)).toBe(`https://trithuc.example${page}`);
    for (const elsewhere of ['https://example.org/', '//example.org', '/\\example.org', '/api/v1/session'])
      expect(await landing(elsewhere)).toBe('https://trithuc.example/');
    const { query, cookies } = await wayOf('thu');
    const forged = cookies.map((cookie) =>
      cookie.replace(/^trithuc_return=.*/, 'trithuc_return=//example.org'),
    );
    expect((await comeBack(query, forged)).headers['location']).toBe('https://trithuc.example/');
  });

  it('leads people in a browser who are not let in to a page that says why, and then back', async () => {
    const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const { query, cookies } = await wayOf('la', '?returnTo=%2Fbat-cap');
    const { status, headers } = await api
      .anonymous({ ...browser, cookie: cookies.join('; ') })
      .get(`/session/oidc/callback?${query.toString()}`);
    const page = 'https://trithuc.example/dang-nhap?loi=unauthenticated&ve=%2Fbat-cap';
    expect([status, headers['location']]).toEqual([303, page]);
    expect(cookiesOf({ headers } as Answer<unknown>).sort()).toEqual(['trithuc_return=', 'trithuc_sign_on=']);
  });

  it('takes whatever else a provider sends along', async () => {
    const { query, cookies } = await wayOf('thu');
    query.append('session_state', 'x');
    expect((await comeBack(query, cookies)).status).toBe(303);
  });

  it('says when the provider does not answer; people get in by their password all the same', async () => {
    const identityProvider = { ...provider.settings, issuer: 'http://127.0.0.1:1' };
    const alone = await RunningApi.start({ identityProvider });
    const { status, headers, body } = await alone.anonymous().get<ProblemDto>('/session/oidc');
    expect([status, headers['retry-after'], body.code]).toEqual([503, '30', 'unavailable']);
    const page = await alone.anonymous({ accept: 'text/html' }).get('/session/oidc?returnTo=%2Fvan-ban');
    expect([page.status, page.headers['location']]).toEqual([
      303,
      '/dang-nhap?loi=unavailable&ve=%2Fvan-ban',
    ]);
    expect((await alone.as('reader').then((reader) => reader.get('/session'))).status).toBe(200);
    await alone.close();
  });
});
