import { actorOf, type AuditDraft, is, type Kept, mayRead, type Records, type Viewer } from '@app/access';
import { type Clock, entryId, headOf, KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { normalize } from '@app/text';
import { guardedVersions, type Standings } from '../following/guarded-versions.js';
import { type Subscription, subscriptionId, subscriptionsIn, type Watch } from './subscription.js';

/** More than anybody reads notices of. */
const MOST_SUBSCRIPTIONS = 100;

export interface SubscriptionParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
  readonly standings: Standings;
}

/** What people follow. `viewer` is somebody who has logged in. */
export class Subscriptions {
  constructor(private readonly parts: SubscriptionParts) {}

  /** All of somebody's, in order of id. */
  async of(viewer: Viewer): Promise<Kept<Subscription>[]> {
    return subscriptionsIn(this.parts.records).all(is(actorOf(viewer)));
  }

  /**
   * Begins to follow something. Throws `not-found` for what is not there or may not be read, `conflict` for what
   * somebody follows already, `invalid` when they follow too much or nothing is asked for.
   */
  async add(viewer: Viewer, asked: Watch, mail: boolean): Promise<Kept<Subscription>> {
    const { store, records } = this.parts;
    const person = actorOf(viewer);
    const watch = asked.kind === 'search' ? tidied(asked) : asked;
    if (watch.kind !== 'search') await this.requireReadable(viewer, watch);
    const own = await this.of(viewer);
    const id = subscriptionId(person, watch);
    if (own.some((other) => other.id === id)) throw followedAlready();
    if (own.length >= MOST_SUBSCRIPTIONS)
      throw invalid('', `Mỗi người theo dõi nhiều nhất ${MOST_SUBSCRIPTIONS} thứ; hãy bỏ bớt.`);
    const value = { person, watch, mail, since: await headOf(store) };
    const write = subscriptionsIn(records).create(id, value);
    await records.commit([write], [this.entry(person, 'subscription.made', id)]).catch(sayFollowedAlready);
    return { id, revision: 1, value };
  }

  /** Whether it is told by e-mail too. Throws `not-found` for what is not there, or somebody else's. */
  async setMail(viewer: Viewer, id: string, mail: boolean): Promise<Kept<Subscription>> {
    const kept = await this.own(viewer, id);
    const value = { ...kept.value, mail };
    const entry = this.entry(value.person, 'subscription.changed', id);
    await this.parts.records.commit([subscriptionsIn(this.parts.records).change(kept, value)], [entry]);
    return { id, revision: kept.revision + 1, value };
  }

  /** Throws `not-found` for what is not there, or somebody else's. */
  async remove(viewer: Viewer, id: string): Promise<void> {
    const kept = await this.own(viewer, id);
    const entry = this.entry(kept.value.person, 'subscription.removed', id);
    await this.parts.records.commit([subscriptionsIn(this.parts.records).remove(kept)], [entry]);
  }

  private async own(viewer: Viewer, id: string): Promise<Kept<Subscription>> {
    const kept = await subscriptionsIn(this.parts.records).get(id);
    if (kept && kept.value.person === viewer.id) return kept;
    throw new KnowledgeError('not-found', 'Không theo dõi gì như thế.');
  }

  private async requireReadable(
    viewer: Viewer,
    { kind, target }: Exclude<Watch, { kind: 'search' }>,
  ): Promise<void> {
    const { store, standings } = this.parts;
    const itemId = kind === 'sector' ? entryId('sectors', target) : target;
    const [state] = await store.current([itemId]);
    const isKind = kind === 'item' || kind === 'sector' || state?.newest.kind === kind;
    const places = state && isKind ? [state.published ?? state.newest] : [];
    const [found] = (await guardedVersions(places, store, standings)).values();
    if (!found || !mayRead(viewer, found.guarded))
      throw new KnowledgeError('not-found', `Không có "${target}".`);
  }

  /** What somebody looks for is theirs: the log of acts tells the id alone. */
  private entry(actor: string, act: string, subject: string): AuditDraft {
    return { at: this.parts.clock.now(), actor, act, subject, details: {} };
  }
}

/** The same question in one form: spaces, order of values and empty filters make no difference. */
function tidied({ kind, query, filters }: Extract<Watch, { kind: 'search' }>): Watch {
  const chosen = Object.entries(filters)
    .map(([name, values]) => [name, [...new Set(values)].sort()] as const)
    .filter(([, values]) => values.length > 0);
  const words = normalize(query).replaceAll(/\s+/g, ' ').trim();
  if (words === '' && chosen.length === 0)
    throw invalid('query', 'Phải có câu hỏi hoặc bộ lọc, không thì mọi thứ đều là tin.');
  return { kind, query: words, filters: Object.fromEntries(chosen) };
}

function followedAlready(): KnowledgeError {
  return new KnowledgeError('conflict', 'Bạn đã theo dõi rồi.');
}

function sayFollowedAlready(error: unknown): never {
  throw error instanceof KnowledgeError && error.code === 'version-conflict' ? followedAlready() : error;
}

function invalid(field: string, message: string): KnowledgeError {
  return new KnowledgeError('invalid', message, [{ field, message }]);
}
