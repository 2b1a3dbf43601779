import { type Change, type HistoryEntry, type Instant, type KnowledgeStore } from '@app/knowledge';
import { guardedVersion, type Standing } from '@app/reviews';
import { isCleanUp } from './clean-up.js';
import { type GuardedVersion, type Standings } from './guarded-versions.js';

/** A version that readers saw for the first time, and that tells them something. */
export interface News extends GuardedVersion {
  readonly sequence: number;
  readonly at: Instant;
  /** Id of who published it. */
  readonly actor: string;
}

/** What is news among changes of the store: first publications that are no clean-ups. */
export async function newsIn(
  changes: readonly Change[],
  store: KnowledgeStore,
  standings: Standings,
): Promise<News[]> {
  const published = Map.groupBy(
    changes.filter(({ type }) => type === 'published'),
    ({ itemId }) => itemId,
  );
  const known = await standings.standings(await store.current([...published.keys()]));
  const news: News[] = [];
  for (const standing of known) {
    const { itemId } = standing.state.newest;
    const history = await store.history(itemId);
    news.push(...published.get(itemId)!.flatMap((change) => newsOf(change, history, standing)));
  }
  return news;
}

function newsOf(
  { sequence, at, actor, version: n }: Change,
  history: readonly HistoryEntry[],
  standing: Standing,
): News[] {
  const entry = history[n - 1]!;
  if (entry.publishedAt !== at) return [];
  const before = history
    .slice(0, n - 1)
    .findLast(({ publishedAt }) => publishedAt !== null && publishedAt <= at);
  if (before && isCleanUp(before.version, entry.version, standing.work.minorEdits)) return [];
  return [{ sequence, at, actor, version: entry.version, guarded: guardedVersion(entry, standing) }];
}
