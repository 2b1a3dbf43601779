import { type Kept, mayRead, type Records } from '@app/access';
import { type Clock, type KnowledgeStore } from '@app/knowledge';
import { type Notice } from '../notices/notice.js';
import { type Subscription, subscriptionsIn } from '../subscriptions/subscription.js';
import { type Standings } from './guarded-versions.js';
import { type News, newsIn } from './news.js';
import { type Reader, readersAmong } from './readers.js';
import { type Bite, type Source } from './source.js';

/** Changes read at once: each takes its history to judge, and readers are served in between. */
const BITE = 200;

export interface PublicationParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
  readonly standings: Standings;
}

/** A subscription with the one who follows. */
export interface Follower {
  readonly subscription: Kept<Subscription>;
  readonly reader: Reader;
}

/** News that is about what somebody follows. */
export interface Match {
  readonly follower: Follower;
  readonly news: News;
}

/** One way to find out whom news is for. */
export interface Matching {
  readonly name: string;
  /** Whether subscriptions to this are matched in this way. */
  follows(watch: Subscription['watch']): boolean;
  /** The last change it can tell about yet. */
  upTo(): Promise<number>;
  matches(news: readonly News[], followers: readonly Follower[]): Promise<Match[]>;
}

/** What is published, for those who follow it. */
export class Publications implements Source {
  constructor(
    private readonly parts: PublicationParts,
    private readonly matching: Matching,
  ) {}

  get name(): string {
    return this.matching.name;
  }

  async read(since: number): Promise<Bite | null> {
    const { store, standings } = this.parts;
    const upTo = await this.matching.upTo();
    const changes = (await store.changes(since, BITE)).filter(({ sequence }) => sequence <= upTo);
    const last = changes.at(-1);
    if (!last) return null;
    // Read after the changes: who is missing among them began to follow later.
    const followers = await this.followers();
    const oldest = followers.reduce(
      (least, { subscription }) => Math.min(least, subscription.value.since),
      Infinity,
    );
    const due = changes.filter(({ sequence }) => sequence > oldest);
    const news = due.length === 0 ? [] : await newsIn(due, store, standings);
    const matches = news.length === 0 ? [] : await this.matching.matches(news, followers);
    return { sequence: last.sequence, notices: new Map(matches.filter(isFor).map(noticeOf)) };
  }

  private async followers(): Promise<Follower[]> {
    const { records, clock } = this.parts;
    const all = await subscriptionsIn(records).all();
    const own = all.filter(({ value }) => this.matching.follows(value.watch));
    const people = own.map(({ value }) => value.person);
    const readers = await readersAmong(people, records, clock);
    return own.flatMap((subscription) => {
      const reader = readers.get(subscription.value.person);
      return reader ? [{ subscription, reader }] : [];
    });
  }
}

/** Only what somebody may read, nothing from before they began to follow, and nothing they did themselves. */
function isFor({ follower: { subscription, reader }, news }: Match): boolean {
  const { since, person } = subscription.value;
  return news.sequence > since && news.actor !== person && mayRead(reader.viewer, news.guarded);
}

/** One a subscription, item and version. */
function noticeOf({ follower: { subscription }, news }: Match): [string, Notice] {
  const { id, value } = subscription;
  const { itemId, version } = news.version;
  const about = { itemId, version, at: news.at, readAt: null, toMail: value.mail };
  return [
    `${id} ${version} ${itemId}`,
    { person: value.person, reason: 'followed', subscription: id, ...about },
  ];
}
