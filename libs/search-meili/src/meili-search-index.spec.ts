import { meiliTestSettings } from '@app/config';
import { searchIndexContract } from '@app/search/testing';
import { indexNameOf, openServer, type TestServer } from '../testing/index.js';
import { MeiliSearchIndex } from './meili-search-index.js';

let server: TestServer;
beforeAll(async () => {
  server = await openServer(meiliTestSettings(), 'contract');
  process.stderr.write(`${server.about}\n`);
});
afterAll(() => server.close());

searchIndexContract('Meilisearch', async () => {
  const name = indexNameOf(expect.getState().currentTestName!);
  await server.clear(name);
  const { url, key } = server;
  return { index: MeiliSearchIndex.open({ url, key, name }), close: () => server.clear(name) };
});
