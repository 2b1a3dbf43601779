import { KnowledgeError } from '@app/knowledge';
import { type Role, type Scope } from '../people/roles.js';

/** Who asks, as policies see them. */
export interface Viewer {
  /** Id of the person; null for somebody who has not logged in. */
  readonly id: string | null;
  readonly roles: readonly Role[];
  /** Keys of the units they belong to today. */
  readonly units: readonly string[];
  /** What the token they came with allows at most; null for a session, which allows all. */
  readonly scopes: readonly Scope[] | null;
}

/** Somebody at this machine who has not logged in. */
export const ANONYMOUS: Viewer = { id: null, roles: [], units: [], scopes: null };

/** The program itself, run by whoever has the files: commands and background work. */
export function theSystem(name: string): Viewer {
  return { id: name, roles: ['reader', 'contributor', 'curator', 'administrator'], units: [], scopes: null };
}

/** The same person with what anybody who has logged in may read, and no more: nothing restricted, no draft of their own. */
export function asAnyColleague({ scopes }: Viewer): Viewer {
  return { id: 'any-colleague', roles: ['reader'], units: [], scopes };
}

/** The id of somebody who has logged in. Throws `unauthenticated` for whoever has not. */
export function actorOf({ id }: Viewer): string {
  if (id !== null) return id;
  throw new KnowledgeError('unauthenticated', 'Cần đăng nhập.');
}
