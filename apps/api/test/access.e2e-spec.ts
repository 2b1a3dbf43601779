import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SessionDto } from '../src/http/people/session.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { RunningApi } from './testing/running-api.js';
import { ServerProcess } from '@app/engines/testing';

/** Routes for who has not logged in yet, and for machines that ask how the server is. */
const FOR_EVERYBODY = [
  'GET /api/v1/health',
  'GET /api/v1/health/ready',
  'GET /api/v1/entrance',
  'GET /api/v1/session/oidc',
  'GET /api/v1/session/oidc/callback',
  // By the secret of a letter: who reads it may not remember a password.
  'GET /api/v1/mail/stop/{token}',
  'POST /api/v1/mail/stop/{token}',
  'POST /api/v1/session',
];

function asked(route: string) {
  const [method, path] = route.split(' ') as ['GET', string];
  return { method, url: path.replaceAll(/\{\w+\}/g, '2026'), ...(method !== 'GET' && { payload: {} }) };
}

describe('who may call the API', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start();
  });
  afterAll(() => api.close());

  it('is somebody who has logged in, on every route but those to log in, where nothing else is set', async () => {
    const closed = await RunningApi.start({ anonymous: 'off' });
    const open = [];
    expect(closed.contract.routes().filter((route) => !route.startsWith('GET ')).length).toBeGreaterThan(10);
    for (const route of closed.contract.routes()) {
      const { status } = await closed.ask(asked(route));
      if (status !== 401) open.push(route);
    }
    expect(open.sort()).toEqual([...FOR_EVERYBODY].sort());
    await closed.close();
  });

  it.each([
    ['from another machine', { remoteAddress: '192.0.2.7' }],
    ['through a proxy on this machine', { headers: { 'x-forwarded-for': '192.0.2.7' } }],
    ['through a proxy that names itself alone', { headers: { via: '1.1 cua-ngo' } }],
  ])('reads nothing %s without having logged in', async (_, options) => {
    for (const path of ['/items', '/search?q=sim', '/reference', '/documents']) {
      const { status, headers } = await api.anonymous().get<ProblemDto>(path, options);
      expect([path, status, headers['www-authenticate']]).toEqual([path, 401, 'Bearer']);
    }
  });

  it('reads at this machine without having logged in, and no more than that', async () => {
    const passer = api.anonymous();
    for (const path of ['/items', '/search?q=sim', '/reference', '/documents'])
      expect([path, (await passer.get(path)).status]).toEqual([path, 200]);
    for (const path of ['/session', '/tokens', '/people', '/audit'])
      expect([path, (await passer.get(path)).status]).toEqual([path, 401]);
  });

  it('is refused with a token nobody made, even where others read without one', async () => {
    const forged = api.anonymous({ authorization: 'Bearer tt_aaaaaaaaaa_forged' });
    expect((await forged.get('/items')).status).toBe(401);
    expect((await forged.get('/health')).status).toBe(200);
  });

  it('reads nothing by a token that is not for reading, whatever its person may read', async () => {
    const program = await api.withToken('curator', ['write', 'review']);
    const answered = [];
    for (const route of api.contract.routes().filter((each) => each.startsWith('GET '))) {
      const { status } = await program.get(asked(route).url.replace('/api/v1', ''));
      if (![403, 404].includes(status)) answered.push(route);
    }
    // What it follows itself, and what it was told of that, which has to be read to be shown.
    const own = ['GET /api/v1/subscriptions', 'GET /api/v1/notices'];
    expect(answered.filter((route) => !FOR_EVERYBODY.includes(route)).sort()).toEqual(own.sort());
  });

  it('imports law as legal staff or a curator, and as nobody else', async () => {
    const law = 'Số: 77/2020/NĐ-CP\nNGHỊ ĐỊNH\nGiả định\n\nĐiều 1. Giả định\nKhông có thật.';
    for (const [role, expected] of [
      ['legal', 200],
      ['curator', 200],
      ['contributor', 403],
      ['reviewer', 403],
      ['administrator', 403],
      ['reader', 403],
    ] as const) {
      const payload = new FormData();
      payload.append('file', new Blob([law]), 'a.txt');
      const caller = await api.as(role);
      const { status } = await caller.send('POST', '/documents/import', { payload });
      expect([role, status]).toEqual([role, expected]);
    }
    const { body } = await api.anonymous().get<{ total: number }>('/documents');
    expect(body.total).toBe(1);
  });

  it('has no identity provider where none is set', async () => {
    expect((await api.anonymous().get('/session/oidc')).status).toBe(404);
    expect((await api.anonymous().get('/session/oidc/callback?code=a&state=b')).status).toBe(404);
  });
});

describe('the first start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'trithuc-first-'));
  afterAll(() => rmSync(dataDir, { recursive: true }));
  const FIRST = /tên "(\w+)", mật khẩu dùng một lần "([^"]+)"/;

  it('prints, once and past the log, how to get in; who does has to choose a password', async () => {
    const server = await ServerProcess.start(dataDir);
    await server.says('mật khẩu dùng một lần');
    const [, login, password] = FIRST.exec(server.err.join('\n'))!;
    expect(server.out.join('\n')).not.toContain(password);
    const opened = await fetch(`${server.address}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password }),
    });
    expect((await opened.json()) as SessionDto).toMatchObject({
      ...{ login: 'quantri', roles: ['administrator', 'curator'], mustChangePassword: true },
    });
    server.signal('SIGTERM');
    expect(await server.ended()).toBe(0);

    const again = await ServerProcess.start(dataDir);
    again.signal('SIGTERM');
    expect(await again.ended()).toBe(0);
    expect([...again.out, ...again.err].join('\n')).not.toMatch(FIRST);
  }, 60_000);

  it('of several servers together prints it at one', async () => {
    const shared = mkdtempSync(join(tmpdir(), 'trithuc-together-'));
    const servers = await Promise.all([1, 2, 3].map(() => ServerProcess.start(shared)));
    for (const server of servers) server.signal('SIGTERM');
    for (const server of servers) expect(await server.ended()).toBe(0);
    expect(servers.filter(({ err }) => FIRST.test(err.join('\n')))).toHaveLength(1);
    rmSync(shared, { recursive: true });
  }, 90_000);
});
