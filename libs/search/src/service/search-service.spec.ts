import { StillClock } from '@app/knowledge/testing';
import { parseAbbreviations } from '@app/text';
import { aDocument } from '../../testing/builders.js';
import { MemorySearchIndex } from '../../testing/memory-index.js';
import { type CitedItem } from './search-request.js';
import { SearchService } from './search-service.js';

const law = { document: 'nd/1', sectors: ['buu-chinh'], year: 2020 };
const DOCUMENTS = [
  aDocument({
    id: 'nd/1/dieu-1',
    kind: 'provision',
    title: 'Điều 1. Gửi hàng cấm trong bưu gửi',
    path: ['Nghị định giả định'],
    text: 'Phạt tiền người gửi hàng cấm.\nPhạt gấp đôi khi tái phạm.',
    anchors: [
      { at: 'khoan-1', start: 0 },
      { at: 'khoan-2', start: 30 },
    ],
    facets: law,
    validity: { from: '2020-03-01', to: null, suspended: false },
    version: 2,
  }),
  aDocument({
    id: 'nd/1/dieu-1@1',
    kind: 'provision',
    current: false,
    title: 'Điều 1. Gửi hàng cấm',
    text: 'Phạt cảnh cáo người gửi hàng cấm.',
    facets: law,
    validity: { from: '2015-01-01', to: '2020-03-01', suspended: false },
  }),
  aDocument({
    id: 'nd/1/dieu-2',
    kind: 'provision',
    title: 'Điều 2. Thư rác',
    text: 'Phạt tiền người phát tán thư rác, tin nhắn rác.',
    facets: law,
    validity: { from: '2020-03-01', to: null, suspended: false },
  }),
  aDocument({
    id: 'lesson/a',
    title: 'Kiểm tra hàng cấm gửi qua bưu chính',
    text: 'Mở gói trước mặt người gửi.',
  }),
  aDocument({ id: 'lesson/b', title: 'Sim kích hoạt sẵn', text: 'Bán sim đã kích hoạt.' }),
];

const cited = (itemId: string, at: string | null = null): CitedItem => ({
  itemId,
  at,
  understood: { kind: 'citation', from: 'điều 2', to: 'Điều 2', start: 0, end: 6 },
});

