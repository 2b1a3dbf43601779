import { type Figure, Usage } from '@app/measures';
import { type BreakdownDto } from '../src/http/measures/holdings.dto.js';
import { type MissedInDaysDto } from '../src/http/measures/measures.dto.js';
import { type SearchResultDto } from '../src/http/search/result.dto.js';
import { RunningApi } from './testing/running-api.js';

const LESSON = {
  title: 'Đối chiếu sổ giao nhận giả định',
  finding: 'Không khớp.',
  classification: 'internal',
};

let api: RunningApi;
beforeEach(async () => {
  api = await RunningApi.start();
});
afterEach(() => api.close());

async function measures(year = 2026): Promise<ReadonlyMap<string, Figure>> {
  await api.app.get(Usage).flush();
  const { body } = await (await api.as('reader')).get<Figure[]>(`/measures/${year}`);
  return new Map(body.map((figure) => [figure.key, figure]));
}

describe('the measures of a year', () => {
  it('count what was asked, found and opened, whoever asked', async () => {
    const { itemId } = await api.published('lesson', LESSON);
    const reader = await api.as('reader');
    await reader.get('/search?q=sổ giao nhận');
    await reader.get('/search?q=sổ giao nhận&offset=10');
    await reader.get('/search?q=');
    await reader.get('/search?q=flycam');
    expect((await reader.post('/searches/opened', { itemId, first: true })).status).toBe(204);
    const figures = await measures();
    expect(figures.get('search-success')).toMatchObject({ value: 50, base: 2, previous: null });
    expect(figures.get('zero-results')).toMatchObject({ value: 50, base: 2 });
    expect(figures.get('lessons-contributed')).toMatchObject({ value: 1, base: 1, previous: 0 });
    expect(figures.get('lessons-reused')).toMatchObject({ value: 1, base: 1 });
    expect(await api.app.get(Usage).top(9)).toMatchObject([{ text: 'flycam', count: 1 }]);
  });

  it('count a question when it is asked, not its beginnings while it is typed', async () => {
    for (const typed of ['f', 'fly', 'flycam']) await api.anonymous().get(`/search?q=${typed}&typing=true`);
    await api.anonymous().get('/search?q=flycam');
    expect((await measures()).get('zero-results')).toMatchObject({ value: 100, base: 1 });
    expect(await api.app.get(Usage).top(9)).toMatchObject([{ text: 'flycam', count: 1 }]);
  });

  it('keep no words that only a filter or a day hid the answer to', async () => {
    await api.published('lesson', LESSON);
    const reader = await api.as('reader');
    for (const narrowed of ['q=giao nhận&kind=gap', 'q=giao nhận&year=1999', 'q=flycam&kind=gap'])
      expect((await reader.get<SearchResultDto>(`/search?${narrowed}`)).body.total).toBe(0);
    expect((await measures()).get('zero-results')).toMatchObject({ base: 3 });
    expect(await api.app.get(Usage).top(9)).toMatchObject([{ text: 'flycam', count: 1 }]);
  });

  it('keep what people say is missing, though something was found, and nothing that tells of somebody', async () => {
    await api.published('lesson', LESSON);
    const reader = await api.as('reader');
    expect((await reader.post('/searches/missing', { q: 'Sổ giao nhận điện tử' })).status).toBe(204);
    expect((await reader.post('/searches/missing', { q: 'sim của 0912345678' })).status).toBe(400);
    expect((await api.anonymous().post('/searches/missing', { q: 'flycam' })).status).toBe(401);
    await api.app.get(Usage).flush();
    expect(await api.app.get(Usage).top(9)).toMatchObject([{ text: 'so giao nhan dien tu', count: 1 }]);
    expect((await measures()).get('zero-results')).toMatchObject({ base: 0 });
  });

  it('tell curators and administrators what was looked for in vain these days, how often, and nothing of who looked', async () => {
    for (const who of [api.anonymous(), await api.as('reader')]) await who.get('/search?q=flycam');
    await (await api.as('reader')).post('/searches/missing', { q: 'Sổ điện tử' });
    await api.app.get(Usage).flush();
    for (const role of ['curator', 'administrator'] as const) {
      const { body } = await (await api.as(role)).get<MissedInDaysDto>('/searches/missing?days=7');
      const lastDay = body.to;
      expect(body.rows).toEqual([
        { text: 'flycam', searched: 2, reported: 0, lastDay },
        { text: 'so dien tu', searched: 0, reported: 1, lastDay },
      ]);
      expect(body.total).toBe(2);
    }
    for (const role of ['reader', 'contributor', 'reviewer', 'legal', 'trainer'] as const)
      expect((await (await api.as(role)).get('/searches/missing')).status).toBe(403);
    expect((await api.anonymous().get('/searches/missing')).status).toBe(401);
    const curator = await api.as('curator');
    for (const days of ['0', '367', 'nay'])
      expect((await curator.get(`/searches/missing?days=${days}`)).status).toBe(400);
  });

  it('count nothing of what may not be read', async () => {
    const { itemId } = await api.published('lesson', LESSON);
    expect((await api.anonymous().post('/searches/opened', { itemId })).status).toBe(404);
    expect((await measures()).get('lessons-reused')).toMatchObject({ value: 0 });
  });

  it('are for people with a role', async () => {
    expect((await api.anonymous().get('/measures/2026')).status).toBe(401);
    expect((await (await api.withToken('reader', ['write'])).get('/measures/2026')).status).toBe(403);
    expect((await (await api.as('reader')).get('/measures/26')).status).toBe(400);
  });
});

