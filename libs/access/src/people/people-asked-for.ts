import { type Day, type Page, type PageRequest } from '@app/knowledge';
import { fold } from '@app/text';
import { type Kept } from '../records/collection.js';
import { type Person, unitsOn } from './person.js';
import { type Role } from './roles.js';

/** Which people; a field not given asks nothing. */
export interface PersonFilter {
  readonly role?: Role;
  /** Words that name, login and address together hold, whatever their tones and capitals. */
  readonly text?: string;
  /** Belonging to a unit on a day. */
  readonly unit?: { readonly key: string; readonly on: Day };
}

/** What no key of an account tells. */
type Rest = Omit<PersonFilter, 'role'>;

export function asksNothing({ text, unit }: Rest): boolean {
  return text === undefined && unit === undefined;
}

export function isAskedFor(person: Person, { text, unit }: Rest): boolean {
  if (unit !== undefined && !unitsOn(person, unit.on).includes(unit.key)) return false;
  return text === undefined || holdsWords(person, text);
}

function holdsWords({ login, name, email }: Person, text: string): boolean {
  const held = fold(`${name} ${login} ${email ?? ''}`);
  return fold(text)
    .split(/\s+/)
    .every((word) => held.includes(word));
}

/** A page of accounts in the order of logins; the cursor is the last login of the page before. */
export function pageAfter(
  found: readonly Kept<Person>[],
  { cursor, limit }: PageRequest,
): Page<Kept<Person>> {
  const left = cursor === null ? found : found.filter(({ value }) => value.login > cursor);
  const rows = left.slice(0, limit);
  return { rows, next: left.length > limit ? rows.at(-1)!.value.login : null, total: found.length };
}
