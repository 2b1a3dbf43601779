import { KnowledgeError } from '@app/knowledge';
import { type People } from './people.js';

/** The login of who is there first. */
export const FIRST_LOGIN = 'quantri';

/**
 * Makes the first administrator where there is nobody at all, and gives the one-time password to be shown once; null
 * where there is somebody. Of several servers that start together one makes it.
 */
export async function firstRun(people: People): Promise<string | null> {
  const { total } = await people.list({}, { cursor: null, limit: 1 });
  if (total > 0) return null;
  try {
    const { oneTimePassword } = await people.create('first-run', {
      ...{ login: FIRST_LOGIN, name: 'Quản trị', email: null, password: null },
      ...{ roles: ['administrator', 'curator'], memberships: [], absences: [] },
    });
    return oneTimePassword;
  } catch (error) {
    if (error instanceof KnowledgeError && error.code === 'conflict') return null;
    throw error;
  }
}
