import { type Clock, KnowledgeError } from '@app/knowledge';
import { hashPassword, passwordMatches, wantsRehash } from '../people/password.js';
import { type Person } from '../people/person.js';
import { type People } from '../people/people.js';
import { loginOf } from '../people/person-rules.js';
import { type Records } from '../ports/records.js';
import { type Kept } from '../records/collection.js';
import { Attempts } from './attempts.js';
import { newSecret } from './secret.js';

/** Lets people in by their password. What it says, and how long it takes to, tells nobody which logins there are. */
export class SignIn {
  private readonly attempts: Attempts;
  /** Of a password nobody has: checked where there is no account, so that it takes as long. */
  private readonly nobodys = hashPassword(newSecret());

  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly people: People,
  ) {
    this.attempts = new Attempts(records, clock);
  }

  /**
   * Who has this login and password. Throws `unauthenticated`, in the same words whatever is wrong, and
   * `too-many-attempts` while the login is locked, whether anybody has it or not.
   */
  async withPassword(typed: string, password: string): Promise<Kept<Person>> {
    const login = loginOf(typed);
    await this.attempts.count(login);
    const person = await this.people.byLogin(login);
    const isRight = await passwordMatches(password, person?.value.password ?? (await this.nobodys));
    if (!isRight || person === null || person.value.closedAt !== null) return this.refuse(person);
    await this.attempts.forget(login);
    return wantsRehash(person.value.password!) ? this.people.rehash(person, password) : person;
  }

  /**
   * Changes somebody's password for who knows the one in use; counts as an attempt to get in. Throws `invalid` naming
   * `current` or `chosen`, and `too-many-attempts`.
   */
  async changePassword(login: string, current: string, chosen: string): Promise<Kept<Person>> {
    return this.people.setPassword(await this.withPassword(login, current).catch(isNotCurrent), chosen);
  }

  private async refuse(person: Kept<Person> | null): Promise<never> {
    const entry = { at: this.clock.now(), actor: 'sign-in', act: 'sign-in.failed', details: {} };
    await this.records.commit([], [{ ...entry, subject: person?.id ?? null }]);
    throw new KnowledgeError('unauthenticated', 'Tên đăng nhập hoặc mật khẩu không đúng.');
  }
}

/** Whoever is in already knows their login: what was wrong is the password. */
function isNotCurrent(error: unknown): never {
  if (!(error instanceof KnowledgeError) || error.code !== 'unauthenticated') throw error;
  const problem = { field: 'current', message: 'không phải mật khẩu đang dùng' };
  throw new KnowledgeError('invalid', 'Mật khẩu đang dùng không đúng.', [problem], { cause: error });
}
