import { type Body, type Clock, hashOf, KnowledgeError, type Page, type PageRequest } from '@app/knowledge';
import { type Records, type RecordWrite } from '../ports/records.js';
import { Collection, type Kept } from '../records/collection.js';
import { commitOver, type Deed } from '../records/commit-over.js';
import { is, startsWith } from '../records/key-ranges.js';
import { Attempts } from '../sign-in/attempts.js';
import { Administrators } from './administrators.js';
import { newId, oneTimePassword } from './ids.js';
import { hashPassword, passwordMatches } from './password.js';
import { passwordProblem } from './password-rule.js';
import { asksNothing, isAskedFor, pageAfter, type PersonFilter } from './people-asked-for.js';
import { type Identity, type Person } from './person.js';
import { checkPerson, emailOf, loginOf, type Profile } from './person-rules.js';
import { type UnitTable } from './units.js';

export interface NewPerson extends Profile {
  readonly login: string;
  /** Null: a one-time password is made. */
  readonly password: string | null;
}

/** A field that is not given, or given as undefined, stays as it is. */
export type ProfileChange = { readonly [Field in keyof Profile]?: Profile[Field] | undefined };

export interface Created {
  readonly person: Kept<Person>;
  /** To be handed over once; null where a password was given. It is kept nowhere. */
  readonly oneTimePassword: string | null;
}

/** What holds the place of something that only one person may have: a login, an identity. */
interface Claim {
  readonly person: string;
}

const PROFILE = ['name', 'email', 'roles', 'memberships', 'absences'] as const;

/**
 * Keeps the accounts. `actor` is the id of who acts; whether they may is for the policy to say. Every act is in the
 * audit log, by ids and roles alone. Throws `invalid` naming the fields, `not-found`, `conflict` for what does not fit
 * how an account stands, `version-conflict` where somebody else was first.
 */