describe('searching', () => {
  let service: SearchService;
  beforeEach(async () => {
    const index = new MemorySearchIndex();
    await index.apply({ put: DOCUMENTS, remove: [], sequence: 1 });
    service = new SearchService(index, parseAbbreviations({ abbreviations: [] }), new StillClock());
  });
  const ids = async (query: string, more: Partial<Parameters<SearchService['search']>[0]> = {}) =>
    (await service.search({ audiences: null, query, ...more })).hits.map(({ id }) => id);

  it('finds with tones and without', async () => {
    expect((await ids('thư rác'))[0]).toBe('nd/1/dieu-2');
    expect((await ids('thu rac'))[0]).toBe('nd/1/dieu-2');
  });

  it('asks short questions for every word, and falls back to some of them when no text has all', async () => {
    expect((await service.search({ audiences: null, query: 'hàng cấm' })).total).toBe(2);
    expect(await ids('hàng cấm sim')).not.toEqual([]);
  });

  it('shows where it matches: title, passage, clause', async () => {
    const { hits } = await service.search({ audiences: null, query: 'tái phạm gấp đôi' });
    expect(hits[0]).toMatchObject({ id: 'nd/1/dieu-1', at: 'khoan-2', status: 'in-force' });
    expect(hits[0]!.snippets[0]!.segments.some(({ mark }) => mark)).toBe(true);
  });

  it('puts what the question cites first, whole, and counts it', async () => {
    const { hits, total } = await service.search({
      audiences: null,
      query: 'điều 2 hàng cấm',
      cited: [cited('nd/1/dieu-2', 'khoan-1'), cited('nd/9/not-loaded')],
    });
    expect(hits[0]).toMatchObject({ id: 'nd/1/dieu-2', at: 'khoan-1', cited: true });
    expect(hits.filter(({ id }) => id === 'nd/1/dieu-2')).toHaveLength(1);
    expect(total).toBeGreaterThanOrEqual(hits.length);
  });

  it('gives of a cited item the text of the day asked', async () => {
    const on = '2016-01-01';
    const { hits } = await service.search({ audiences: null, query: '', on, cited: [cited('nd/1/dieu-1')] });
    expect(hits[0]).toMatchObject({ id: 'nd/1/dieu-1@1', status: 'in-force' });
    const { hits: before } = await service.search({
      audiences: null,
      query: '',
      on: '2010-01-01',
      cited: [cited('nd/1/dieu-1')],
    });
    expect(before[0]).toMatchObject({ id: 'nd/1/dieu-1', status: 'not-yet' });
  });

  it('gives the cited item alone when the question is nothing but a citation', async () => {
    const { hits, total, facets } = await service.search({
      audiences: null,
      query: 'điều 2',
      cited: [cited('nd/1/dieu-2')],
      facets: ['kind'],
    });
    expect(hits.map(({ id }) => id)).toEqual(['nd/1/dieu-2']);
    expect({ total, kinds: facets.kind }).toEqual({ total: 1, kinds: [{ value: 'provision', count: 1 }] });
  });

  it('shows of a cited clause its own words from the beginning', async () => {
    const { hits } = await service.search({
      audiences: null,
      query: 'điều 2',
      cited: [cited('nd/1/dieu-1', 'khoan-2')],
    });
    expect(hits[0]!.snippets[0]!.segments[0]!.text).toBe('Phạt gấp đôi khi tái phạm.');
  });

  it.each(['xyzzyq', 'xyzzyq qwerk', '???'])('finds nothing for %s, which no text holds', async (query) => {
    expect(await service.search({ audiences: null, query })).toMatchObject({ total: 0, hits: [] });
  });

  it('finds only what held on a day', async () => {
    expect(await ids('hàng cấm', { on: '2016-01-01' })).toEqual(
      expect.arrayContaining(['nd/1/dieu-1@1', 'lesson/a']),
    );
    expect(await ids('hàng cấm', { on: '2016-01-01' })).not.toContain('nd/1/dieu-1');
  });

  it('says how many matching texts do not hold on the day, rather than nothing', async () => {
    expect(await service.search({ audiences: null, query: 'thư rác', on: '2019-01-01' })).toMatchObject({
      total: 0,
      notHolding: [{ value: 'not-yet', count: 1 }],
    });
    expect((await service.search({ audiences: null, query: 'thư rác' })).notHolding).toEqual([]);
  });

  it('filters, counts, and lists everything for an empty question', async () => {
    const { total, facets } = await service.search({
      audiences: null,
      query: '',
      filters: { kind: ['provision'] },
      facets: ['kind'],
    });
    expect(total).toBe(2);
    expect(facets.kind).toEqual([
      { value: 'lesson', count: 2 },
      { value: 'provision', count: 2 },
    ]);
  });

  it('turns pages without gaps or repeats, cited ones included', async () => {
    const request = { query: 'phạt hàng thư sim gửi tiền', cited: [cited('nd/1/dieu-2')] };
    const all = await ids(request.query, request);
    const paged = [
      ...(await ids(request.query, { ...request, limit: 2 })),
      ...(await ids(request.query, { ...request, limit: 2, offset: 2 })),
    ];
    expect(paged).toEqual(all.slice(0, 4));
  });

  it('finds what is about the same, and refuses an unknown item', async () => {
    const similar = await service.similar('nd/1/dieu-1', 3, null);
    expect(similar[0]!.id).toBe('lesson/a');
    expect(similar.map(({ itemId }) => itemId)).not.toContain('nd/1/dieu-1');
    await expect(service.similar('nowhere', 3, null)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('suggests titles for what is being typed', async () => {
    expect(await service.suggest('thu r', null)).toContainEqual({
      text: 'Điều 2. Thư rác',
      itemId: 'nd/1/dieu-2',
      kind: 'provision',
    });
    expect(await service.suggest('', null)).toEqual([]);
  });
});
