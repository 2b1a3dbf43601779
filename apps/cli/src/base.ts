import { type Settings } from '@app/config';
import { type Engines, openEngines, readContentFolder } from '@app/engines';
import { KnowledgeBase, KnownDocuments, SystemClock } from '@app/knowledge';
import { Indexer, SearchService } from '@app/search';

/** The engines with what works over them. */
export interface OpenBase extends Engines {
  readonly base: KnowledgeBase;
  readonly known: KnownDocuments;
  readonly indexer: Indexer;
  readonly search: SearchService;
}

/** Opens the base the settings name, hands it to `work`, and closes it whatever happens. */
export async function withBase<T>(settings: Settings, work: (open: OpenBase) => Promise<T>): Promise<T> {
  const { abbreviations } = await readContentFolder(settings.contentDir);
  const engines = await openEngines(settings);
  const { store, index } = engines;
  const clock = new SystemClock();
  try {
    return await work({
      ...engines,
      base: new KnowledgeBase(store, clock),
      known: new KnownDocuments(store),
      indexer: new Indexer(store, index, clock),
      search: new SearchService(index, abbreviations, clock),
    });
  } finally {
    await engines.close();
  }
}