export class People {
  private readonly people: Collection<Person>;
  private readonly logins: Collection<Claim>;
  private readonly identities: Collection<Claim>;
  /** What lets somebody in without a password: found by `person:<id>`. */
  private readonly ways: readonly Collection<object>[];
  private readonly administrators: Administrators;

  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly units: UnitTable,
  ) {
    this.people = new Collection(records, 'person', keysOf);
    this.logins = new Collection(records, 'login');
    this.identities = new Collection(records, 'identity');
    this.ways = ['session', 'token'].map((type) => new Collection(records, type));
    this.administrators = new Administrators(records);
  }

  /** Throws `conflict` when the login is taken. */
  async create(actor: string, { password, ...given }: NewPerson): Promise<Created> {
    const profile = normal(given);
    const login = loginOf(given.login);
    await checkPerson({ ...profile, login }, this.units);
    if (password !== null) checkPassword(password, { ...profile, login }, 'password');
    const secret = password ?? oneTimePassword();
    const value: Person = {
      ...{ ...profile, login, identity: null, closedAt: null, createdAt: this.clock.now() },
      password: await hashPassword(secret),
      mustChangePassword: password === null,
    };
    const id = newId('p');
    await commitOver(this.records, () => this.creation(actor, id, value));
    return {
      person: { id, revision: 1, value },
      oneTimePassword: password === null ? secret : null,
    };
  }

  async get(id: string): Promise<Kept<Person>> {
    const person = await this.people.get(id);
    if (person) return person;
    throw new KnowledgeError('not-found', `Không có tài khoản ${id}.`);
  }

  /** Those among `ids` that exist, in the order asked. */
  getAll(ids: readonly string[]): Promise<Kept<Person>[]> {
    return this.people.getAll(ids);
  }

  async byLogin(login: string): Promise<Kept<Person> | null> {
    const claim = await this.logins.get(loginOf(login));
    return claim && this.people.get(claim.value.person);
  }

  async byIdentity(identity: Identity): Promise<Kept<Person> | null> {
    const claim = await this.identities.get(identityId(identity));
    return claim && this.people.get(claim.value.person);
  }

  /** Everybody with this address: it need not be one person's alone. */
  byEmail(email: string): Promise<Kept<Person>[]> {
    return this.people.all(is(`email:${emailOf(email)}`));
  }

  /** Open accounts whose name and login hold some words, in the order of logins; an address finds nobody. */
  async colleagues(text: string, most: number): Promise<Kept<Person>[]> {
    const all = await this.people.all(startsWith('login:'));
    const found = all.filter(({ value }) => isAskedFor({ ...value, email: null }, { text }));
    return found.filter(({ value }) => value.closedAt === null).slice(0, most);
  }

  /** In the order of logins. Accounts are few enough to be read through for what no key tells. */
  async list({ role, ...rest }: PersonFilter, page: PageRequest): Promise<Page<Kept<Person>>> {
    const range = startsWith(role === undefined ? 'login:' : `role:${role}:`);
    if (asksNothing(rest)) return this.people.find(range, page);
    const found = (await this.people.all(range)).filter(({ value }) => isAskedFor(value, rest));
    return pageAfter(found, page);
  }

  /** Changes what is given, of the account at the revision the caller saw. */
  change(actor: string, id: string, revision: number, change: ProfileChange): Promise<Kept<Person>> {
    return this.replace(actor, 'person.changed', id, async (person) => {
      if (person.revision !== revision) {
        throw new KnowledgeError('version-conflict', 'Người khác vừa sửa tài khoản này.');
      }
      const given = Object.entries(change).filter(([, field]) => field !== undefined);
      const value = { ...person.value, ...normal({ ...person.value, ...Object.fromEntries(given) }) };
      const fields = PROFILE.filter((field) => hashOf(value[field]) !== hashOf(person.value[field]));
      if (fields.length === 0) return null;
      await checkPerson(value, this.units);
      return { value, details: { fields, ...(fields.includes('roles') && { roles: value.roles }) } };
    });
  }

  /** Nobody gets in by a closed account, nor by its sessions and tokens when it is open again; what it did stays its own. */
  close(actor: string, id: string): Promise<Kept<Person>> {
    return this.replace(actor, 'person.closed', id, async ({ value }) => {
      if (value.closedAt !== null) throw new KnowledgeError('conflict', 'Tài khoản đã đóng từ trước.');
      const writes = (await Promise.all(this.ways.map((ways) => removals(ways, id)))).flat();
      return { value: { ...value, closedAt: this.clock.now() }, writes };
    });
  }

  open(actor: string, id: string): Promise<Kept<Person>> {
    return this.replace(actor, 'person.opened', id, async ({ value }) => {
      if (value.closedAt === null) throw new KnowledgeError('conflict', 'Tài khoản đang mở.');
      return { value: { ...value, closedAt: null } };
    });
  }

  /** A password that opens the account until its owner has chosen another; whoever was in is out, no lock is left. */
  async resetPassword(actor: string, id: string): Promise<string> {
    const secret = oneTimePassword();
    const password = await hashPassword(secret);
    const { value: person } = await this.replace(actor, 'password.reset', id, async ({ value }) => ({
      value: { ...value, password, mustChangePassword: true },
    }));
    await new Attempts(this.records, this.clock).forget(person.login);
    return secret;
  }

  /**
   * The password somebody chose; that they are who they say is for the caller to know. Whoever was in is out. Throws
   * `invalid` naming `chosen`.
   */
  async setPassword({ id, value: before }: Kept<Person>, chosen: string): Promise<Kept<Person>> {
    checkPassword(chosen, before, 'chosen');
    if (before.password !== null && (await passwordMatches(chosen, before.password))) {
      throw invalidPassword('phải khác mật khẩu đang dùng', 'chosen');
    }
    const password = await hashPassword(chosen);
    return this.replace(id, 'password.changed', id, async ({ value }) => {
      if (value.password !== before.password) {
        throw new KnowledgeError('version-conflict', 'Mật khẩu vừa được đổi ở nơi khác.');
      }
      return { value: { ...value, password, mustChangePassword: false } };
    });
  }

  /** The hash of the same password at the cost of today. */
  async rehash({ id, value: before }: Kept<Person>, password: string): Promise<Kept<Person>> {
    const hash = await hashPassword(password);
    return this.replace(id, 'password.rehashed', id, async ({ value }) =>
      value.password === before.password ? { value: { ...value, password: hash } } : null,
    );
  }

  /**
   * Lets somebody in whom a provider vouches for. A one-time password nobody has used is void from then on. Throws
   * `conflict` when the account or the identity is linked already.
   */
  link(actor: string, id: string, identity: Identity): Promise<Kept<Person>> {
    return this.replace(actor, 'person.linked', id, async ({ value }) => {
      const isTaken = (await this.identities.get(identityId(identity))) !== null;
      if (value.identity !== null || isTaken) {
        throw new KnowledgeError('conflict', 'Tài khoản hoặc danh tính này đã được liên kết.');
      }
      const password = value.mustChangePassword ? null : value.password;
      return {
        value: { ...value, identity, password, mustChangePassword: false },
        writes: [this.identities.create(identityId(identity), { person: id })],
      };
    });
  }

  private async creation(actor: string, id: string, person: Person): Promise<Deed<void>> {
    if (await this.logins.get(person.login)) {
      const message = `Tên đăng nhập ${person.login} đã có người dùng.`;
      throw new KnowledgeError('conflict', message, [{ field: 'login', message: 'đã có người dùng' }]);
    }
    const writes = [
      this.people.create(id, person),
      this.logins.create(person.login, { person: id }),
      ...(await this.administrators.recount(id, null, person)),
    ];
    const details = { roles: person.roles };
    const entry = { at: this.clock.now(), actor, act: 'person.created', subject: id, details };
    return { writes, entries: [entry], outcome: undefined };
  }

  /** Puts what `next` makes of an account in its place and says so; null leaves it as it is. */
  private replace(
    actor: string,
    act: string,
    id: string,
    next: (person: Kept<Person>) => Promise<Next | null>,
  ): Promise<Kept<Person>> {
    return commitOver(this.records, async () => {
      const before = await this.get(id);
      const after = await next(before);
      if (after === null) return { writes: [], entries: [], outcome: before };
      const { value, writes = [], details = {} } = after;
      const counted = await this.administrators.recount(id, before.value, value);
      return {
        writes: [this.people.change(before, value), ...counted, ...writes],
        entries: [{ at: this.clock.now(), actor, act, subject: id, details }],
        outcome: { id, revision: before.revision + 1, value },
      };
    });
  }
}

