import { RunningApi } from './testing/running-api.js';

const LESSON = {
  title: 'Bài học <giả định> & công khai',
  finding: 'Sổ và hàng không khớp.',
  sectors: ['buu-chinh'],
  subjectName: 'Công ty Giả Định',
  classification: 'public',
};

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start({ publicUrl: 'https://trithuc.example/' });
  await api.published('lesson', LESSON);
  await api.published('lesson', { ...LESSON, title: 'Bài nội bộ', classification: 'internal' });
  await api.published('lesson', { ...LESSON, title: 'Bài viễn thông', sectors: ['vien-thong'] });
});
afterAll(() => api.close());

describe('GET /feeds/lessons.atom', () => {
  it('gives the public lessons to whoever may read, logged in or not', async () => {
    for (const caller of [api.anonymous(), await api.as('reader')]) {
      const { status, headers, text } = await caller.get('/feeds/lessons.atom');
      expect([status, headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
      expect(text).toContain('Bài học &lt;giả định&gt; &amp; công khai');
      expect(text).toContain('https://trithuc.example/api/v1/feeds/lessons.atom');
      expect(text).not.toContain('nội bộ');
      expect(text).not.toContain('Công ty');
    }
  });

  it('gives those of one sector', async () => {
    const { text } = await api.anonymous().get('/feeds/lessons.atom?sector=vien-thong');
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).toContain('Bài viễn thông');
  });

  it('says when nothing is new', async () => {
    const { headers } = await api.anonymous().get('/feeds/lessons.atom');
    const { etag } = headers as { etag: string };
    expect(headers['last-modified']).toBe('Sun, 01 Nov 2026 02:00:00 GMT');
    const again = await api.anonymous().get('/feeds/lessons.atom', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('names the address it was asked at where none is set, if that is one', async () => {
    const local = await RunningApi.start();
    for (const [host, address] of [
      ['tri-thuc.example:3000', 'http://tri-thuc.example:3000'],
      ['không phải <địa chỉ>', 'http://localhost'],
    ] as const) {
      const { status, text } = await (
        await local.as('reader')
      ).get('/feeds/lessons.atom', { headers: { host } });
      expect(status).toBe(200);
      expect(text).toContain(`href="${address}/api/v1/feeds/lessons.atom"`);
    }
    await local.close();
  });

  it('is for nobody where anonymous reading is off and nobody has logged in', async () => {
    const closed = await RunningApi.start({ anonymous: 'off' });
    expect((await closed.anonymous().get('/feeds/lessons.atom')).status).toBe(401);
    await closed.close();
  });

  it('refuses what it does not know', async () => {
    expect((await api.anonymous().get('/feeds/lessons.atom?colour=red')).status).toBe(400);
  });
});
