import { audiencesOf } from '@app/access';
import { citedPlaces, type KnownDocuments } from '@app/knowledge';
import { type SearchIndex, type SearchService } from '@app/search';
import { type Follower, type Match, type Matching } from './publications.js';

/** A saved search tells of what is among its first so many. */
const FIRST_HITS = 100;

export interface SearchParts {
  readonly index: Pick<SearchIndex, 'state'>;
  readonly search: Pick<SearchService, 'search'>;
  readonly known: KnownDocuments;
}

/** Followers of saved searches, by what they find: no further than the index has come. */
export function bySearch({ index, search, known }: SearchParts): Matching {
  return {
    name: 'searches',
    follows: ({ kind }) => kind === 'search',
    upTo: async () => (await index.state()).sequence,
    matches: async (news, followers) => {
      const matches: Match[] = [];
      for (const follower of followers) {
        const found = await firstHits(follower);
        const hits = news.filter(({ version }) => found.has(version.itemId));
        matches.push(...hits.map((one) => ({ follower, news: one })));
      }
      return matches;
    },
  };

  async function firstHits({ subscription, reader }: Follower): Promise<ReadonlySet<string>> {
    const { watch } = subscription.value;
    if (watch.kind !== 'search') return new Set();
    const { query, filters } = watch;
    const cited = await citedPlaces(query, known);
    const audiences = audiencesOf(reader.viewer);
    const { hits } = await search.search({ query, filters, cited, audiences, limit: FIRST_HITS });
    return new Set(hits.map(({ itemId }) => itemId));
  }
}
