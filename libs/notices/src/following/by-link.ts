import { watchKey } from '../subscriptions/subscription.js';
import { type Matching } from './publications.js';
import { watchedIn } from './watched-in.js';

/** Followers of items, provisions, documents and sectors, by what a version is and links to. */
export const byLink: Matching = {
  name: 'links',
  follows: ({ kind }) => kind !== 'search',
  upTo: async () => Infinity,
  matches: async (news, followers) => {
    const byKey = Map.groupBy(followers, ({ subscription }) => watchKey(subscription.value.watch));
    return news.flatMap((one) =>
      [...watchedIn(one.version)]
        .flatMap((key) => byKey.get(key) ?? [])
        .map((follower) => ({ follower, news: one })),
    );
  },
};
