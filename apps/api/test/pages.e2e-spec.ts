import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { RunningApi } from './testing/running-api.js';

const PAGE = '<!doctype html><title>trang</title>';

describe('the pages', () => {
  let api: RunningApi;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trithuc-pages-'));
    const webDir = join(folder, 'web');
    await mkdir(join(webDir, 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'not a page');
    await writeFile(join(webDir, 'index.html'), PAGE);
    await writeFile(join(webDir, 'manifest.webmanifest'), '{}');
    await writeFile(join(webDir, 'assets/app-1a2b.js'), 'export {};');
    await writeFile(join(webDir, 'assets/app-1a2b.js.gz'), gzipSync('export {};'));
    api = await RunningApi.start({ webDir });
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true });
  });

  const get = (url: string, headers = {}) => api.app.inject({ method: 'GET', url, headers });

  it.each([
    '/',
    '/?q=sim%20rác',
    '/quy-dinh/nd-cp/174/2026/dieu-33',
    '/van-ban/nd-cp/15/2020?on=2020-04-15',
    '/khong-co',
  ])('are one page at every address that is not of the API: %s', async (url) => {
    const { statusCode, body, headers } = await get(url);
    expect([statusCode, body, headers['cache-control']]).toEqual([200, PAGE, 'no-cache']);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('come packed to who takes them packed, and for ever where the name tells the content', async () => {
    const { headers, rawPayload } = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(rawPayload).toEqual(gzipSync('export {};'));
    expect((await get('/assets/app-1a2b.js')).body).toBe('export {};');
    expect((await get('/manifest.webmanifest')).body).toBe('{}');
  });

  it.each(['/api/v1/khong-co', '/api/khong-co', '/api', '/metrics/khong-co', '/assets/khong-co.js'])(
    'are not what answers at %s: nothing is there',
    async (url) => {
      const { statusCode, headers } = await get(url);
      expect([statusCode, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
    },
  );

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/../../secret.txt',
  ])('never give a file outside their folder: %s', async (url) => {
    expect((await get(url)).body).not.toContain('not a page');
  });
});

describe('without built pages', () => {
  it('the API serves alone', async () => {
    const api = await RunningApi.start({ webDir: '/nowhere' });
    expect((await api.app.inject('/')).statusCode).toBe(404);
    expect((await api.get('/items')).status).toBe(200);
    await api.close();
  });
});
