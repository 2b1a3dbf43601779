import { type Schema } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';

type Person = Schema<'PersonDto'>;

export interface MembershipDraft {
  readonly unit: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface AbsenceDraft {
  readonly from: string | null;
  readonly to: string | null;
}

/** An account as it is being written. */
export interface PersonDraft {
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Person['roles'][number][];
  readonly memberships: readonly MembershipDraft[];
  readonly absences: readonly AbsenceDraft[];
}

export const EMPTY: PersonDraft = {
  ...{ login: '', name: '', email: '', roles: ['contributor'] },
  ...{ memberships: [], absences: [] },
};

export function draftOf({ login, name, email, roles, memberships, absences }: Person): PersonDraft {
  const dated = memberships.map(({ unit, from = null, to = null }) => ({ unit, from, to }));
  return { login, name, email: email ?? '', roles, memberships: dated, absences };
}

/** What goes to the API; a row nobody filled in is none. */
export function profileOf({ name, email, roles, memberships, absences }: PersonDraft) {
  return {
    name,
    email: email.trim() === '' ? null : email.trim(),
    roles: [...roles],
    memberships: [...memberships].filter(({ unit }) => unit !== ''),
    absences: absences.filter(({ from, to }) => from !== null || to !== null).map(wholeDays),
  };
}

/** A single day away is written once. */
function wholeDays({ from, to }: AbsenceDraft) {
  const first = from ?? to!;
  return { from: first, to: to ?? first };
}

const PROFILE = ['name', 'email', 'roles', 'memberships', 'absences'] as const;

/** Names of the fields in which two accounts differ. */
export function differing(one: PersonDraft, other: PersonDraft): (typeof PROFILE)[number][] {
  return PROFILE.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

/** What is wrong with which field, by the address the API gives it: "memberships.0.from". */
export function faultsOf(error: unknown): ReadonlyMap<string, string> {
  if (!isProblem(error)) return new Map();
  return new Map(error.fields.map(({ field, message }) => [field.replaceAll(/\[(\d+)\]/g, '.$1'), message]));
}
