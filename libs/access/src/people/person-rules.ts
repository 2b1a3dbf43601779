import { isDay, KnowledgeError, type Problem } from '@app/knowledge';
import { type Absence, type Membership, type Person } from './person.js';
import { ROLES } from './roles.js';
import { type UnitLife, type UnitTable } from './units.js';

/** What may be said of a person by whoever keeps the accounts. */
export type Profile = Pick<Person, 'name' | 'email' | 'roles' | 'memberships' | 'absences'>;

const LOGIN = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
const LONGEST_LOGIN = 64;
const LONGEST_NAME = 200;
const EMAIL = /^[^\s@"<>]{1,64}@[^\s@"<>.]+(\.[^\s@"<>.]+)+$/;

/** A login as it is kept and looked for. */
export function loginOf(typed: string): string {
  return typed.trim().normalize('NFC').toLowerCase();
}

/** An address as it is kept and looked for: providers do not tell capitals apart. */
export function emailOf(typed: string): string {
  return typed.trim().toLowerCase();
}

/** Throws `invalid` naming every field that breaks a rule. */
export async function checkPerson(person: Profile & Pick<Person, 'login'>, units: UnitTable): Promise<void> {
  const problems = [
    ...loginProblems(person.login),
    ...profileProblems(person),
    ...(await membershipProblems(person.memberships, units)),
    ...person.absences.flatMap((absence, n) => absenceProblems(absence, `absences.${n}`)),
  ];
  if (problems.length === 0) return;
  const named = problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new KnowledgeError('invalid', `Tài khoản chưa hợp lệ: ${named}.`, problems);
}

function loginProblems(login: string): Problem[] {
  if (LOGIN.test(login) && login.length <= LONGEST_LOGIN) return [];
  const message = `chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới ở giữa; tối đa ${LONGEST_LOGIN} ký tự`;
  return [{ field: 'login', message }];
}

function profileProblems({ name, email, roles }: Profile): Problem[] {
  const problems: Problem[] = [];
  if (name.trim() === '' || name.length > LONGEST_NAME) {
    problems.push({ field: 'name', message: `không được để trống, tối đa ${LONGEST_NAME} ký tự` });
  }
  if (email !== null && !EMAIL.test(email))
    problems.push({ field: 'email', message: 'phải là một địa chỉ thư' });
  if (roles.length === 0 || roles.some((role) => !ROLES.includes(role))) {
    problems.push({ field: 'roles', message: `phải có ít nhất một trong: ${ROLES.join(', ')}` });
  }
  return problems;
}

async function membershipProblems(memberships: readonly Membership[], units: UnitTable): Promise<Problem[]> {
  const found = await Promise.all(
    memberships.map(async (membership, n) => {
      const field = `memberships.${n}`;
      const dates = dateProblems(membership, field);
      if (dates.length > 0) return dates;
      if (membership.from !== null && membership.to !== null && membership.from >= membership.to) {
        return [{ field: `${field}.to`, message: 'phải sau ngày bắt đầu' }];
      }
      const life = await units.lifeOf(membership.unit);
      if (life === null) return [{ field: `${field}.unit`, message: `không có đơn vị ${membership.unit}` }];
      return outsideLife(membership, life, field);
    }),
  );
  return found.flat();
}

function absenceProblems(absence: Absence, field: string): Problem[] {
  const dates = dateProblems(absence, field);
  if (dates.length > 0 || absence.from <= absence.to) return dates;
  return [{ field: `${field}.to`, message: 'không được trước ngày bắt đầu' }];
}

function dateProblems(
  dates: { readonly from: string | null; readonly to: string | null },
  field: string,
): Problem[] {
  return (['from', 'to'] as const)
    .filter((end) => dates[end] !== null && !isDay(dates[end]))
    .map((end) => ({ field: `${field}.${end}`, message: 'phải là một ngày có thật, dạng NNNN-TT-NN' }));
}

/** Nobody belongs to a unit on a day on which there was none. */
function outsideLife({ unit, from, to }: Membership, life: UnitLife, field: string): Problem[] {
  const problems: Problem[] = [];
  if (life.from !== null && (from === null || from < life.from)) {
    problems.push({ field: `${field}.from`, message: `${unit} chỉ có từ ngày ${life.from}` });
  }
  if (life.to !== null && (to === null || to > life.to)) {
    problems.push({ field: `${field}.to`, message: `từ ngày ${life.to} không còn ${unit}` });
  }
  return problems;
}
