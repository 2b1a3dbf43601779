import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openScratchIndex } from '@app/engines';
import { CORPUS_FIELDS, type CorpusRow, fillIndex, readJsonLines } from '@app/search';

export interface Filled {
  readonly folder: string;
  readonly articles: number;
  readonly perSecond: number;
}

/** Fills an index of its own with a corpus, hands the closed folder to `work`, and throws it away. */
export async function withFilledIndex<T>(corpus: string, work: (filled: Filled) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'trithuc-index-'));
  try {
    const began = performance.now();
    const index = openScratchIndex(folder);
    const articles = await fillIndex(index, readJsonLines<CorpusRow>(corpus, CORPUS_FIELDS)).finally(() =>
      index.close(),
    );
    const perSecond = Math.round((articles * 1000) / (performance.now() - began));
    return await work({ folder, articles, perSecond });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
