import { type Settings } from '@app/config';
import { type SearchIndex } from '@app/search';

/** A search index in use. */
export interface OpenIndex {
  readonly index: SearchIndex;
  /** The same for every process that uses this index, another for every other index. */
  readonly indexId: string;
  /** Opens one beside it that belongs to the edition of a year, empty where there was none; closed with this one. */
  openEdition(year: number): Promise<SearchIndex>;
  close(): Promise<void>;
}

/** An index for measuring: it ends with what it measured. */
export interface ScratchIndex extends Omit<OpenIndex, 'indexId' | 'openEdition'> {
  /** Closes it and leaves nothing behind. */
  remove(): Promise<void>;
}

/** One way to find items. */
export interface IndexEngine {
  /** An engine that is somewhere else need not answer yet: the calls say so. */
  open(settings: Settings): Promise<OpenIndex>;
  /** One beside the usual one, named by a folder that belongs to it: the same folder opens the same index. */
  scratch(settings: Settings, folder: string): Promise<ScratchIndex>;
}