/** What an account is to be, what else is written with it, and what the audit log has to know. */
interface Next {
  readonly value: Person;
  readonly writes?: readonly RecordWrite[];
  readonly details?: Body;
}

function keysOf({ login, email, roles }: Person): string[] {
  return [
    `login:${login}`,
    ...(email === null ? [] : [`email:${email}`]),
    ...roles.map((role) => `role:${role}:${login}`),
  ];
}

async function removals(ways: Collection<object>, person: string): Promise<RecordWrite[]> {
  return (await ways.all(is(`person:${person}`))).map((way) => ways.remove(way));
}

function identityId({ issuer, subject }: Identity): string {
  return hashOf([issuer, subject]);
}

/** A profile as it is kept, and nothing else of what was given. */
function normal({ name, email, roles, memberships, absences }: Profile): Profile {
  const address = email === null || email.trim() === '' ? null : emailOf(email);
  return {
    ...{ name: name.trim().normalize('NFC'), email: address, roles: [...new Set(roles)] },
    memberships: memberships.map(({ unit, from, to }) => ({ unit, from, to })),
    absences: absences.map(({ from, to }) => ({ from, to })),
  };
}

function checkPassword(password: string, person: Pick<Person, 'login' | 'name'>, field: string): void {
  const problem = passwordProblem(password, person);
  if (problem !== null) throw invalidPassword(problem, field);
}

function invalidPassword(message: string, field: string): KnowledgeError {
  return new KnowledgeError('invalid', `Mật khẩu ${message}.`, [{ field, message }]);
}
