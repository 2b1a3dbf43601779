import { type Role } from '../../api/entrance.js';

/** What addresses of this room hold: ids, keys and days; never a name or a word that somebody looked for. */

export const ROLES: readonly Role[] = [
  'reader',
  'contributor',
  'reviewer',
  'legal',
  'trainer',
  'curator',
  'administrator',
];

export const TABLES = ['bodies', 'provinces'] as const;
export type UnitTable = (typeof TABLES)[number];

type Given = Readonly<Record<string, unknown>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export interface PeopleSearch {
  readonly vaitro?: Role;
}

export function readPeopleSearch({ vaitro }: Given): PeopleSearch {
  const role = ROLES.find((one) => one === vaitro);
  return role ? { vaitro: role } : {};
}

export interface UnitsSearch {
  readonly bang?: UnitTable;
  /** Day asked about; absent: today. */
  readonly ngay?: string;
  /** Key of the entry looked at. */
  readonly muc?: string;
}

export function readUnitsSearch({ bang, ngay, muc }: Given): UnitsSearch {
  const table = TABLES.find((one) => one === bang);
  const day = wordOf(ngay);
  const key = wordOf(muc);
  return {
    ...(table && { bang: table }),
    ...(day && DAY.test(day) && { ngay: day }),
    ...(key && { muc: key }),
  };
}

export interface TokensSearch {
  /** Id of whose tokens; absent: one's own. */
  readonly nguoi?: string;
}

export function readTokensSearch({ nguoi }: Given): TokensSearch {
  const id = wordOf(nguoi);
  return id ? { nguoi: id } : {};
}

export interface AuditSearch {
  readonly nguoi?: string;
  readonly viec?: string;
  readonly muc?: string;
}

export function readAuditSearch({ nguoi, viec, muc }: Given): AuditSearch {
  const [actor, act, subject] = [nguoi, viec, muc].map(wordOf);
  return { ...(actor && { nguoi: actor }), ...(act && { viec: act }), ...(subject && { muc: subject }) };
}
