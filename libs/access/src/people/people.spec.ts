import { StillClock } from '@app/knowledge/testing';
import { A_PASSWORD, aPerson, MemoryRecords, peopleOf } from '../../testing/index.js';
import { type Person } from './person.js';
import { type UnitLife } from './units.js';
import { People } from './people.js';
import { passwordMatches } from './password.js';

const clock = new StillClock();
let records: MemoryRecords;
let people: People;
beforeEach(() => {
  records = new MemoryRecords();
  people = peopleOf(records, clock);
});
const acts = async () => (await records.entries(0, 100)).map(({ act }) => act);
const anAdministrator = async (login: string) =>
  (await people.create('first-run', aPerson({ login, roles: ['administrator'] }))).person;
const change = async (id: string, what: Parameters<People['change']>[3]) =>
  people.change('p-admin', id, (await people.get(id)).revision, what);

describe('making an account', () => {
  it('gives it an id that tells nothing, and finds it by its login', async () => {
    const { person } = await people.create('p-admin', aPerson({ login: ' GiaDinh ' }));
    expect(person.id).toMatch(/^p-[a-z0-9]{10}$/);
    expect(await people.byLogin('GIADINH')).toEqual(person);
    expect(await people.get(person.id)).toEqual(person);
    expect(person.value).toMatchObject({ login: 'giadinh', mustChangePassword: false, closedAt: null });
  });

  it('hands over a one-time password where none is given, to be changed at once', async () => {
    const { person, oneTimePassword } = await people.create('p-admin', aPerson({ password: null }));
    expect(oneTimePassword).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect(await passwordMatches(oneTimePassword!, person.value.password!)).toBe(true);
    expect(person.value.mustChangePassword).toBe(true);
    expect(JSON.stringify(await records.get('person', [person.id]))).not.toContain(oneTimePassword);
  });

  it('refuses a login that is taken, and lets one of two that ask at once have it', async () => {
    const both = await Promise.allSettled([1, 2].map(() => people.create('p-admin', aPerson())));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(people.create('p-admin', aPerson({ login: 'GIADINH' }))).rejects.toMatchObject({
      code: 'conflict',
      problems: [{ field: 'login' }],
    });
    expect(await people.list({}, { cursor: null, limit: 5 })).toMatchObject({ total: 1 });
  });

  it('names every field that breaks a rule', async () => {
    const absences = [{ from: '2026-02-30', to: '2026-02-01' }];
    const person = aPerson({ login: 'Nguyễn', name: ' ', email: 'không phải thư', roles: [], absences });
    await expect(people.create('p-admin', person)).rejects.toMatchObject({
      code: 'invalid',
      problems: ['login', 'name', 'email', 'roles', 'absences.0.from'].map((field) => ({ field })),
    });
    await expect(people.create('p-admin', aPerson({ password: 'ngắn' }))).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: 'password' }],
    });
    expect(await acts()).toEqual([]);
  });

  it('says so in the log without a name, a login or an address', async () => {
    const { person } = await people.create(
      'p-admin',
      aPerson({ email: 'giadinh@vidu.vn', roles: ['legal'] }),
    );
    await change(person.id, { name: 'Tên Khác Giả Định', email: 'khac@vidu.vn' });
    const log = await records.entries(0, 10);
    expect(log).toMatchObject([
      { actor: 'p-admin', act: 'person.created', subject: person.id, details: { roles: ['legal'] } },
      { actor: 'p-admin', act: 'person.changed', subject: person.id, details: { fields: ['name', 'email'] } },
    ]);
    expect(JSON.stringify(log)).not.toMatch(/giadinh|vidu|Giả Định/i);
  });
});

describe('changing an account', () => {
  it('changes what is given and leaves the rest', async () => {
    const { person } = await people.create('p-admin', aPerson({ email: 'Gia.Dinh@ViDu.vn' }));
    const changed = await change(person.id, { name: undefined, roles: ['legal', 'legal', 'trainer'] });
    expect(changed.value).toEqual({ ...person.value, roles: ['legal', 'trainer'] });
    expect(changed.value.email).toBe('gia.dinh@vidu.vn');
    expect(await people.get(person.id)).toEqual(changed);
  });

  it('takes nothing from a caller but the profile', async () => {
    const { person } = await people.create('p-admin', aPerson());
    const stray = { name: 'Khác', login: 'khac', password: 'x', closedAt: '2026-01-01' } as Partial<Person>;
    expect((await change(person.id, stray)).value).toEqual({ ...person.value, name: 'Khác' });
  });

  it('refuses a change based on what somebody else has changed since', async () => {
    const { person } = await people.create('p-admin', aPerson());
    const both = await Promise.allSettled(
      ['Một', 'Hai'].map((name) => people.change('p-admin', person.id, person.revision, { name })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'version-conflict' },
    });
  });

  it('writes and says nothing where nothing is different', async () => {
    const { person } = await people.create('p-admin', aPerson());
    expect(await change(person.id, { name: person.value.name })).toEqual(person);
    expect(await acts()).toEqual(['person.created']);
  });

  it('lists by role in the order of logins, page by page', async () => {
    for (const login of ['b', 'c', 'a']) await people.create('p-admin', aPerson({ login, roles: ['legal'] }));
    await people.create('p-admin', aPerson({ login: 'd' }));
    const first = await people.list({ role: 'legal' }, { cursor: null, limit: 2 });
    const rest = await people.list({ role: 'legal' }, { cursor: first.next, limit: 2 });
    expect(first.total).toBe(3);
    expect([...first.rows, ...rest.rows].map(({ value }) => value.login)).toEqual(['a', 'b', 'c']);
  });
});

