import fc from 'fast-check';
import { StillClock } from '@app/knowledge/testing';
import { aPerson, MemoryRecords, peopleOf } from '../../testing/index.js';
import { type People } from './people.js';
import { type Role } from './roles.js';

const LOGINS = ['a', 'b', 'c'];

/** What an administrator does to the account of one of three, or to their own. */
const deed = fc.record({
  login: fc.constantFrom(...LOGINS),
  what: fc.constantFrom('close', 'open', 'take the role', 'give the role'),
});

async function openAdministrators(people: People): Promise<string[]> {
  const { rows } = await people.list({ role: 'administrator' }, { cursor: null, limit: 10 });
  return rows.filter(({ value }) => value.closedAt === null).map(({ value }) => value.login);
}

async function carryOut(people: People, { login, what }: { login: string; what: string }): Promise<void> {
  const { id, revision } = (await people.byLogin(login))!;
  const roles: Role[] = what === 'give the role' ? ['administrator'] : ['reader'];
  if (what === 'close') await people.close('p-admin', id);
  else if (what === 'open') await people.open('p-admin', id);
  else await people.change('p-admin', id, revision, { roles });
}

describe('administrators', () => {
  it('are never none, whatever they do to each other at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (rounds) => {
          const people = peopleOf(new MemoryRecords(), new StillClock());
          for (const login of LOGINS) await people.create('p', aPerson({ login, roles: ['administrator'] }));
          for (const round of rounds) {
            const done = await Promise.allSettled(round.map((one) => carryOut(people, one)));
            const codes = done.flatMap((one) =>
              one.status === 'rejected' ? [one.reason.code as string] : [],
            );
            expect(['conflict', 'version-conflict']).toEqual(expect.arrayContaining([...new Set(codes)]));
            expect(await openAdministrators(people)).not.toEqual([]);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('are refused to go when one of them is left, and only then', async () => {
    const people = peopleOf(new MemoryRecords(), new StillClock());
    for (const login of LOGINS) await people.create('p', aPerson({ login, roles: ['administrator'] }));
    await carryOut(people, { login: 'a', what: 'close' });
    await carryOut(people, { login: 'b', what: 'take the role' });
    await expect(carryOut(people, { login: 'c', what: 'close' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await openAdministrators(people)).toEqual(['c']);
  });
});
