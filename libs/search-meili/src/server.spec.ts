import { meiliTestSettings } from '@app/config';
import { type SearchIndex } from '@app/search';
import { aDocument, aQuestion, aRequest } from '@app/search/testing';
import { Meilisearch } from 'meilisearch';
import { indexNameOf, openServer, type TestServer } from '../testing/index.js';
import { MeiliSearchIndex } from './meili-search-index.js';
import { SETTINGS_VERSION } from './settings.js';

describe('an index on a server', () => {
  let server: TestServer;
  let name: string;
  let master: Meilisearch;
  beforeAll(async () => {
    server = await openServer(meiliTestSettings(), 'server');
    master = new Meilisearch({ host: server.url, apiKey: server.key });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    name = indexNameOf(expect.getState().currentTestName!);
    await server.clear(name);
  });
  afterEach(() => server.clear(name));

  const open = (key = server.key) => MeiliSearchIndex.open({ url: server.url, key, name });
  const put = (index: SearchIndex, ...ids: string[]) =>
    index.apply({ put: ids.map((id) => aDocument({ id, text: 'thư rác' })), remove: [], sequence: 1 });

  it('that is not there yet holds nothing', async () => {
    const index = open();
    expect(await index.state()).toMatchObject({ sequence: 0, documents: 0, notice: null });
    expect(await index.recall(aQuestion('rac'))).toEqual({ candidates: [], total: 0, facets: {} });
    expect(await index.documents(['a'])).toEqual([]);
    expect((await index.vocabulary()).size).toBe(0);
    expect(await index.frequencies(['rac'])).toEqual([0]);
    expect(await index.complete('thu_', 3)).toEqual([]);
    expect(await Array.fromAsync(index.entries())).toEqual([]);
  });

  it('that went is begun anew, not added to', async () => {
    const index = open();
    await put(index, 'a');
    await master.deleteIndex(name).waitTask({ interval: 5 });
    expect(await index.state()).toMatchObject({ sequence: 0, documents: 0 });
    await put(index, 'b');
    expect(await index.frequencies(['rac'])).toEqual([1]);
  });

  it('of somebody else is not touched', async () => {
    await master
      .index(name)
      .addDocuments([{ id: 1, of: 'somebody else' }])
      .waitTask({ interval: 5 });
    const theirs = {
      code: 'unavailable',
      message: expect.stringContaining('không phải do chương trình này lập'),
    };
    await expect(put(open(), 'a')).rejects.toMatchObject(theirs);
    await expect(open().renew((fresh) => put(fresh, 'a'))).rejects.toMatchObject(theirs);
    expect((await master.index(name).getDocuments()).results).toEqual([{ id: 1, of: 'somebody else' }]);
  });

  it('is kept by keys that may do no more than that, on no other index', async () => {
    await put(open(), 'a');
    const { results } = await master.getKeys({ limit: 1_000 });
    const made = results.filter((key) => key.name?.startsWith(`${name} `));
    expect(made.map((key) => [...key.actions].sort())).toContainEqual([
      'documents.get',
      'search',
      'stats.get',
    ]);
    expect(made).toHaveLength(2);
    for (const { actions, indexes } of made) {
      expect(indexes).toEqual([name, `${name}_*`]);
      expect(
        actions.filter((action) => /\*|keys|^tasks\.(cancel|delete)|dumps|snapshots/.test(action)),
      ).toEqual([]);
    }
  });

  it('is kept by a key that may manage no keys as it is', async () => {
    const actions = ['search', 'documents.*', 'indexes.*', 'settings.*', 'stats.get', 'tasks.get'];
    const uid = 'aaaaaaaa-0000-4000-8000-000000000001';
    const of = { name: `${name} alone`, uid, actions, indexes: [name, `${name}_*`], expiresAt: null };
    const index = open((await master.createKey(of)).key);
    await put(index, 'a');
    expect((await index.recall(aQuestion('rac'))).total).toBe(1);
  });

  it('is refused to a wrong key, which is told', async () => {
    await expect(open('a wrong key').state()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/Khóa bị từ chối .*\(invalid_api_key\)/),
    });
  });

  const madeBy = async (version: number) => {
    const index = open();
    await put(index, 'a');
    await master
      .index(name)
      .updateDocuments([{ key: 'state', version }])
      .waitTask({ interval: 5 });
    return index;
  };

  it('that an older version made serves, and asks to be renewed', async () => {
    const index = await madeBy(SETTINGS_VERSION - 1);
    expect(await index.state()).toMatchObject({ waste: 1, notice: expect.stringContaining('phiên bản cũ') });
    expect((await index.recall(aQuestion('rac'))).total).toBe(1);
    await index.renew((fresh) => put(fresh, 'b'));
    expect(await index.state()).toMatchObject({ waste: 0, documents: 1, notice: null });
  });

  it('that a newer version made is not touched', async () => {
    const index = await madeBy(SETTINGS_VERSION + 1);
    const newer = { code: 'unavailable', message: expect.stringContaining('nâng cấp chương trình') };
    await expect(index.state()).rejects.toMatchObject(newer);
    await expect(put(index, 'b')).rejects.toMatchObject(newer);
  });

  it('says how much of what it counts is no longer there', async () => {
    const index = open();
    await put(index, 'a', 'b', 'c', 'd');
    await put(index, 'a');
    await index.apply({ put: [], remove: ['b', 'nowhere'], sequence: 2 });
    expect((await index.state()).waste).toBeCloseTo(2 / 5);
  });

  it('knows the words that another process has brought in', async () => {
    const [index, other] = [open(), open()];
    await put(index, 'a');
    expect((await index.vocabulary()).get('tem')).toBeUndefined();
    expect(await index.frequencies(['tem', 'rac'])).toEqual([0, 1]);
    await other.apply({ put: [aDocument({ id: 'b', text: 'tem rác' })], remove: [], sequence: 2 });
    expect((await index.vocabulary()).get('tem')).toBe(1);
    expect((await index.vocabulary()).get('rac')).toBe(2);
    expect(await index.frequencies(['tem', 'rac'])).toEqual([1, 2]);
    await other.renew((fresh) => put(fresh, 'c'));
    expect([...(await index.vocabulary()).keys()].sort()).toEqual(['rac', 'thu']);
  });

  it('takes words for words, whatever signs of a query language stand in them', async () => {
    const index = open();
    await put(index, 'a');
    for (const term of ['rac" OR current = "true', 'x\\', '" OR "" = "', "rac' OR 'a", 'units', 'đ\u0301']) {
      const { total } = await index.recall(
        aRequest({ required: [term], named: [term], filters: { kind: [term] } }),
      );
      expect(total).toBe(0);
    }
  });

  it('tells the same values of a facet whichever are as frequent at its end', async () => {
    const index = open();
    const document = (i: number) =>
      aDocument({ id: `item-${i}`, facets: { document: `nd/${i}`, sectors: [], year: null, places: [] } });
    await index.apply({ put: Array.from({ length: 130 }, (_, i) => document(i)), remove: [], sequence: 1 });
    const { facets } = await index.recall(aRequest({ facets: ['document'], limit: 0 }));
    const first = Array.from({ length: 130 }, (_, i) => `nd/${i}`)
      .sort()
      .slice(0, 100);
    expect(facets.document!.map(({ value }) => value)).toEqual(first);
  });

  it('while it is renewed puts what is put again in its newest form, and counts it once', async () => {
    const index = open();
    await index.renew(async (fresh) => {
      await put(fresh, 'a', 'b', 'c');
      await put(fresh, 'a');
      await fresh.apply({
        put: [aDocument({ id: 'a', hash: 'newer', text: 'thư lạ' })],
        remove: ['b', 'nowhere'],
        sequence: 2,
      });
      expect(await fresh.state()).toMatchObject({ sequence: 2, documents: 2 });
    });
    expect((await index.recall(aQuestion('rac'))).candidates.map(({ id }) => id)).toEqual(['c']);
    expect((await index.recall(aQuestion('la'))).candidates.map(({ id }) => id)).toEqual(['a']);
    expect(await index.frequencies(['thu', 'la'])).toEqual([3, 1]);
  });
});
