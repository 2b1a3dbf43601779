import { type Day } from '@app/knowledge';
import { type Kept } from '../records/collection.js';
import { type Viewer } from '../policy/viewer.js';
import { type Person, unitsOn } from './person.js';
import { type Scope } from './roles.js';

/**
 * Somebody as policies see them on a day; `scopes` are those of the token they came with, null for a session. Whose
 * account is closed has no role any more.
 */
export function viewerOf({ id, value }: Kept<Person>, day: Day, scopes: readonly Scope[] | null): Viewer {
  const roles = value.closedAt === null ? value.roles : [];
  return { id, roles, units: unitsOn(value, day), scopes };
}