describe('closing an account', () => {
  it('closes and opens it once each', async () => {
    const { person } = await people.create('p-admin', aPerson());
    expect((await people.close('p-admin', person.id)).value.closedAt).toBe(clock.instant);
    await expect(people.close('p-admin', person.id)).rejects.toMatchObject({ code: 'conflict' });
    expect((await people.open('p-admin', person.id)).value.closedAt).toBeNull();
    await expect(people.open('p-admin', person.id)).rejects.toMatchObject({ code: 'conflict' });
    expect(await acts()).toEqual(['person.created', 'person.closed', 'person.opened']);
  });

  it('says not found of one there is not', async () => {
    await expect(people.close('p-admin', 'p-none')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses to close the last administrator, or to take the role away', async () => {
    const last = await anAdministrator('a');
    await expect(people.close('p-admin', last.id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(change(last.id, { roles: ['reader'] })).rejects.toMatchObject({ code: 'conflict' });
    const other = await anAdministrator('b');
    await people.close('p-admin', last.id);
    await expect(change(other.id, { roles: ['curator'] })).rejects.toMatchObject({ code: 'conflict' });
    await people.open('p-admin', last.id);
    expect((await change(other.id, { roles: ['curator'] })).value.roles).toEqual(['curator']);
  });

  it('leaves one administrator when two close each other at the same moment', async () => {
    const [a, b] = [await anAdministrator('a'), await anAdministrator('b')];
    const both = await Promise.allSettled([people.close(a.id, b.id), people.close(b.id, a.id)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
  });
});

describe('passwords of accounts', () => {
  it('gives a one-time password in the place of the one before', async () => {
    const { person } = await people.create('p-admin', aPerson());
    const secret = await people.resetPassword('p-admin', person.id);
    const { value } = await people.get(person.id);
    expect(value.mustChangePassword).toBe(true);
    expect(await passwordMatches(secret, value.password!)).toBe(true);
    expect(await passwordMatches(A_PASSWORD, value.password!)).toBe(false);
    expect(await acts()).toEqual(['person.created', 'password.reset']);
  });

  it('takes the password somebody chose, by the rule, and not the one in use', async () => {
    const { person } = await people.create('p-admin', aPerson());
    await expect(people.setPassword(person, A_PASSWORD)).rejects.toMatchObject({ code: 'invalid' });
    await expect(people.setPassword(person, 'người giả định')).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: 'chosen', message: 'không được là tên đăng nhập hay họ tên' }],
    });
    const { value } = await people.setPassword(person, 'năm con bò gặm cỏ khô');
    expect(await passwordMatches('năm con bò gặm cỏ khô', value.password!)).toBe(true);
    expect((await records.entries(1, 5))[0]).toMatchObject({ act: 'password.changed', actor: person.id });
  });
});

describe('units of people', () => {
  const lives: Record<string, UnitLife> = {
    'thanh-tra-cu': { from: '2019-01-01', to: '2025-07-01' },
    'thanh-tra-moi': { from: '2025-07-01', to: null },
    'luon-co': { from: null, to: null },
  };
  beforeEach(() => {
    people = new People(records, clock, { lifeOf: async (unit) => lives[unit] ?? null });
  });

  it.each([
    ['its whole life', 'thanh-tra-cu', '2019-01-01', '2025-07-01'],
    ['a day of it', 'thanh-tra-cu', '2025-06-30', '2025-07-01'],
    ['from its first day on', 'thanh-tra-moi', '2025-07-01', null],
    ['days nobody knows, of one that always was', 'luon-co', null, null],
  ])('lets somebody belong to a unit for %s', async (_, unit, from, to) => {
    const { person } = await people.create('p-admin', aPerson({ memberships: [{ unit, from, to }] }));
    expect(person.value.memberships).toEqual([{ unit, from, to }]);
  });

  it.each([
    ['there is none of the name', 'khong-co', '2025-01-01', null, 'unit'],
    ['it was not there yet', 'thanh-tra-moi', '2025-06-30', null, 'from'],
    ['it was not there yet on a day not stated', 'thanh-tra-moi', null, null, 'from'],
    ['it is no more', 'thanh-tra-cu', '2020-01-01', '2025-07-02', 'to'],
    ['it is no more on a day not stated', 'thanh-tra-cu', '2020-01-01', null, 'to'],
    ['it ends before it begins', 'luon-co', '2020-01-01', '2020-01-01', 'to'],
    ['the day is none', 'luon-co', '2025-02-29', null, 'from'],
  ])('refuses a membership when %s', async (_, unit, from, to, field) => {
    const person = aPerson({
      memberships: [
        { unit: 'luon-co', from: null, to: null },
        { unit, from, to },
      ],
    });
    await expect(people.create('p-admin', person)).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: `memberships.1.${field}` }],
    });
  });
});
