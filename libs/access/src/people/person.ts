import { type Day, type Instant } from '@app/knowledge';
import { type Role } from './roles.js';

/** When somebody belonged to a unit: from its first day until the day before `to`; null is not stated, no end known. */
export interface Membership {
  /** Key of the reference table `bodies`. */
  readonly unit: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Days somebody is away, both included: nothing is given to them to review. */
export interface Absence {
  readonly from: Day;
  readonly to: Day;
}

/** Who an identity provider says somebody is. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** An account. Its id (`p-` and ten letters or digits) is what items and the audit log name for ever; it tells nothing. */
export interface Person {
  /** Lower case, unique. */
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly memberships: readonly Membership[];
  readonly absences: readonly Absence[];
  readonly identity: Identity | null;
  /** argon2id as a PHC string; null: no password opens this account. */
  readonly password: string | null;
  readonly mustChangePassword: boolean;
  /** Since when the account is closed; null while it is open. */
  readonly closedAt: Instant | null;
  readonly createdAt: Instant;
}

/** The units somebody belongs to on a day. */
export function unitsOn({ memberships }: Pick<Person, 'memberships'>, day: Day): string[] {
  const holds = ({ from, to }: Membership) => (from === null || from <= day) && (to === null || day < to);
  return [...new Set(memberships.filter(holds).map(({ unit }) => unit))];
}

export function isAway({ absences }: Pick<Person, 'absences'>, day: Day): boolean {
  return absences.some(({ from, to }) => from <= day && day <= to);
}
