import { type Settings } from '@app/config';
import { type Engines, openEngines, readContentFolder } from '@app/engines';
import { KnowledgeBase, KnownDocuments, SystemClock } from '@app/knowledge';
import { FollowingIndexer, type IndexingEvent, SearchService } from '@app/search';

/** The engines with what works over them. */
export interface OpenBase extends Engines {
  readonly base: KnowledgeBase;
  readonly known: KnownDocuments;
  readonly indexer: FollowingIndexer;
  readonly search: SearchService;
}

/**
 * Opens the base the settings name, hands it to `work`, and closes it whatever happens. `tell` hears what the indexer
 * has to say.
 */
export async function withBase<T>(
  settings: Settings,
  work: (open: OpenBase) => Promise<T>,
  tell?: (event: IndexingEvent) => void,
): Promise<T> {
  const { abbreviations } = await readContentFolder(settings.contentDir);
  const engines = await openEngines(settings);
  const { store, index, leases, indexId } = engines;
  const clock = new SystemClock();
  const indexer = new FollowingIndexer({ store, index, leases, indexId, clock, ...(tell && { tell }) });
  try {
    return await work({
      ...engines,
      base: new KnowledgeBase(store, clock),
      known: new KnownDocuments(store),
      indexer,
      search: new SearchService(index, abbreviations, clock),
    });
  } finally {
    await indexer.release();
    await engines.close();
  }
}
