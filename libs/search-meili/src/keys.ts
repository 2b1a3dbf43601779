import { createHash } from 'node:crypto';
import { type Meilisearch } from 'meilisearch';
import { codeOf, isRefusedKey } from './errors.js';

/** Asking, or keeping the index. */
export type Role = 'reading' | 'writing';

const RIGHTS: Readonly<Record<Role, readonly string[]>> = {
  reading: ['search', 'documents.get', 'stats.get'],
  writing: [
    'documents.add',
    'documents.get',
    'documents.delete',
    'indexes.create',
    'indexes.delete',
    'indexes.swap',
    'settings.update',
    'tasks.get',
  ],
};

/**
 * A key for each role with no more rights than it needs, on the indexes of this name alone. They are made once, by a
 * key that may; one that may not is used as it is.
 */
export async function keysFor(
  manager: Meilisearch,
  name: string,
  given: string,
): Promise<Record<Role, string>> {
  const reading = await keyOf(manager, name, 'reading');
  if (reading === null) return { reading: given, writing: given };
  return { reading, writing: (await keyOf(manager, name, 'writing')) ?? given };
}

async function keyOf(manager: Meilisearch, name: string, role: Role): Promise<string | null> {
  const uid = uidOf(`${name} ${role} ${RIGHTS[role].join(' ')}`);
  try {
    return (await manager.getKey(uid)).key;
  } catch (error) {
    if (codeOf(error) === 'api_key_not_found') return makeKey(manager, uid, name, role);
    if (isRefusedKey(error)) return null;
    throw error;
  }
}

async function makeKey(manager: Meilisearch, uid: string, name: string, role: Role): Promise<string> {
  const about = { name: `${name} ${role}`, description: `made by trithuc for ${role} the index ${name}` };
  const rights = { actions: [...RIGHTS[role]], indexes: [name, `${name}_*`], expiresAt: null };
  try {
    return (await manager.createKey({ uid, ...about, ...rights })).key;
  } catch (error) {
    if (codeOf(error) !== 'api_key_already_exists') throw error;
    return (await manager.getKey(uid)).key;
  }
}

/** Always the same for the same words, in the form of a random UUID. */
function uidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
