import { StillClock } from '@app/knowledge/testing';
import { aPerson, MemoryRecords, peopleOf } from '../../testing/index.js';
import { FIRST_LOGIN, firstRun } from './first-run.js';
import { passwordMatches } from './password.js';

describe('the first run', () => {
  it('makes an administrator who has to change the one-time password', async () => {
    const people = peopleOf(new MemoryRecords(), new StillClock());
    const password = await firstRun(people);
    const person = await people.byLogin(FIRST_LOGIN);
    expect(person!.value).toMatchObject({ roles: ['administrator', 'curator'], mustChangePassword: true });
    expect(await passwordMatches(password!, person!.value.password!)).toBe(true);
  });

  it('makes nobody where there is somebody, whoever that is', async () => {
    const people = peopleOf(new MemoryRecords(), new StillClock());
    await people.create('p-admin', aPerson());
    expect(await firstRun(people)).toBeNull();
    expect(await people.byLogin(FIRST_LOGIN)).toBeNull();
  });

  it('makes one of them when several servers start together', async () => {
    const records = new MemoryRecords();
    const servers = [1, 2, 3, 4].map(() => firstRun(peopleOf(records, new StillClock())));
    const passwords = await Promise.all(servers);
    expect(passwords.filter((password) => password !== null)).toHaveLength(1);
    const { rows } = await peopleOf(records, new StillClock()).list({}, { cursor: null, limit: 5 });
    expect(rows).toHaveLength(1);
  });
});
