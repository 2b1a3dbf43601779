import { StillClock } from '@app/knowledge/testing';
import { A_PASSWORD, aPerson, MemoryRecords, peopleOf } from '../../testing/index.js';
import { type People } from '../people/people.js';
import { wantsRehash } from '../people/password.js';
import { type Person } from '../people/person.js';
import { Collection, type Kept } from '../records/collection.js';
import { EVERY } from '../records/key-ranges.js';
import { later } from './passing.js';
import { SignIn } from './sign-in.js';

const START = '2026-11-01T02:00:00.000Z';
const WRONG = 'không phải mật khẩu';

let clock: StillClock;
let records: MemoryRecords;
let people: People;
let signIn: SignIn;
let person: Kept<Person>;
beforeEach(async () => {
  clock = new StillClock(START);
  records = new MemoryRecords();
  people = peopleOf(records, clock);
  signIn = new SignIn(records, clock, people);
  ({ person } = await people.create('p-admin', aPerson()));
});
const after = (seconds: number) => (clock.instant = later(START, seconds * 1000));
const log = async () =>
  (await records.entries(1, 100)).map(({ act, actor, subject }) => ({ act, actor, subject }));

/** What somebody at the door hears: the code, the words, and for how long to wait. */
async function heard(login: string, password: string) {
  try {
    await signIn.withPassword(login, password);
    return 'come in';
  } catch (error) {
    const { code, message, retryAfterSeconds } = error as Record<string, unknown>;
    return { code, message, retryAfterSeconds };
  }
}
const hear = async (login: string, password: string, times: number) => {
  const all = [];
  for (let n = 0; n < times; n += 1) all.push(await heard(login, password));
  return all;
};
const codes = (all: unknown[]) => all.map((one) => (one as { code?: string }).code ?? one);

describe('signing in', () => {
  it('lets in who has the login and the password, however both are typed', async () => {
    expect(await signIn.withPassword(' GiaDinh ', A_PASSWORD.normalize('NFD'))).toEqual(person);
  });

  it('says the same words to an unknown login, a wrong password, a closed account and one without a password', async () => {
    const { person: closed } = await people.create('p-admin', aPerson({ login: 'dong' }));
    await people.close('p-admin', closed.id);
    const { person: linked } = await people.create('p-admin', aPerson({ login: 'lienket', password: null }));
    await people.link('x', linked.id, { issuer: 'https://vidu.vn', subject: '1' });
    const words = [
      await heard('khongco', A_PASSWORD),
      await heard('giadinh', WRONG),
      await heard('dong', A_PASSWORD),
      await heard('lienket', A_PASSWORD),
    ];
    expect(words[0]).toMatchObject({ code: 'unauthenticated' });
    expect(new Set(words.map((word) => JSON.stringify(word))).size).toBe(1);
  });

  it('writes down who failed as far as it is known, and no login that was typed', async () => {
    await heard('giadinh', WRONG);
    await heard('matkhaucuatoi', WRONG);
    expect(await log()).toEqual([
      { act: 'sign-in.failed', actor: 'sign-in', subject: person.id },
      { act: 'sign-in.failed', actor: 'sign-in', subject: null },
    ]);
    const everything = [
      await records.entries(0, 100),
      await records.find('attempts', EVERY, { cursor: null, limit: 9 }),
    ];
    expect(JSON.stringify(everything)).not.toContain('matkhaucuatoi');
  });

  it('hashes a password anew that was hashed at another cost, and leaves it the same', async () => {
    const cheap = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    const accounts = new Collection<Person>(records, 'person', ({ login }) => [`login:${login}`]);
    await records.commit([accounts.change(person, { ...person.value, password: cheap })], []);
    const { value } = await signIn.withPassword('giadinh', 'password');
    expect(value.password).not.toBe(cheap);
    expect(wantsRehash(value.password!)).toBe(false);
    expect(await heard('giadinh', 'password')).toBe('come in');
  });
});

