import { StillClock } from '@app/knowledge/testing';
import { aPerson, MemoryRecords, OpenIdServer, peopleOf } from '../../testing/index.js';
import { type People } from '../people/people.js';
import { EVERY } from '../records/key-ranges.js';
import { SingleSignOn } from './single-sign-on.js';

const ACCOUNTS = {
  giadinh: { email: 'Gia.Dinh@vidu.vn', isVerified: true },
  chuaxacminh: { email: 'chua.xac.minh@vidu.vn', isVerified: false },
  nguoila: { email: 'nguoi.la@vidu.vn', isVerified: true },
};

let provider: OpenIdServer;
let clock: StillClock;
let records: MemoryRecords;
let people: People;
let singleSignOn: SingleSignOn;
beforeAll(async () => {
  provider = await OpenIdServer.start(ACCOUNTS);
});
afterAll(() => provider.stop());
beforeEach(() => {
  clock = new StillClock();
  records = new MemoryRecords();
  people = peopleOf(records, clock);
  singleSignOn = new SingleSignOn(records, clock, people, provider.settings);
});

const anAccount = async (login: string, email: string, password: string | null = null) =>
  (await people.create('p-admin', aPerson({ login, email, password }))).person;
async function comeBack(login: string, from = provider) {
  const { url, state } = await singleSignOn.begin();
  return { state, query: await from.logIn(url, login) };
}
async function signOn(login: string, from = provider) {
  const { query, state } = await comeBack(login, from);
  return singleSignOn.finish(query, state);
}
const refused = { code: 'unauthenticated', message: 'Không đăng nhập được bằng tài khoản đơn vị.' };
const acts = async () =>
  (await records.entries(0, 100)).map(({ act, actor, subject }) => [act, actor, subject]);

describe('single sign-on', () => {
  it('links the account that has the verified address, and finds it by the identity from then on', async () => {
    const { id } = await anAccount('gd', 'gia.dinh@vidu.vn');
    const person = await signOn('giadinh');
    const identity = { issuer: provider.settings.issuer, subject: 'giadinh' };
    expect(person).toMatchObject({ id, value: { identity } });
    await people.change('p-admin', id, person.revision, { email: 'khac@vidu.vn' });
    expect((await signOn('giadinh')).id).toBe(id);
    expect(await acts()).toContainEqual(['person.linked', 'single-sign-on', id]);
  });

  it('voids a one-time password nobody used, and leaves one that was chosen', async () => {
    await anAccount('moi', 'gia.dinh@vidu.vn');
    expect((await signOn('giadinh')).value).toMatchObject({ password: null, mustChangePassword: false });
    records = new MemoryRecords();
    people = peopleOf(records, clock);
    singleSignOn = new SingleSignOn(records, clock, people, provider.settings);
    const { value } = await anAccount('cu', 'gia.dinh@vidu.vn', 'bốn con bò gặm cỏ khô');
    expect((await signOn('giadinh')).value.password).toBe(value.password);
  });

  it('takes the address from the ID token where the provider says it there', async () => {
    const other = await OpenIdServer.start(ACCOUNTS, { isEmailInToken: true });
    try {
      singleSignOn = new SingleSignOn(records, clock, people, other.settings);
      const { id } = await anAccount('gd', 'gia.dinh@vidu.vn');
      expect((await signOn('giadinh', other)).id).toBe(id);
    } finally {
      await other.stop();
    }
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['somebody without an account', 'nguoila', () => anAccount('gd', 'gia.dinh@vidu.vn')],
    ['an address nobody verified', 'chuaxacminh', () => anAccount('cxm', 'chua.xac.minh@vidu.vn')],
    [
      'an address of two accounts',
      'giadinh',
      async () => [await anAccount('a', 'gia.dinh@vidu.vn'), await anAccount('b', 'gia.dinh@vidu.vn')],
    ],
    [
      'the address of an account that has an identity',
      'giadinh',
      async () => {
        const { id } = await anAccount('gd', 'gia.dinh@vidu.vn');
        await people.link('p-admin', id, { issuer: provider.settings.issuer, subject: 'khac' });
      },
    ],
    [
      'the address of a closed account',
      'giadinh',
      async () => people.close('p-admin', (await anAccount('gd', 'gia.dinh@vidu.vn')).id),
    ],
    ['who says no to the provider', '', () => anAccount('gd', 'gia.dinh@vidu.vn')],
  ])('refuses %s, in the same words', async (_, login, given) => {
    await given();
    await expect(signOn(login)).rejects.toMatchObject(refused);
    expect((await acts()).at(-1)).toEqual(['sign-in.failed', 'single-sign-on', null]);
  });

  it('refuses a linked account that was closed', async () => {
    const { id } = await anAccount('gd', 'gia.dinh@vidu.vn');
    await signOn('giadinh');
    await people.close('p-admin', id);
    await expect(signOn('giadinh')).rejects.toMatchObject(refused);
    expect((await acts()).at(-1)).toEqual(['sign-in.failed', 'single-sign-on', id]);
  });
});

