import { type NewPerson, People, type Records, type Role, type UnitTable, type Viewer } from '@app/access';
import { type Clock } from '@app/knowledge';

/** A table in which every unit always existed. */
export const ANY_UNIT: UnitTable = { lifeOf: async () => ({ from: null, to: null }) };

/** A password that no test cares about. */
export const A_PASSWORD = 'bốn con bò gặm cỏ khô';

/** An account of an invented person; name what matters to the test. */
export function aPerson(overrides: Partial<NewPerson> = {}): NewPerson {
  return {
    login: 'giadinh',
    name: 'Người Giả Định',
    email: null,
    roles: ['reader'],
    memberships: [],
    absences: [],
    password: A_PASSWORD,
    ...overrides,
  };
}

/** Accounts in which every unit always existed. */
export function peopleOf(records: Records, clock: Clock): People {
  return new People(records, clock, ANY_UNIT);
}

/** Somebody with these roles who came by a session; name what matters to the test. */
export function aViewer(roles: readonly Role[], overrides: Partial<Viewer> = {}): Viewer {
  return { id: `p-${roles.join('-')}`, roles, units: [], scopes: null, ...overrides };
}
