import fc from 'fast-check';
import { StillClock } from '@app/knowledge/testing';
import { aPerson, MemoryRecords, peopleOf } from '../../testing/index.js';
import { type People } from '../people/people.js';
import { type Person } from '../people/person.js';
import { type Kept } from '../records/collection.js';
import { EVERY } from '../records/key-ranges.js';
import { later } from './passing.js';
import { isFromSession, Sessions } from './sessions.js';

const START = '2026-11-01T02:00:00.000Z';
const MINUTE_MS = 60_000;

let clock: StillClock;
let records: MemoryRecords;
let people: People;
let sessions: Sessions;
let person: Kept<Person>;
beforeEach(async () => {
  clock = new StillClock(START);
  records = new MemoryRecords();
  people = peopleOf(records, clock);
  sessions = new Sessions(records, clock, people);
  ({ person } = await people.create('p-admin', aPerson({ roles: ['reader'] })));
});
const after = (minutes: number) => (clock.instant = later(START, minutes * MINUTE_MS));
const kept = () => records.find('session', EVERY, { cursor: null, limit: 100 });
const acts = async () => (await records.entries(1, 100)).map(({ act }) => act);

describe('a session', () => {
  it('lets in who has its token, and nobody else', async () => {
    const { token } = await sessions.open(person, 'password');
    expect((await sessions.find(token))?.person).toEqual(person);
    for (const forged of ['', 'x', token.slice(1), `${token}A`])
      expect(await sessions.find(forged)).toBeNull();
  });

  it('is kept without its token', async () => {
    const { token, csrf } = await sessions.open(person, 'password');
    const all = JSON.stringify([(await kept()).rows, await records.entries(0, 100)]);
    expect(all).not.toContain(token);
    expect(all).not.toContain(csrf);
  });

  it('ends two hours after it was last used, give or take the ten minutes that are not written down', async () => {
    const { token } = await sessions.open(person, 'password');
    after(119);
    expect(await sessions.find(token)).not.toBeNull();
    after(119 + 120);
    expect(await sessions.find(token)).toBeNull();
  });

  it('ends after twelve hours, however much it is used', async () => {
    const { token } = await sessions.open(person, 'password');
    for (let minutes = 0; minutes < 720; minutes += 60) {
      after(minutes);
      expect(await sessions.find(token)).not.toBeNull();
    }
    after(720);
    expect(await sessions.find(token)).toBeNull();
  });

  it('lives as its uses say, whenever they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 12 }), async (pauses) => {
        after(0);
        const { token } = await sessions.open(person, 'password');
        let [at, isAlive] = [0, true];
        for (const pause of pauses) {
          after((at += pause));
          const isFound = (await sessions.find(token)) !== null;
          if (pause > 120 || at >= 720) isAlive = false;
          // What was not written down may end it up to ten minutes early, never late.
          if (pause >= 110 && isAlive) isAlive = isFound;
          expect(isFound).toBe(isAlive);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is written to once in ten minutes at most, and says nothing in the log', async () => {
    const { token } = await sessions.open(person, 'password');
    for (const minutes of [1, 5, 9]) {
      after(minutes);
      await sessions.find(token);
    }
    expect((await kept()).rows).toMatchObject([{ revision: 1 }]);
    after(10);
    await Promise.all([sessions.find(token), sessions.find(token)]);
    expect((await kept()).rows).toMatchObject([{ revision: 2 }]);
    expect(await acts()).toEqual(['session.opened']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the account is closed', () => people.close('p-admin', person.id)],
    ['the password is reset', () => people.resetPassword('p-admin', person.id)],
    ['another password is chosen', () => people.setPassword(person, 'năm con bò gặm cỏ khô')],
    ['a role is added', () => people.change('p-admin', person.id, 1, { roles: ['reader', 'curator'] })],
  ])('ends when %s', async (_, change) => {
    const { token } = await sessions.open(person, 'password');
    await change();
    expect(await sessions.find(token)).toBeNull();
  });

  it('goes on when only the name changes', async () => {
    const { token } = await sessions.open(person, 'password');
    await people.change('p-admin', person.id, 1, { name: 'Tên Khác' });
    expect((await sessions.find(token))?.person.value.name).toBe('Tên Khác');
  });

  it('ends once, when it is closed, and leaves the others open', async () => {
    const [one, other] = [await sessions.open(person, 'password'), await sessions.open(person, 'password')];
    await Promise.all([sessions.close(one.token), sessions.close(one.token)]);
    await sessions.close('forged');
    expect(await sessions.find(one.token)).toBeNull();
    expect(await sessions.find(other.token)).not.toBeNull();
    expect(await acts()).toEqual(['session.opened', 'session.opened', 'session.closed']);
  });

  it('ends with the account of its person for good, and with that alone', async () => {
    const { person: stranger } = await people.create('p-admin', aPerson({ login: 'khac' }));
    const own = [await sessions.open(person, 'password'), await sessions.open(person, 'single-sign-on')];
    const strange = await sessions.open(stranger, 'password');
    await people.close('p-admin', person.id);
    await people.open('p-admin', person.id);
    for (const { token } of own) expect(await sessions.find(token)).toBeNull();
    expect(await sessions.find(strange.token)).not.toBeNull();
  });

  it('says in the log who came in and how', async () => {
    await sessions.open(person, 'single-sign-on');
    expect((await records.entries(1, 5))[0]).toMatchObject({
      ...{ act: 'session.opened', actor: person.id, details: { means: 'single-sign-on' } },
    });
  });

  it('is swept away when it is long over and somebody else comes in', async () => {
    await sessions.open(person, 'password');
    after(721);
    await sessions.open(person, 'password');
    expect((await kept()).rows).toHaveLength(1);
  });
});

describe('a form', () => {
  it('has to bring what its own session asks for', async () => {
    const [one, other] = [await sessions.open(person, 'password'), await sessions.open(person, 'password')];
    const found = (await sessions.find(one.token))!;
    expect(isFromSession(found, one.csrf)).toBe(true);
    for (const forged of [other.csrf, one.token, '', 'x']) expect(isFromSession(found, forged)).toBe(false);
  });
});
