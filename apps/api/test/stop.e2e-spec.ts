import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { until } from '@app/knowledge/testing';
import { type ReadyDto } from '../src/http/health/health.dto.js';
import { Stopping } from '../src/http/health/stopping.js';
import { type VersionDto } from '../src/http/items/version.dto.js';
import { RunningApi } from './testing/running-api.js';
import { curatorOf, ServerProcess } from '@app/engines/testing';

const LESSON = JSON.stringify({
  kind: 'lesson',
  reason: 'thử',
  body: { title: 'Bài giả định', finding: 'Giả định.' },
});

/** A write of which the server has the first half; `finish` sends the rest and gives the answer. */
async function halfAWrite({ address }: ServerProcess, proof: { authorization: string }) {
  const headers = {
    ...proof,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(LESSON)),
    expect: '100-continue',
  };
  const writing = request(`${address}/items`, { method: 'POST', headers });
  const answer = new Promise<{ status: number; body: unknown }>((done, fail) => {
    writing.on('error', fail);
    writing.on('response', (response) => {
      json(response).then((body) => done({ status: response.statusCode!, body }), fail);
    });
  });
  const taken = new Promise((done) => writing.once('continue', done));
  writing.flushHeaders();
  await taken;
  writing.write(LESSON.slice(0, 20));
  return {
    answer,
    finish: () => {
      writing.end(LESSON.slice(20));
      return answer;
    },
  };
}

/** Whether the server still takes connections. */
const isOpen = ({ address }: ServerProcess): Promise<boolean> =>
  fetch(`${address}/health`, { headers: { connection: 'close' } }).then(
    () => true,
    () => false,
  );

describe('a server that is told to stop', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'trithuc-stopped-'));
  let proof: { authorization: string };
  beforeAll(async () => {
    proof = await curatorOf(dataDir);
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s answers what is under way whole, takes nothing new, and ends well',
    async (signal) => {
      const server = await ServerProcess.start(dataDir);
      const write = await halfAWrite(server, proof);
      server.signal(signal);
      await until(async () => !(await isOpen(server)));
      const { status, body } = await write.finish();
      expect([status, (body as VersionDto).version]).toEqual([201, 1]);
      expect(await server.ended()).toBe(0);
    },
    60_000,
  );

  it('is not ready any more and lets go of each connection', async () => {
    const api = await RunningApi.start();
    expect((await api.get('/health/ready')).headers['connection']).not.toBe('close');
    api.app.get(Stopping).begin();
    const { status, headers, body } = await api.get<ReadyDto>('/health/ready');
    expect([status, body.status, headers['connection']]).toEqual([503, 'stopping', 'close']);
    expect((await api.get('/items')).status).toBe(200);
    await api.close();
  });

  it('ends by itself when its port is taken, and says what to do', async () => {
    const server = await ServerProcess.start(dataDir);
    const port = new URL(server.address).port;
    await expect(ServerProcess.start(dataDir, { TRITHUC_PORT: port })).rejects.toThrow(
      '1: trithuc: cổng đang',
    );
    server.signal('SIGTERM');
    expect(await server.ended()).toBe(0);
  }, 60_000);

  it('told a second time ends at once', async () => {
    const server = await ServerProcess.start(dataDir);
    const { answer } = await halfAWrite(server, proof);
    server.signal('SIGTERM');
    await setTimeout(700);
    server.signal('SIGTERM');
    await expect(answer).rejects.toThrow();
    expect(await server.ended()).toBe(1);
  }, 60_000);
});
