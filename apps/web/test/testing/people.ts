import { type Role } from '@app/access';
import { aPerson, peopleOf } from '@app/access/testing';
import { type Engines } from '@app/engines';
import { SystemClock } from '@app/knowledge';

/** Makes people named after their roles, "curator" or "legal-reviewer", who log in with the password of every test. */
export async function makePeople(engines: Engines, ...all: readonly (readonly Role[])[]): Promise<void> {
  const people = peopleOf(engines.records, new SystemClock());
  for (const roles of all)
    await people.create('test', aPerson({ login: roles.join('-'), name: nameOf(roles), roles }));
}

const nameOf = (roles: readonly Role[]): string => `Người Thử ${roles.join(' ')}`;
