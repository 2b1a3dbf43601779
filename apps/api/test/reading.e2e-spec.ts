import { definitionOf, KINDS, type Kind, type NewVersion, validBody } from '@app/knowledge';
import { aVersion, FIXTURES } from '@app/knowledge/testing';
import { type ItemDto, type ItemPageDto } from '../src/http/items/item.dto.js';
import { type LinksDto } from '../src/http/items/links.dto.js';
import { RunningApi } from './testing/running-api.js';

/** An item of a kind from its fixture, published. */
function anItem(kind: Kind, itemId: string, overrides: Partial<NewVersion> = {}): NewVersion {
  const definition = definitionOf(kind);
  const body = validBody(definition, FIXTURES[kind]);
  const [validity, links] = [definition.validity(body), definition.links(body)];
  return aVersion({ itemId, kind, body, validity, links, publish: true, ...overrides });
}

describe('reading', () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await RunningApi.start();
    await api.store.append([
      anItem('document', 'nd-cp/01/2020'),
      anItem('provision', 'nd-cp/01/2020/dieu-1'),
      anItem('lesson', 'lesson/doi-chieu'),
      anItem('gap', 'gap/dinh-nghia'),
      anItem('reference', 'reference/provinces/ha-noi'),
      anItem('edition', 'edition/2021'),
    ]);
  });
  afterAll(() => api.close());

  it('lists items in order of id with the true total', async () => {
    const { body } = await api.get<ItemPageDto>('/items?limit=2');
    expect(body.rows.map(({ id }) => id)).toEqual(['edition/2021', 'gap/dinh-nghia']);
    expect(body.total).toBe(6);
  });

  it.each(['nd-cp/01/2020/dieu-1', 'nd-cp%2F01%2F2020%2Fdieu-1'])('reads an item at %s', async (id) => {
    const { body, headers } = await api.get<ItemDto>(`/items/${id}`);
    expect(body.item?.title).toBe('Điều 1. Điều giả định');
    expect(headers['etag']).toBe('"1"');
  });

  it.each([
    ['2020-02-29', 'not-yet'],
    ['2020-03-01', 'in-force'],
  ])('answers for %s: %s', async (on, status) => {
    const { body } = await api.get<ItemDto>(`/items/nd-cp/01/2020/dieu-1?on=${on}`);
    expect(body.asOf).toMatchObject({ on, status });
  });

  it('says not loaded instead of guessing', async () => {
    const { status, body } = await api.get<ItemDto>('/items/nd-cp/99/2020/dieu-1?on=2020-03-01');
    expect(status).toBe(200);
    expect(body).toMatchObject({ item: null, asOf: { status: 'not-loaded' }, version: null });
  });

  it('shows links in both directions', async () => {
    const { body } = await api.get<LinksDto>('/items/nd-cp/01/2020/dieu-1/links');
    expect(body.outgoing).toMatchObject([{ type: 'part-of', target: 'nd-cp/01/2020', at: null }]);
    expect(body.incoming.rows.map(({ itemId }) => itemId)).toEqual(['gap/dinh-nghia', 'lesson/doi-chieu']);
  });

  it('names what is at the other end of a link, and cites law formally', async () => {
    const { body } = await api.get<LinksDto>('/items/nd-cp/01/2020/dieu-1/links?kind=lesson');
    const { item } = (await api.get<ItemDto>('/items/lesson/doi-chieu')).body;
    expect(body.incoming).toMatchObject({ total: 1, rows: [{ itemId: item!.id, title: item!.title }] });
    const decree = (await api.get<ItemDto>('/items/nd-cp/01/2020')).body.item!;
    expect(body.outgoing).toMatchObject([
      { kind: 'document', title: decree.title, citation: 'Nghị định số 01/2020/NĐ-CP' },
    ]);
  });

  it('leaves out links of a type on demand', async () => {
    const ofDocument = async (query: string) =>
      (await api.get<LinksDto>(`/items/nd-cp/01/2020/links${query}`)).body.incoming;
    const all = await ofDocument('');
    expect(all.rows.map(({ type }) => type)).toContain('part-of');
    const others = await ofDocument('?except=part-of');
    expect(others.rows.map(({ type }) => type)).not.toContain('part-of');
    expect(others.total).toBe(all.rows.filter(({ type }) => type !== 'part-of').length);
  });

  it.each(Object.keys(KINDS))('reads a %s', async (kind) => {
    const { body } = await api.get<ItemPageDto>(`/items?kind=${kind}`);
    expect(body.total).toBe(1);
    const { status } = await api.get(`/items/${body.rows[0]!.id}?html=true`);
    expect(status).toBe(200);
  });

  it('tells the days on which a text held, one stretch after the other', async () => {
    const id = 'nd-cp/02/2020/dieu-1';
    const body = { ...validBody(KINDS.provision, FIXTURES.provision), document: 'nd-cp/02/2020' };
    const validity = (from: string) => ({ from, to: null, suspended: false });
    const text = (from: string) => anItem('provision', id, { body, validity: validity(from) });
    await api.store.append([text('2020-03-01')]);
    await api.store.append([{ ...text('2026-07-01'), basedOn: 1 }]);
    const { body: told } = await api.get(`/items/${id}/timeline`);
    expect(told).toEqual([
      { version: 1, from: '2020-03-01', to: '2026-07-01', suspended: false },
      { version: 2, from: '2026-07-01', to: null, suspended: false },
    ]);
    expect((await api.get('/items/nd-cp/03/2020/dieu-1/timeline')).status).toBe(404);
  });
});
