import { type Clock, hashOf, type Instant } from '@app/knowledge';
import { type Person } from '../people/person.js';
import { type People } from '../people/people.js';
import { type Records } from '../ports/records.js';
import { Collection, type Kept } from '../records/collection.js';
import { commitIfFirst, commitOver } from '../records/commit-over.js';
import { endKey, isOver, later, type Passing, sweep } from './passing.js';
import { digest, isSame, newSecret } from './secret.js';

const HOUR_MS = 3_600_000;
const LONGEST_MS = 12 * HOUR_MS;
const LONGEST_IDLE_MS = 2 * HOUR_MS;
/** So often at most it is written down that a session is in use. */
const TOUCH_MS = HOUR_MS / 6;

/** How somebody got in. */
export type Means = 'password' | 'single-sign-on';

interface Session extends Passing {
  readonly person: string;
  readonly seenAt: Instant;
  /** Of the password and the roles it was opened with: with others it is over. */
  readonly seal: string;
}

/** A session of somebody who is let in, as long as nothing has ended it. */
export interface OpenSession {
  readonly person: Kept<Person>;
  /** What a form of this session has to bring along. */
  readonly csrf: string;
}

/**
 * Sessions of people: 12 hours at most, 2 hours after they were last used, and no longer than the account is open and
 * its password and roles are what they were. A token is known to its holder alone; what is kept is its SHA-256.
 */
export class Sessions {
  private readonly sessions: Collection<Session>;

  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly people: Pick<People, 'getAll'>,
  ) {
    this.sessions = new Collection(records, 'session', (session) => [
      `person:${session.person}`,
      endKey(session),
    ]);
  }

  /** A new session; gives the token to be sent along with every request. */
  async open({ id, value }: Kept<Person>, means: Means): Promise<{ token: string; csrf: string }> {
    const token = newSecret();
    const at = this.clock.now();
    const session = { person: id, seenAt: at, endsAt: later(at, LONGEST_MS), seal: sealOf(value) };
    const entry = { at, actor: id, act: 'session.opened', subject: id, details: { means } };
    await this.records.commit([this.sessions.create(digest(token), session)], [entry]);
    await sweep(this.records, this.clock, this.sessions);
    return { token, csrf: csrfOf(token) };
  }

  /** The session a token belongs to; null when there is none, or no longer. */
  async find(token: string): Promise<OpenSession | null> {
    const session = await this.sessions.get(digest(token));
    if (!session || this.isEnded(session.value)) return null;
    const [person] = await this.people.getAll([session.value.person]);
    if (!person || person.value.closedAt !== null || sealOf(person.value) !== session.value.seal) return null;
    await this.touch(session);
    return { person, csrf: csrfOf(token) };
  }

  /** Ends the session of a token; does nothing where there is none. */
  async close(token: string): Promise<void> {
    await commitOver(this.records, async () => {
      const session = await this.sessions.get(digest(token));
      if (!session) return { writes: [], entries: [], outcome: undefined };
      const { person } = session.value;
      const entry = {
        at: this.clock.now(),
        actor: person,
        act: 'session.closed',
        subject: person,
        details: {},
      };
      return { writes: [this.sessions.remove(session)], entries: [entry], outcome: undefined };
    });
  }

  private isEnded(session: Session): boolean {
    return isOver(session, this.clock) || later(session.seenAt, LONGEST_IDLE_MS) <= this.clock.now();
  }

  private async touch(session: Kept<Session>): Promise<void> {
    const seenAt = this.clock.now();
    if (seenAt < later(session.value.seenAt, TOUCH_MS)) return;
    // Who was first has written the same, or ended the session.
    await commitIfFirst(this.records, [this.sessions.change(session, { ...session.value, seenAt })]);
  }
}

/** Whether a form brought what its session asks for. */
export function isFromSession({ csrf }: Pick<OpenSession, 'csrf'>, brought: string): boolean {
  return isSame(csrf, brought);
}

function csrfOf(token: string): string {
  return digest(`csrf ${token}`);
}

function sealOf({ password, roles }: Person): string {
  return hashOf([password, roles]);
}