describe.each([
  ['a login somebody has', 'giadinh'],
  ['a login nobody has', 'khongco'],
])('%s', (_, login) => {
  it('is locked after five attempts, for a minute', async () => {
    expect(codes(await hear(login, WRONG, 6))).toEqual([
      ...Array(5).fill('unauthenticated'),
      'too-many-attempts',
    ]);
    after(59.5);
    expect(await heard(login, WRONG)).toMatchObject({ code: 'too-many-attempts', retryAfterSeconds: 1 });
    after(60);
    expect(await heard(login, WRONG)).toMatchObject({ code: 'unauthenticated' });
  });

  it('is locked for twice as long after each attempt more, up to an hour', async () => {
    await hear(login, WRONG, 5);
    let at = 0;
    const waits = [];
    for (let n = 0; n < 9; n += 1) {
      const { retryAfterSeconds } = (await heard(login, WRONG)) as { retryAfterSeconds: number };
      waits.push(retryAfterSeconds / 60);
      after((at += retryAfterSeconds));
      expect(await heard(login, WRONG)).toMatchObject({ code: 'unauthenticated' });
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('is free again a day after the last attempt', async () => {
    await hear(login, WRONG, 5);
    after(24 * 3600);
    expect(codes(await hear(login, WRONG, 5))).toEqual(Array(5).fill('unauthenticated'));
  });

  it('lets no more than five attempts through, however many come at once', async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => heard(login, WRONG)));
    expect(codes(all).filter((code) => code === 'unauthenticated')).toHaveLength(5);
    expect(codes(all).filter((code) => code === 'too-many-attempts')).toHaveLength(25);
  });

  it('is locked no longer once an administrator gave its owner a new way in', async () => {
    await hear('giadinh', WRONG, 6);
    const secret = await people.resetPassword('p-admin', person.id);
    expect(await heard('giadinh', secret)).toBe('come in');
  });

  it('is said to be locked in the log once, without saying which it is', async () => {
    await hear(login, WRONG, 8);
    const locks = (await log()).filter(({ act }) => act === 'sign-in.locked');
    expect(locks).toEqual([{ act: 'sign-in.locked', actor: 'sign-in', subject: null }]);
  });
});

describe('a lock', () => {
  it('is in the same words for a login somebody has and one nobody has', async () => {
    await hear('giadinh', WRONG, 5);
    await hear('khongco', WRONG, 5);
    expect(await heard('giadinh', A_PASSWORD)).toEqual(await heard('khongco', A_PASSWORD));
  });

  it('keeps out the right password too, and lets it in when it is over', async () => {
    await hear('giadinh', WRONG, 5);
    expect(await heard('giadinh', A_PASSWORD)).toMatchObject({ code: 'too-many-attempts' });
    after(60);
    expect(await heard('giadinh', A_PASSWORD)).toBe('come in');
    expect(codes(await hear('giadinh', WRONG, 5))).toEqual(Array(5).fill('unauthenticated'));
  });

  it('touches no other login', async () => {
    await hear('khongco', WRONG, 6);
    expect(await heard('giadinh', A_PASSWORD)).toBe('come in');
  });
});

describe('changing a password', () => {
  it('asks for the one in use, and says which of the two is wrong', async () => {
    await expect(signIn.changePassword('giadinh', WRONG, 'năm con bò gặm cỏ khô')).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: 'current', message: 'không phải mật khẩu đang dùng' }],
    });
    await signIn.changePassword('giadinh', A_PASSWORD, 'năm con bò gặm cỏ khô');
    expect(await heard('giadinh', A_PASSWORD)).toMatchObject({ code: 'unauthenticated' });
    expect(await heard('giadinh', 'năm con bò gặm cỏ khô')).toBe('come in');
  });

  it('is no way to guess it: a wrong one counts as an attempt', async () => {
    const guess = () =>
      signIn.changePassword('giadinh', WRONG, 'năm con bò gặm cỏ khô').catch((error) => error.code);
    const all = [];
    for (let n = 0; n < 6; n += 1) all.push(await guess());
    expect(all).toEqual([...Array(5).fill('invalid'), 'too-many-attempts']);
  });
});
