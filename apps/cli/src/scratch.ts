import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Settings } from '@app/config';
import { openScratchIndex } from '@app/engines';
import { CORPUS_FIELDS, type CorpusRow, fillIndex, readJsonLines, type SearchIndex } from '@app/search';

export interface Filled {
  readonly index: SearchIndex;
  /** Opens the same index in another process. */
  readonly folder: string;
  readonly articles: number;
  readonly perSecond: number;
}

/** Fills an index of its own with a corpus, hands it to `work`, and throws it away. */
export async function withFilledIndex<T>(
  settings: Settings,
  corpus: string,
  work: (filled: Filled) => Promise<T>,
  onProgress?: (articles: number) => void,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'trithuc-index-'));
  const { index, remove } = await openScratchIndex(settings, folder);
  try {
    const began = performance.now();
    const rows = readJsonLines<CorpusRow>(corpus, CORPUS_FIELDS);
    const articles = await index.renew((fresh) => fillIndex(fresh, rows, onProgress));
    const perSecond = Math.round((articles * 1000) / (performance.now() - began));
    return await work({ index, folder, articles, perSecond });
  } finally {
    await remove();
  }
}
