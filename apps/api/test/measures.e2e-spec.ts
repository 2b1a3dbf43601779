import { type Figure, Usage } from '@app/measures';
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
