import { type Role, type Scope } from '../people/roles.js';
import { type Guarded } from './stage.js';
import { type Viewer } from './viewer.js';

/** Somebody who has logged in and may be something; whoever has no role is no more than a passer-by. */
export function isPerson({ id, roles }: Viewer): boolean {
  return id !== null && roles.length > 0;
}

export function isOneOf({ roles }: Viewer, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.includes(role));
}

/** Whether the token they came with goes so far; a session goes as far as its person. */
export function reaches({ scopes }: Viewer, scope: Scope): boolean {
  return scopes === null || scopes.includes(scope);
}

export function isAuthor({ id }: Viewer, { author }: Pick<Guarded, 'author'>): boolean {
  return id !== null && id === author;
}

export function isOwner({ id }: Viewer, { owner }: Pick<Guarded, 'owner'>): boolean {
  return id !== null && id === owner;
}

/** An item of no unit is of nobody's unit. */
export function isOfUnit({ units }: Viewer, { unit }: Pick<Guarded, 'unit'>): boolean {
  return unit !== null && units.includes(unit);
}