describe('what the base holds today', () => {
  interface Listed {
    readonly rows: readonly { readonly id: string; readonly title: string }[];
    readonly next: string | null;
    readonly total: number;
  }
  const told = async (key: string): Promise<BreakdownDto> => {
    const { body } = await (await api.as('reader')).get<BreakdownDto[]>('/holdings');
    return body.find((each) => each.key === key)!;
  };

  it('counts what the search finds that each row names', async () => {
    await api.published('lesson', { ...LESSON, place: 'ha-noi', sectors: ['buu-chinh'], date: '2019-03' });
    await api.published('lesson', { ...LESSON, place: 'ha-noi', sectors: ['buu-chinh', 'bao-chi'] });
    const reader = await api.as('reader');
    for (const key of ['lessons-by-place', 'lessons-by-sector', 'lessons-by-year']) {
      const found = (await told(key)).rows.filter(({ value }) => value > 0);
      expect([key, found.length > 0]).toEqual([key, true]);
      for (const { search, value } of found.filter((row) => row.search !== null)) {
        const pairs = Object.entries(search!).flatMap(([name, values]: [string, string[]]) =>
          values.map((one) => `${name}=${one}`),
        );
        const { body } = await reader.get<SearchResultDto>(`/search?${pairs.join('&')}`);
        expect([pairs, body.total]).toEqual([pairs, value]);
      }
    }
  });

  it('lists the items of a row page by page, without what is restricted', async () => {
    for (const title of ['Một', 'Hai', 'Ba']) await api.published('lesson', { ...LESSON, title });
    await api.published('lesson', { ...LESSON, title: 'Kín', classification: 'restricted' });
    const reader = await api.as('reader');
    const path = '/holdings/lessons-by-maturity/items?row=observed&limit=2';
    const { body: first } = await reader.get<Listed>(path);
    const { body: last } = await reader.get<Listed>(`${path}&cursor=${first.next}`);
    expect([...first.rows, ...last.rows].map(({ title }) => title).sort()).toEqual(['Ba', 'Hai', 'Một']);
    expect([first.rows.length, first.total, last.next]).toEqual([2, 3, null]);
    expect((await told('lessons-by-maturity')).rows[0]).toMatchObject({ key: 'observed', value: 3 });
  });

  it('is for people with a role, in rows that there are', async () => {
    expect((await api.anonymous().get('/holdings')).status).toBe(401);
    expect((await api.anonymous().get('/holdings/gaps-by-kind/items?row=unclear')).status).toBe(401);
    expect((await (await api.withToken('reader', ['write'])).get('/holdings')).status).toBe(403);
    const reader = await api.as('reader');
    expect((await reader.get('/holdings/theo-gi-do/items?row=a')).status).toBe(400);
    expect((await reader.get('/holdings/gaps-by-kind/items')).status).toBe(400);
    expect((await reader.get('/holdings/gaps-by-kind/items?row=a')).body).toMatchObject({
      rows: [],
      total: 0,
    });
  });
});