describe('a callback', () => {
  beforeEach(() => anAccount('gd', 'gia.dinh@vidu.vn'));

  it('is good once, however often it is sent', async () => {
    const { query, state } = await comeBack('giadinh');
    const all = await Promise.allSettled([1, 2, 3].map(() => singleSignOn.finish(query, state)));
    expect(all.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expect(singleSignOn.finish(query, state)).rejects.toMatchObject(refused);
  });

  it('is refused in a browser that did not begin it', async () => {
    const { query } = await comeBack('giadinh');
    await expect(singleSignOn.finish(query, null)).rejects.toMatchObject(refused);
    const { state } = await singleSignOn.begin();
    await expect(singleSignOn.finish(query, state)).rejects.toMatchObject(refused);
  });

  it.each<[string, (query: URLSearchParams) => void]>([
    ['of a forged state', (query) => query.set('state', 'x'.repeat(43))],
    ['without a state', (query) => query.delete('state')],
    ['of a forged code', (query) => query.set('code', 'x'.repeat(43))],
    ['without a code', (query) => query.delete('code')],
    ['with two codes', (query) => query.append('code', 'x')],
    ['of another provider', (query) => query.set('iss', 'https://vidu.vn')],
  ])('is refused %s', async (_, forge) => {
    const { query, state } = await comeBack('giadinh');
    forge(query);
    await expect(singleSignOn.finish(query, state)).rejects.toMatchObject(refused);
  });

  it('is refused with the code of another sign-on put in', async () => {
    const stolen = await comeBack('giadinh');
    const { state } = await singleSignOn.begin();
    stolen.query.set('state', state);
    await expect(singleSignOn.finish(stolen.query, state)).rejects.toMatchObject(refused);
  });

  it('is refused after ten minutes, and swept away', async () => {
    const { query, state } = await comeBack('giadinh');
    await singleSignOn.begin();
    clock.instant = '2026-11-01T02:10:00.000Z';
    await expect(singleSignOn.finish(query, state)).rejects.toMatchObject(refused);
    await singleSignOn.begin();
    expect((await records.find('sign-on', EVERY, { cursor: null, limit: 5 })).rows).toHaveLength(1);
  });
});

describe('a provider that is away', () => {
  const away = { code: 'unavailable', retryAfterSeconds: 30 };

  it('is said to be, and asked again when it is back', async () => {
    const other = await OpenIdServer.start(ACCOUNTS);
    await other.stop();
    singleSignOn = new SingleSignOn(records, clock, people, other.settings);
    await expect(singleSignOn.begin()).rejects.toMatchObject(away);
    const back = await OpenIdServer.start(ACCOUNTS, { port: other.port });
    try {
      expect((await singleSignOn.begin()).url.origin).toBe(back.settings.issuer);
    } finally {
      await back.stop();
    }
  });

  it('lets nobody in when it goes while somebody comes back', async () => {
    const other = await OpenIdServer.start(ACCOUNTS);
    singleSignOn = new SingleSignOn(records, clock, people, other.settings);
    await anAccount('gd', 'gia.dinh@vidu.vn');
    const { query, state } = await comeBack('giadinh', other);
    await other.stop();
    await expect(singleSignOn.finish(query, state)).rejects.toMatchObject(away);
  });

  it('is not asked without encryption unless it is on this machine', async () => {
    const settings = { ...provider.settings, issuer: 'http://dang-nhap.vidu.vn' };
    await expect(new SingleSignOn(records, clock, people, settings).begin()).rejects.toMatchObject(away);
  });
});
