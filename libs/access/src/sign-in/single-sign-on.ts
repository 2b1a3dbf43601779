import { type Clock, KnowledgeError } from '@app/knowledge';
import { type Person } from '../people/person.js';
import { type People } from '../people/people.js';
import { type Records } from '../ports/records.js';
import { Collection, type Kept } from '../records/collection.js';
import { commitIfFirst } from '../records/commit-over.js';
import { endKey, isOver, later, type Passing, sweep } from './passing.js';
import { OpenIdProvider, type ProviderSettings, type Vouched } from './openid-provider.js';
import { digest, newSecret } from './secret.js';

const TEN_MINUTES_MS = 600_000;
const ACTOR = 'single-sign-on';

/** One way to the provider and back, kept under the hash of its state. */
interface SignOn extends Passing {
  readonly nonce: string;
  readonly verifier: string;
}

/**
 * Lets people in whom an OpenID provider vouches for: who is linked to that identity, else the one open account that
 * has the verified address and no identity yet, which is linked from then on. Nobody else gets in.
 */
export class SingleSignOn {
  private readonly signOns: Collection<SignOn>;
  private readonly provider: OpenIdProvider;

  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly people: People,
    settings: ProviderSettings,
  ) {
    this.signOns = new Collection(records, 'sign-on', (signOn) => [endKey(signOn)]);
    this.provider = new OpenIdProvider(settings);
  }

  /**
   * Where to send somebody to, and the state that has to stay in their browser, in a cookie: a callback without it was
   * begun by somebody else. Throws `unavailable` when the provider does not answer.
   */
  async begin(): Promise<{ url: URL; state: string }> {
    const [state, nonce, verifier] = [newSecret(), newSecret(), newSecret()];
    const url = await this.provider.address({ state, nonce, verifier });
    const signOn = { nonce, verifier, endsAt: later(this.clock.now(), TEN_MINUTES_MS) };
    await this.records.commit([this.signOns.create(digest(state), signOn)], []);
    await sweep(this.records, this.clock, this.signOns);
    return { url, state };
  }

  /**
   * Who came back. `query` is what the provider sent along, `state` what the browser kept. Throws `unauthenticated`
   * for whoever is not let in, once and for all, and `unavailable` when the provider does not answer.
   */
  async finish(query: URLSearchParams, state: string | null): Promise<Kept<Person>> {
    const signOn = state === null ? null : await this.take(state);
    if (state === null || signOn === null) return this.refuse(null);
    const vouched = await this.provider.vouchedFor(query, { ...signOn, state });
    const person = vouched && ((await this.people.byIdentity(vouched)) ?? (await this.linked(vouched)));
    return person && person.value.closedAt === null ? person : this.refuse(person);
  }

  /** Gives it to one caller, once. */
  private async take(state: string): Promise<SignOn | null> {
    const kept = await this.signOns.get(digest(state));
    if (!kept || !(await commitIfFirst(this.records, [this.signOns.remove(kept)]))) return null;
    return isOver(kept.value, this.clock) ? null : kept.value;
  }

  /** The account that has the address, when that is one alone and nobody's by now. */
  private async linked({ email, issuer, subject }: Vouched): Promise<Kept<Person> | null> {
    const people = email === null ? [] : await this.people.byEmail(email);
    const [person] = people;
    if (!person || people.length > 1) return null;
    if (person.value.closedAt !== null || person.value.identity !== null) return null;
    return this.people.link(ACTOR, person.id, { issuer, subject });
  }

  private async refuse(person: Kept<Person> | null): Promise<never> {
    const entry = { at: this.clock.now(), actor: ACTOR, act: 'sign-in.failed', details: {} };
    await this.records.commit([], [{ ...entry, subject: person?.id ?? null }]);
    throw new KnowledgeError('unauthenticated', 'Không đăng nhập được bằng tài khoản đơn vị.');
  }
}
