import { type Body, type Classification, edition, manifestLine, manifestRoot } from '@app/knowledge';
import { aVersion, FIXTURES } from '@app/knowledge/testing';
import { type CardDto, type SearchResultDto, type SuggestionDto } from '../src/http/search/result.dto.js';
import { type Caller, RunningApi } from './testing/running-api.js';

describe('search, to each who asks', () => {
  let api: RunningApi;
  let anybody: Caller;
  let reader: Caller;
  const ids: Partial<Record<Classification, string>> = {};
  beforeAll(async () => {
    api = await RunningApi.start();
    [anybody, reader] = [api.anonymous(), await api.as('reader')];
    const titles = { public: 'tem bưu chính', internal: 'kho Đặng Giả Bịa', restricted: 'sổ Quách Giả Thử' };
    for (const classification of ['public', 'internal', 'restricted'] as const) {
      const title = `Niêm phong ${titles[classification]}`;
      const version = await api.published('lesson', { ...FIXTURES.lesson, title, classification });
      ids[classification] = version.itemId;
    }
  });
  afterAll(() => api.close());

  const search = async (who: Caller, query: string) =>
    (await who.get<SearchResultDto>(`/search?q=${encodeURIComponent(query)}&facets=kind`)).body;

  it('finds and counts public texts for anybody, internal ones for whoever has logged in, restricted ones for nobody', async () => {
    const open = await search(anybody, 'niêm phong');
    expect(open.hits.map(({ itemId }) => itemId)).toEqual([ids.public]);
    expect([open.total, open.facets.kind]).toEqual([1, [{ value: 'lesson', count: 1 }]]);
    const inner = await search(reader, 'niêm phong');
    expect(inner.hits.map(({ itemId }) => itemId).sort()).toEqual([ids.internal, ids.public].sort());
    expect(
      (await search(await api.as('curator'), 'sổ Quách Giả Thử')).hits.map(({ itemId }) => itemId),
    ).not.toContain(ids.restricted);
  });

  it('tells of an article how many lessons and gaps rest on it, of those that may be found', async () => {
    await api.published('document', FIXTURES.document);
    const { itemId } = await api.published('provision', FIXTURES.provision);
    const counted = async (who: Caller) => {
      const { hits } = await search(who, 'điều 1 nđ 01/2020');
      return hits.find((hit) => hit.itemId === itemId)!.citedBy;
    };
    expect(await counted(anybody)).toEqual([{ value: 'lesson', count: 1 }]);
    expect(await counted(reader)).toEqual([{ value: 'lesson', count: 2 }]);
    expect(await counted(await api.as('curator'))).toEqual([{ value: 'lesson', count: 2 }]);
  });

  it('neither suggests nor understands a word that stands only where one may not read', async () => {
    const told = async (who: Caller) => {
      const { body } = await who.get<SuggestionDto[]>('/suggest?q=kho+dang+gia');
      const { understood, didYouMean } = await search(who, 'kho dang gia bia');
      return JSON.stringify([body, understood, didYouMean]);
    };
    expect(await told(reader)).toContain('Bịa');
    expect(await told(anybody)).not.toMatch(/Đặng|Bịa/i);
  });

  it('knows nothing similar to a text one may not read', async () => {
    const path = `/items/${encodeURIComponent(ids.internal!)}/similar`;
    expect((await anybody.get(path)).status).toBe(404);
    expect((await reader.get<CardDto[]>(path)).status).toBe(200);
    const { body } = await anybody.get<CardDto[]>(`/items/${encodeURIComponent(ids.public!)}/similar`);
    expect(body.map(({ itemId }) => itemId)).not.toContain(ids.internal);
  });

  describe('in the edition of a year', () => {
    beforeAll(async () => {
      const states = await api.store.current([ids.internal!, ids.public!].sort());
      const manifest = states.map(({ newest }) => manifestLine(newest));
      const body = {
        ...FIXTURES.edition,
        year: 2026,
        manifest,
        root: manifestRoot(manifest),
      } as object as Body;
      await api.store.append([aVersion({ itemId: 'edition/2026', kind: edition.kind, body, publish: true })]);
      await api.published('lesson', {
        ...FIXTURES.lesson,
        title: 'Niêm phong về sau',
        classification: 'public',
      });
    });
    const inEdition = (who: Caller, year: number) =>
      who.get<SearchResultDto>(`/search?q=${encodeURIComponent('niêm phong')}&edition=${year}`);

    it('finds what the edition holds, to each who asks', async () => {
      expect((await inEdition(reader, 2026)).body.total).toBe(2);
      const { hits } = (await inEdition(anybody, 2026)).body;
      expect(hits.map(({ itemId, version }) => [itemId, version])).toEqual([[ids.public, 1]]);
    });

    it('is not found for a year without one, and refused for what is no year', async () => {
      expect((await inEdition(reader, 2031)).status).toBe(404);
      expect((await reader.get('/search?q=a&edition=nay')).status).toBe(400);
    });
  });
});
