import { createHash } from 'node:crypto';
import { searchIndexContract } from '@app/search/testing';
import { MeiliSearchIndex } from './meili-search-index.js';

searchIndexContract('Meilisearch', async () => {
  const name = `t_${createHash('sha256')
    .update(expect.getState().currentTestName ?? '')
    .digest('hex')
    .slice(0, 10)}`;
  const index = MeiliSearchIndex.open({ url: 'http://127.0.0.1:7700', key: 'a-key-of-tests-0001', name });
  return { index, close: () => Promise.resolve() };
});
